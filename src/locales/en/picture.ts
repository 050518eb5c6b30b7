/** The words that stand in the pictures of charts, and what is said of those that come alive: a reader's browser needs them too. */
export const picture = {
  /** Heading of a column of differences, beside a chart that compares two series. */
  gap: "Gap",
  /** A difference of two percentages, in percentage points. `number` is its number as written: "20.5". */
  points: { one: "{number} point", other: "{number} points" },
  /** On an axis: in what its numbers are printed, and of money the sign of the currency. */
  thousands: "thousands",
  millions: "millions",
  billions: "billions",
  thousandsOf: "{currency} thousand",
  millionsOf: "{currency} million",
  billionsOf: "{currency} billion",
  /** The name of a series, or a value, with the number of those who answered (the base, n). */
  base: "{label} (n\u00a0=\u00a0{n})",
  /** In the legend of a chart of shades: the number where a shade begins. */
  from: "from {number}",
  /** A value that is missing, and why: "The north: not published". */
  missing: "{label}: {reason}",
  /** The name of a value that stands in a row and a column. */
  cell: "{row}, {column}",
  /** Between two reasons that stand beside each other, and between what else is listed without an "and". */
  comma: ", ",
  /** In the legend: what the parts of a bar lack to their whole. */
  rest: "Not accounted for here",

  // Periods; years stand in digits alone
  /** A quarter of a year: `quarter` from 1 to 4. */
  quarter: "Q{quarter} {year}",
  /** A school year or a financial year: "2011/12". */
  splitYear: "{from}/{to}",
  /** A range of years or of months, both ends included: "2011–2014". */
  periods: "{from}–{to}",
  /** The last value of a line that ends before others, and when that was: "12% (2015)". */
  ended: "{value} ({period})",

  // People behind percentages
  /** How many of all who were asked a percentage counts: "2 of 4". `n` is the larger number. */
  ofPeople: "{count} of {n}",
  /** Below a chart of people. */
  people: "Each mark is one respondent: filled for those whom the value counts, and empty for the others.",

  // Below lines over time
  dashed: "Dashed: estimated or provisional.",
  broken:
    "Two strokes: the series breaks there, and what follows is not to be compared with what went before.",

  // Charts that come alive
  /** Said to those who reach a chart by keyboard. */
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
