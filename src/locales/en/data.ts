/** The tables of a site: their list, and the page of each. */
export const data = {
  lede: "Every table of this site, with its source.",
  none: "No tables have been published yet.",
  /** Heading of the tables whose source is no publication of this site. */
  elsewhere: "Tables from elsewhere",
  elsewhereLede: "These tables come from sources outside of this site.",
  publishedBy: "Published by {publisher}.",
  rows: { one: "{count} row", other: "{count} rows" },
  columns: { one: "{count} column", other: "{count} columns" },
  /** `{rows}` is "12 rows", `{columns}` is "3 columns". */
  size: "{rows}, {columns}",
  /** Before the question that was asked. */
  question: "Question",
  population: "Who or what was counted",
  /** How many answered, as survey tables call it. */
  base: "Base (n)",
  baseInPart: "published in part",
  baseNone: "not published",
  /** Before what the percentages of a table are shares of. */
  percentages: "Percentages",
  /** `{formats}` is the names of files, which lead to them. */
  download: "Download: {formats}",
  dataPackageAll: "Data Package of all tables",
  corrections: "Corrections to this table",
  checks: "Checks",
  checksLede:
    "These rules are tested each time this site is built. A slip in the printed source is kept as printed and listed under corrections.",
  figures: "Figures made from this table",
  uses: "Where these numbers are used",
  usesNone: "No sentence in the publications links here yet.",
} as const;
