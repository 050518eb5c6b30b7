/** The page of a publication: what stands at its head, beside its text and below it. */
export const reading = {
  /** Heading of the list of sections. */
  contents: "Contents",

  /** The facts at the head of a publication: a label, and beside it a date, names or a number. */
  facts: "About this publication",
  publishers: "Published by",
  published: "Published",
  authors: "Authors",
  funders: "Funded by",
  audience: "Written for",
  length: "Length",
  posted: "On this site since",
  updated: "Changed here",
  notPrintedDate: "No date is printed.",
  notPrintedAuthors: "No authors are named.",

  /** Below the text, above the title of another publication. */
  next: "Next to read",
  /** The same below the last: the title of the first follows. */
  first: "That was the last one. Start again with",
  another: "Another publication",

  /** In the small window with the definition of a word: leads to its page. */
  wholeTerm: "More about this word",
  /** A word of the glossary with its short forms: "Non-governmental organization (NGO)". */
  termWithAbbreviations: "{term} ({abbreviations})",
} as const;
