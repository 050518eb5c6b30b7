/** Pages of topics, and of two topics together. */
export const topics = {
  /** Before the abbreviation of a topic's name. */
  abbreviation: "Also",
  place: "Place",
  /** Before the name of who leads a place or a group. */
  lead: "Led by",
  website: "Website",
  gathered: "What the publications say",
  gatheredNone: "The publications say nothing about this yet.",
  /** Heading of links to pages that are about this topic and another one. */
  togetherWith: "Together with",
  pairTitle: "{topic}: {other}",
  pairLede: "What the publications say about both {topic} and {other}.",
  /** How many findings, voices, figures and so on are about both. */
  things: { one: "{count} item", other: "{count} items" },
} as const;
