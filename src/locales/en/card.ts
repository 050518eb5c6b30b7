/** The card beside a number in the text, which tells where it comes from. */
export const card = {
  /** `{population}` is who was asked or what was counted. */
  population: "Based on: {population}.",
  /** `{expected}` is one number, or several: "40 or 41". */
  erratum: "Printed so; the arithmetic gives {expected}. See the correction.",
  sum: "Computed: the sum of these cells",
  difference: "Computed: the first of these cells less the second",
  mean: "Computed: the mean of these cells",
  share: "Computed: the first of these cells as a share of the second",
  /** The name of a cell. */
  cell: "{row}, {column}",
  /** A number with how many answered. */
  base: "{value} (n\u00a0=\u00a0{n})",
  /** What the source says beside a number: an interval, "85.1% to 92.0%", or a status, "provisional". */
  more: "{value}, {more}",
  /** Beside a number that the build computed from others of its row, and the source does not print. */
  derived: "computed here, not printed",
} as const;
