/** Findings and recommendations. */
export const findings = {
  both: "Findings and recommendations",
  lede: "What the publications find.",
  ledeEvidence: "What the publications find, with the evidence they cite.",
  ledeRecommendations: "What the publications recommend.",
  ledeRecommendationsEvidence: "What the publications recommend, with the evidence they cite.",
  ledeBoth: "What the publications find and recommend.",
  ledeBothEvidence: "What the publications find and recommend, with the evidence they cite.",
  none: "No findings or recommendations have been published yet.",
  /** Title of a page of some of them; `{facet}` is "question" or "site", `{value}` one of these. */
  by: "Findings by {facet}: {value}",
  /** Opens or leads to those behind the first ones. */
  more: { one: "{count} more", other: "{count} more" },
  allOf: { one: "{count} finding", other: "All {count} findings and recommendations" },
  /** Headings of those about many of a kind, such as "principles", and about none. */
  several: "Several {kinds} at once",
  rest: "On other subjects",
} as const;
