/** Voices: what people said or wrote, as publications tell it. */
export const voices = {
  none: "No voices have been published yet.",
  retold: "What people said or wrote, retold by the publications. None of it is a direct quotation.",
  verbatim: "What people said or wrote, in their own words.",
  mixed: "What people said or wrote. Each is marked as retold or as the speaker’s own words.",
  /** Title of a page of some of them; `{facet}` is "role" or "site", `{value}` one of these. */
  by: "Voices by {facet}: {value}",
  /** Heading of the picture of all voices, a mark for each. */
  whose: "Who speaks",
  markIsVoice: "One mark is one voice. Choose some to hear them.",
  /** Where voices are very many; `{count}` is 10, 100 or more. */
  markStands: "One mark is {count} voices.",
  toldTwice: "A voice told in two publications counts once.",
  /** Head of the voices of which no place, round and so on is known; `{facet}` is "site". */
  notGiven: "No {facet} given",
  /** Opens the voices of a part that stand behind the first ones. */
  more: { one: "{count} more voice", other: "{count} more voices" },
  /** Leads to all voices of a publication, or about a topic. */
  allOf: { one: "{count} voice", other: "All {count} voices" },
} as const;
