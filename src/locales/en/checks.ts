/** What is held of the numbers of a table: the rules, and what came out. */
export const checks = {
  /** What came out for the lines of a table; `{count}` is how many lines there are. */
  holds: { one: "Holds.", other: "Holds in all {count} lines." },
  fails: {
    one: "Does not hold as printed.",
    other: "Does not hold as printed in {failing} of {count} lines.",
  },

  /** The rules. Names in quotation marks are labels of rows or columns; `{parts}` is a list of such labels. */
  granularity: "Shares that are not weighted are whole numbers out of their base.",
  total: "“{whole}” is the sum of: {parts}.",
  mean: "“{mean}” is the mean of: {parts}.",
  weightedMean: "“{mean}” is the mean of: {parts}, weighted by {weights}.",
  difference: "“{result}” is “{from}” less “{less}”.",
  parts: "These are parts of one whole and add up to {whole}: {parts}.",
  share: "“{share}” is each row’s share of all in: {parts}.",
  rises: "“{line}” rises from one to the next.",
  falls: "“{line}” falls from one to the next.",
  /** `{base}` is the path of a cell, trust/north/people. */
  counted: "The percentages of “{line}” are whole numbers out of the count in {base}.",
  range: "All values of “{line}” lie between {min} and {max}.",
  equals: "“{cell}” agrees with what another table gives: {value}.",

  /** A line that is told of. `{verdict}` is one of the next seven, without the stop at its end. */
  verdict: "{verdict}.",
  /** The same where rounding leaves a range open. */
  verdictInRange: "{verdict}, or with rounding {low} to {high}.",
  /** `{printed}` is the number in the table, `{parts}` the numbers that it is worked out from, `{result}` what they give. */
  sumOf: "{printed} is printed, and {parts} add to {result}",
  differenceOf: "{printed} is printed, and {parts} differ by {result}",
  meanOf: "{printed} is printed, and {parts} have the mean {result}",
  weightedMeanOf: "{printed} is printed, and {parts} with the weights {weights} have the mean {result}",
  shareOf: "{printed} is printed, and the share comes to {result}",
  /** `{cell}` is the name of a cell of another table, as `table/row/column`. */
  saidBy: "{printed} is printed, and {cell} says {result}",
  givenBy: "{printed} is printed, and {parts} of {table} give {result}",

  /** `{parts}` is "40 + 35 + 24"; `{slack}` the most that the rounding of each can make up for. */
  partsOf: "The parts {parts} add to {sum}, and the whole is {whole}; rounding explains {slack} at most.",
  ascending: "{value} comes after {before}, and the order is ascending.",
  descending: "{value} comes after {before}, and the order is descending.",
  within: "{value} lies between {min} and {max}.",
  outside: "{value} does not lie between {min} and {max}.",

  /** `{value}` is a percentage: of so many people it can come out, or it cannot. */
  wholeOfPeople: {
    one: "{value} is a whole number of {count} respondent.",
    other: "{value} is a whole number of {count} respondents.",
  },
  whole: "{value} is a whole number out of {n}.",
  notWholeOfPeople: {
    one: "{value} cannot be a whole number of {count} respondent: the nearest that can be are {below} and {above}.",
    other:
      "{value} cannot be a whole number of {count} respondents: the nearest that can be are {below} and {above}.",
  },
  notWhole: "{value} cannot be a whole number out of {n}: the nearest that can be are {below} and {above}.",
  /** Where the base was not published: the sentence, and behind it one of the two below. */
  fitsNoneOfTable:
    "{value} fits no count of {n}, the smallest base that fits the other percentages of the table: the nearest that can be are {below} and {above}.",
  fitsNoneOfRow:
    "{value} fits no count of {n}, the smallest base that fits the other percentages of its row: the nearest that can be are {below} and {above}.",
  fitsNoneOfColumn:
    "{value} fits no count of {n}, the smallest base that fits the other percentages of its column: the nearest that can be are {below} and {above}.",
  withItBase: "With it, the base would have to be {n} or more.",
  withItNone: "With it, no base up to {n} fits them all.",
} as const;
