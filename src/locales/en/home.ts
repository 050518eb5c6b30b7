/** The home page. */
export const home = {
  /** Above the findings that bear out the sentence at the top. */
  bearsOut: "What this rests on",
  allFindings: "All findings",
  /** Above the covers of all publications, where they say which follows another. */
  readingOrder: "In reading order",
  /** Above the covers of the latest publications. */
  latest: "The latest",
  allPublications: { one: "All {count} publication", other: "All {count} publications" },
  inside: "Explore",
  dated: { one: "{count} entry", other: "{count} entries" },
} as const;
