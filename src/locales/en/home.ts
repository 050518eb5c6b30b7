/** The home page. */
export const home = {
  /** Above the covers of all publications, where they say which follows another. */
  readingOrder: "In reading order",
  /** Above the covers of the latest publications. */
  latest: "The latest",
  allPublications: { one: "All {count} publication", other: "All {count} publications" },
  keyNumbers: "Key numbers",
  keyNumbersLede: "Each links to the table it comes from.",
  inside: "Explore",
  /** How much is dated in a year. */
  dated: { one: "{count} entry", other: "{count} entries" },
} as const;
