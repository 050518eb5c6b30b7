/** Every word that the exports add to the content's own. Another language replaces this one object. */
export const exportWords = {
  rowId: "Row id",
  rowIdText: "Names the row for good: its label may be reworded, its id stays.",
  unit: "Unit",
  unitText: "What the numbers of the row count.",
  base: "Base (n)",
  baseText: "Respondents behind the row, where they are known.",
  erratum: "Erratum",
  erratumText: "Where the source prints a slip: the column, what is printed, and what the arithmetic gives.",
  note: "Note",
  noteText: "What is to be known of the row or of one of its columns.",

  slip: (column: string, printed: string, expected: string) =>
    `${column}: printed ${printed}, arithmetic gives ${expected}`,
  cellNote: (column: string, note: string) => `${column}: ${note}`,
  notApplicable: "not applicable",

  unitIs: (unit: string) => `Unit: ${unit}.`,
  baseIs: (n: number) => `Base (n): ${n}.`,
  baseUnknown: "Base (n): not published.",
  computed: "Computed by this edition; the source does not print it.",
  asked: (question: string) => `Question: ${question}`,
  population: (population: string) => `Population: ${population}`,
  emptyCells: "An empty cell was not published, unless its note says that it is not applicable.",
  page: (page: number) => `p. ${page}`,

  noDate: "n.d.",
  and: "&",
  within: (title: string) => `In ${title}`,
  forms: { figure: "Figure", dataset: "Data set", finding: "Finding", recommendation: "Recommendation" },
  retold: (role: string) => `${role}, retold`,
  verbatim: (role: string) => `${role}, verbatim`,

  publishedIn: (date: string) => `Published: ${date}. The feed's date is the last day of it.`,
  workEnded: (date: string) =>
    `The original prints no date: the feed's date is the end of the work that it tells of, ${date}.`,
  undated: "No date is known: the feed's date only stands in for one.",
};
