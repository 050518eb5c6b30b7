/** Tables of data, and what is to be known of a number. */
export const table = {
  /** Read aloud of a table that is wider than the page. */
  region: "Table: {title}. Scrolls sideways.",
  notPublished: "not published",
  notApplicable: "not applicable",
  /** Of a value that the source withholds; `{mark}` is what it prints in its place, "<5". */
  suppressed: "suppressed",
  suppressedAs: "suppressed ({mark})",
  /** Within which a value is held to lie, or a range: "85.1% to 92.0%". */
  interval: "{from} to {to}",
  /** Of a column that this site worked out. */
  computed: "computed",
  /** How many answered, or were counted. */
  base: "n = {n}",
  baseFromTo: "n = {from} to {to}",
  /** Where a publication prints a table: `{table}` is the name that it gives it, "Table 3". */
  place: "{table}, {section}",
} as const;
