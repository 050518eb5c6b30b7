/** The page of a figure, and the one that another website shows in a frame. */
export const figures = {
  uses: "Where this figure stands and is cited",
  /** `{place}` is the publication and the section, and leads there. */
  standsIn: "In {place}",
  restingOn: "Findings that rest on this",
  embed: "On another website",
  embedTitle: "{title} (to embed)",
  more: "All about this figure",
} as const;
