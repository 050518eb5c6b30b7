/** Every word that the chart code itself writes. A translation gives another table of this shape. */
export interface Words {
  /** Heading of the gaps of a dots chart. */
  gap: string;
  /** A difference of two percentages, e.g. "8.2 points". */
  points: (number: string, one: boolean) => string;
  /** A legend's entry with its base, e.g. "Memphis (n = 24)". */
  base: (label: string, n: string) => string;
  /** Says what a missing part is missing from, e.g. "Neutral: not published". */
  missing: (label: string, reason: string) => string;
}

export const ENGLISH: Words = {
  gap: "Gap",
  points: (number, one) => `${number} ${one ? "point" : "points"}`,
  base: (label, n) => `${label} (n = ${n})`,
  missing: (label, reason) => `${label}: ${reason}`,
};
