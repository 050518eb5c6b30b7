/** Kinds of thing that search tells apart, in the order of its filter. */
export const RECORD_KINDS = [
  "publication",
  "text",
  "finding",
  "recommendation",
  "figure",
  "data",
  "voice",
  "event",
  "term",
  "topic",
  "page",
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];
