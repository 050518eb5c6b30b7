/** The page of a figure, and the one that another website shows in a frame. */
export const figures = {
  uses: "Where this figure appears",
  /** `{place}` is the publication and the section, and leads there. */
  standsIn: "In {place}",
  restingOn: "Findings based on this",
  embed: "On another website",
  embedTitle: "{title} (to embed)",
  more: "More about this figure",
} as const;
