/** Tables of data, and what is to be known of a number. */
export const table = {
  /** Read aloud of the part in which a table stands. */
  region: "Table: {title}",
  /** The same where the table is wider than the page. */
  scrollsSideways: "Table: {title}. Scrolls sideways.",
  /** The same of a long table, which scrolls up and down too. */
  scrolls: "Table: {title}. Scrolls.",
  /** Before the field in which a reader writes words; only the rows that hold them stay. */
  filter: "Show rows with",
  /** The button that shows all rows again, where none holds the words. */
  showAll: "Show all rows",
  /** Above the first rows of a group in a table that is too long for its page: `{name}` is the group's. */
  group: "{name}: {count} of {all} rows",
  /** Above a table that is too long for its page; `{all}` is how many rows it has. */
  firstRows:
    "{count} of {all} rows are shown: the first, and those that something on this site leads to. The files to download have all of them.",
  firstOfGroups:
    "{count} of {all} rows are shown: the first of each group, and those that something on this site leads to. The files to download have all of them.",
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
  base: "n\u00a0=\u00a0{n}",
  baseFromTo: "n\u00a0=\u00a0{from} to {to}",
  /** Where a publication prints a table: `{table}` is the name that it gives it, "Table 3". */
  place: "{table}, {section}",
} as const;
