/** What files that readers take along say beside the content's own words: CSV, JSON, data packages, the feed. */
export const exports = {
  /** Heads of columns, and what stands in them. */
  rowId: "Row id",
  rowIdText: "Names the row for good: its label may be reworded, its id stays.",
  unit: "Unit",
  unitText: "What the numbers of the row count.",
  base: "Base (n)",
  baseText: "How many were asked or counted for the row, where that was published.",
  erratum: "Erratum",
  erratumText: "Where the source prints a slip: the column, what is printed, and what the arithmetic gives.",
  note: "Note",
  noteText: "What is to be known of the row or of one of its columns.",
  /** Of fields beside a column of values, "Joined: lower end"; `{level}` is "95%". */
  low: "lower end",
  high: "upper end",
  lowText:
    "The lower end of the interval that the source gives for the value; without a value, of the range that is printed.",
  highText:
    "The upper end of the interval that the source gives for the value; without a value, of the range that is printed.",
  level: "Level of confidence: {level}.",
  status: "status",
  statusText: "What the source says of the value.",
  mark: "mark",
  markText: "What the source prints for the status.",

  /** A slip of the print; `expected` is a number, or several joined by "or". */
  slip: "{column}: printed {printed}, arithmetic gives {expected}",
  notApplicable: "not applicable",

  /** In a workbook: the names of its two sheets, and heads of what the second says. */
  sheetTable: "Table",
  sheetAbout: "About this table",
  sheetSource: "Source",
  sheetLicence: "Licence",
  sheetAddress: "This table on the web",

  unitIs: "Unit: {unit}.",
  /** `n` is how many were asked or counted. */
  baseIs: "Base (n): {n}.",
  baseUnknown: "Base (n): not published.",
  baseInPart: "Base (n): published for a part of the figures.",
  /** What percentages are shares of: one, two or three of the phrases below. */
  shares: "Percentages: {phrases}.",
  sharesOfRespondents: "shares of respondents",
  sharesOfThings: "shares of what was counted",
  sharesOfAmounts: "shares of an amount",
  sharesOfNone: "no shares of one base",
  computed: "Computed from other columns of the table.",
  asked: "Question: {question}",
  population: "Population: {population}",
  emptyCells: "An empty cell was not published, unless its note says that it is not applicable.",
  suppressedCells: "A cell whose status is “suppressed” is empty because the source withholds its value.",

  /** In the feed, of a publication whose date is a month or a year. */
  publishedIn: "Published: {date}. The feed's date is the last day of it.",
} as const;
