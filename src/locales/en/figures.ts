/** The page of a figure, and the one that another website shows in a frame. */
export const figures = {
  lede: "Every chart and picture of the publications.",
  none: "No figures have been published yet.",
  allOf: { one: "{count} figure", other: "All {count} figures" },
  /** Below the latest of very many publications; leads to the list of them. */
  elsewhere: { one: "{count} more publication has figures", other: "{count} more publications have figures" },
  uses: "Where this figure appears",
  /** `{place}` is the publication and the section, and leads there. */
  standsIn: "In {place}",
  restingOn: "Findings based on this",
  embed: "On another website",
  embedTitle: "{title} (to embed)",
  more: "More about this figure",
} as const;
