/** Publications as files to take along: what a PDF, a book or a document of Word says that the page does not. */
export const portable = {
  /** Before the title of a figure or a table, counted in the order of the text. */
  figure: "Figure {number}",
  table: "Table {number}",
  /** The note at a number that the original prints wrong: `{cell}` is its row and column. */
  correction: "{cell}: printed {printed}; by arithmetic {expected}.",
} as const;
