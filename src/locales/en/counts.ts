/**
 * How many there are of a kind. They stand in lists ("1 finding, 2 voices"); on the home page the number stands large above
 * the word, so each form keeps its `{count}`.
 */
export const counts = {
  publications: { one: "{count} publication", other: "{count} publications" },
  findings: { one: "{count} finding", other: "{count} findings" },
  recommendations: { one: "{count} recommendation", other: "{count} recommendations" },
  /** A voice is what one person said or wrote, as a publication tells it. */
  voices: { one: "{count} voice", other: "{count} voices" },
  figures: { one: "{count} figure", other: "{count} figures" },
  datasets: { one: "{count} table of data", other: "{count} tables of data" },
  /** Words that the glossary defines. */
  terms: { one: "{count} term", other: "{count} terms" },
  corrections: { one: "{count} correction", other: "{count} corrections" },
} as const;
