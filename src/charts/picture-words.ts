/** The words that stand in pictures themselves: a reader's browser needs these alone. */
export const PICTURE_WORDS = {
  /** Heading of the gaps of a dots chart. */
  gap: "Gap",
  /** A difference of two percentages. */
  points: (number: string, one: boolean) => `${number} ${one ? "point" : "points"}`,
  /** A series with its base. */
  base: (label: string, n: string) => `${label} (n = ${n})`,
  /** A part that has no value, and why. */
  missing: (label: string, reason: string) => `${label}: ${reason}`,
};

export type PictureWords = typeof PICTURE_WORDS;
