/** The words that stand in the pictures of charts, and what live charts say: a reader's browser needs them too. */
export const picture = {
  /** Heading of a column of differences, beside a chart that compares two series. */
  gap: "Gap",
  /** A difference of two percentages, in percentage points. `number` is its number as written: "20.5". */
  points: { one: "{number} point", other: "{number} points" },
  /** The name of a series, or a value, with the number of those who answered (the base, n). */
  base: "{label} (n = {n})",
  /** In the legend of a chart of shades: the number where a shade begins. */
  from: "from {number}",
  /** A value that is missing, and why: "The north: not published". */
  missing: "{label}: {reason}",
  /** The name of a value that stands in a row and a column. */
  cell: "{row}, {column}",
  /** Between two reasons that stand beside each other, and between what else is listed without an "and". */
  comma: ", ",

  // Live charts
  /** Said to those who reach a live chart by keyboard. */
  keys: "Arrow keys move from value to value, Home and End to the first and the last. Escape returns the picture.",
  /** Names the switches of a chart's legend, one a series. */
  series: "Series shown",
  /** What the dagger † beside a value means. */
  erratum: "Printed in error: see the correction",
  /** A value that is printed in error, said aloud. `note` is the line above. */
  erratumSaid: "{value} ({note})",
  /** A value said aloud: what it is of, the value, and then whole sentences on its base and its source. */
  said: "{name}: {value}. {notes}",
} as const;
