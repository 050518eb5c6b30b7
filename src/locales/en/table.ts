/** Tables of data, and what is to be known of a number. */
export const table = {
  /** Read aloud of a table that is wider than the page. */
  region: "Table: {title}. Scrolls sideways.",
  notPublished: "not published",
  notApplicable: "not applicable",
  /** Of a column that this site worked out. */
  computed: "computed",
  /** How many answered, or were counted. */
  base: "n = {n}",
  baseFromTo: "n = {from} to {to}",
  /** Where a publication prints a table: `{table}` is the name that it gives it, "Table 3". */
  place: "{table}, {section}",
} as const;
