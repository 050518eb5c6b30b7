/** What the search says of its results. Its script brings these along when it is used. */
export const found = {
  noneFiltered: "Nothing was found with these filters. Remove one, or try other words.",
  /** `results` is "12 results": they hold only some of the words that were typed. */
  noneWhole: "{results}, none with everything you typed.",
  /** `count` is how many of the results hold all words. */
  someWhole: {
    one: "{results}, {count} with everything you typed.",
    other: "{results}, {count} with everything you typed.",
  },
  /** Words that stand nowhere on the site, each as in `quoted`, with commas between them. */
  unknown: "Not found: {words}.",
  quoted: "“{word}”",
  wordless: "Type a word or a number to search.",
  cut: "That was too long: only its first words were searched.",
  /** On a button that asks the question again, with other letters. */
  meant: "Did you mean “{question}”?",
} as const;
