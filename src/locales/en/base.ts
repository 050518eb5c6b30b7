/** Bases (n: how many answered or were counted), what percentages are shares of, and the cautions that go with them. */
export const base = {
  /** The sentence under a chart or a table; `{base}` is one of the labels below, or "n = 120" or "n = 20 to 45". */
  sentence: "{base}.",
  /** `{bases}` is a list of the least that bases can be: "at least 38", or "North at least 20, South at least 11". */
  withInferred: "{base}; the smallest that fits the percentages (inferred): {bases}.",
  unknown: "Base (n) not published",
  inPart: "Base (n) published for some of these figures",
  atLeast: "at least {n}",
  /** `{line}` is the label of a row or a column. */
  lineAtLeast: "{line} at least {n}",

  smallOfPeople: {
    one: "Some percentages here rest on fewer than {count} respondent: read them with care.",
    other: "Some percentages here rest on fewer than {count} respondents: read them with care.",
  },
  small: "Some percentages here rest on a base (n) of fewer than {n}: read them with care.",
  /** `{cell}` is "North, Agree"; `{expected}` one number or several, "30% or 31%". The sign † stands beside the number. */
  misprint: "† {cell}: printed {printed}, and the arithmetic gives {expected}.",

  /** What the percentages of a table are shares of. With commas between them, the next five are told of the shares. */
  ofRespondents: "Shares of respondents",
  ofThings: "Shares of what was counted",
  ofAmounts: "Shares of an amount",
  ofNone: "No shares of one base",
  weighted: "weighted",
  notWeighted: "not weighted",
  oneAnswer: "one answer each",
  severalAnswers: "several answers possible",
} as const;
