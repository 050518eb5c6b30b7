/** Corrections: places where the arithmetic of a printed table does not hold. */
export const corrections = {
  lede: "Where the arithmetic of a printed table does not add up, the table keeps the printed number and this page says so.",
  none: "There are no corrections.",
  /** `{value}` is the number that the table has. */
  printed: "Printed: {value}",
  /** `{value}` is the number that the arithmetic gives, or several of them. */
  expected: "By arithmetic: {value}",
  /** `{rule}` is a whole sentence that says what ought to hold. */
  fails: "Does not add up as printed: {rule}",
  /** `{places}` are links to the figures and texts in which the number stands as well. */
  alsoIn: "The number also stands in: {places}",
  open: "Open",
  confirmed: "Confirmed by the publisher",
  corrected: "Corrected",
  /** `{status}` is one of the three above, `{date}` the day on which the slip was written down. */
  noted: "{status}. Noted {date}.",
} as const;
