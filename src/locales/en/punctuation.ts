/** The signs between things, with the spaces that the language sets around them. */
export const punctuation = {
  /** Between the things of a list that is no sentence: "Trust, Voice, Care". */
  comma: ", ",
  /** Between things that may have commas of their own. */
  semicolon: "; ",
  /** A label before what it names: "About: Trust, Voice". */
  labeled: "{label}: {text}",
} as const;
