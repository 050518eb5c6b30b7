/** Publications as files to take along: what a PDF, a book or a document of Word says that the page does not. */
export const portable = {
  /** Before the title of a figure or a table, counted in the order of the text. */
  figure: "Figure {number}",
  table: "Table {number}",
  /** The note at a number that the original prints wrong: `{cell}` is its row and column. */
  correction: "{cell}: printed {printed}; by arithmetic {expected}.",
  /** Behind words that lead to another page of the same document; `{page}` is its number. */
  onPage: "page {page}",
  /** Below a figure, whose table stands at the end. */
  numbersOn: "Its numbers as a table: page {page}",
  /** In the place of a table that is too wide for its page, and lies on its side at the end. */
  turnedOn: "This table, on its side: page {page}",
  /** Heading of these tables. */
  numbers: "The numbers behind the figures",
  /** On the last page: where the publication stands on the web, which state of its text this is, and its terms. */
  address: "Permanent address",
  version: "This version",
  licence: "Licence",
  /** `{date}` is the day on which the text was last changed, `{sum}` letters and digits that are others for any other text. */
  versionOf: "Text of {date}, {sum}",
  contents: "Contents",
  cover: "Cover",
  opening: "Opening",
  definitions: "Words used here",
  colophon: "About this edition",
  back: "Back to where note {sign} is called",
  accessibility:
    "All text can be read aloud and resized. Every chart is described in words and has its table. No person who uses assistive technology has tested this book.",
} as const;
