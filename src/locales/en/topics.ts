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
  /** Heading of what tables measured of this topic and of others of its kind. */
  numbers: "In numbers",
  /** Head of the column of numbers, read aloud. */
  value: "Value",
  moreMeasures: { one: "{count} more in the table", other: "{count} more in the table" },
  /** Heading of the findings, publication by publication. */
  found: "What was found",
} as const;
