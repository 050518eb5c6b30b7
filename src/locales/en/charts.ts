/**
 * What charts show, in sentences that are computed from their values. Labels of rows and columns (`row`, `column`, `label`,
 * `first`, `second`) are put in as the table has them, and values with their unit: "12%", "20 points".
 */
export const charts = {
  /** The name of a picture: its title, which ends in no full stop of its own, then the description. */
  titled: "{title}. {description}",

  // How things are named and put one after the other
  /** A value in a table of several columns. */
  cell: "“{row}”, {column}",
  /** A label with its value: "The north (12%)"; or a value with its labels: "12% (The north)". */
  valued: "{label} ({value})",
  /** Several labels that share one value: "The north and The south (12% each)". */
  valuedEach: "{labels} ({value} each)",
  /** Many values that are alike: how many of all values there are. The plural hangs on all of them. */
  many: { one: "{shown} of {count} value", other: "{shown} of {count} values" },
  /** The first few of many that share one place, and how many more there are. */
  others: { one: "{items} and {count} more", other: "{items} and {count} more" },

  // Values
  only: "The only value is {value}, for {label}.",
  bothEqual: "Both values are {value}.",
  allEqual: { one: "All {count} values are {value}.", other: "All {count} values are {value}." },
  /** Labels with their values. */
  order: "From largest to smallest: {items}.",
  extremes: "The largest value is {largest}, the smallest {smallest}.",
  apart: "The largest and the smallest are {gap} apart.",
  /** `items` are rows or columns that stand out by their color. */
  lit: "Highlighted: {items}.",
  // Words of the author's at a point or a span of the chart; `told` is one of the two, where it ends in no full stop
  annotated: "Noted for {place}: {text}",
  annotatedSpan: "Noted from {from} to {to}: {text}",
  sentence: "{told}.",
  missingValues: "No value is given for {items}.",
  missingCount: { one: "{count} value is not given.", other: "{count} values are not given." },

  // Which column leads in how many rows, or which row in how many columns. The plural hangs on all rows (or columns).
  // Complete are those that lack no value, where others do.
  noLead: "No column has the largest value in most rows.",
  leadsAll: "{column} has the largest value in every row.",
  leadsAllComplete: "{column} has the largest value in every complete row.",
  leads: {
    one: "{column} has the largest value in {shown} of {count} row.",
    other: "{column} has the largest value in {shown} of {count} rows.",
  },
  leadsComplete: {
    one: "{column} has the largest value in {shown} of {count} complete row.",
    other: "{column} has the largest value in {shown} of {count} complete rows.",
  },
  rowLeadsAll: "“{row}” has the largest value in every column.",
  rowLeadsAllComplete: "“{row}” has the largest value in every complete column.",
  rowLeads: {
    one: "“{row}” has the largest value in {shown} of {count} column.",
    other: "“{row}” has the largest value in {shown} of {count} columns.",
  },
  rowLeadsComplete: {
    one: "“{row}” has the largest value in {shown} of {count} complete column.",
    other: "“{row}” has the largest value in {shown} of {count} complete columns.",
  },
  largerAll: "{column} is larger in every row.",
  largerAllComplete: "{column} is larger in every complete row.",
  larger: {
    one: "{column} is larger in {shown} of {count} row.",
    other: "{column} is larger in {shown} of {count} rows.",
  },
  largerComplete: {
    one: "{column} is larger in {shown} of {count} complete row.",
    other: "{column} is larger in {shown} of {count} complete rows.",
  },

  // Parts of a whole
  largestParts: "The largest part is {items}.",
  /** One of those items: the part, with its value, of a row. */
  partOfRow: "{part} for {row}",
  smallestPart: "The smallest part of all is {item}.",
  /** What the parts of rows lack to the whole that the table says they make: `items` are rows with what each lacks. */
  rest: "Not accounted for: {items}.",
  shares: "The largest share is {largest}, the smallest {smallest}.",
  sharesEqual: {
    one: "The {count} share is {value}.",
    other: "The {count} shares are equal, at {value} each.",
  },
  /** The shares between the largest and the smallest. */
  between: "Between them: {items}.",

  // A scale of agreement. `columns` are the answers that agree: "Agree and Strongly agree together".
  together: "{columns} together",
  agreementOne: "Agreement ({columns}) is {value} for {row}.",
  agreement: "Agreement ({columns}) is largest for {most} and smallest for {least}.",
  agreementBoth: "Agreement ({columns}) is {value} in both rows.",
  agreementEqual: {
    one: "Agreement ({columns}) is {value} in all {count} rows.",
    other: "Agreement ({columns}) is {value} in all {count} rows.",
  },
  moreDisagree: "More disagree than agree on {items}.",

  // How far two columns lie apart
  pair: "For {row}, {first} and {second} are {gap} apart.",
  gaps: "{first} and {second} are furthest apart for {widest} and closest for {narrowest}.",
  gapsBoth: "{first} and {second} are {gap} apart in both rows.",
  gapsEqual: {
    one: "{first} and {second} are {gap} apart in all {count} rows.",
    other: "{first} and {second} are {gap} apart in all {count} rows.",
  },

  // From one column to another
  rowUnchanged: "{row} is the same in {first} and {second}.",
  rowRises: "From {first} to {second}, {row} rises by {gap}.",
  rowFalls: "From {first} to {second}, {row} falls by {gap}.",
  unchanged: "No row changes from {first} to {second}.",
  /** `told` is one of the next two lines. */
  changes: "From {first} to {second}, {told}.",
  risen: { one: "{count} of {all} rows rises", other: "{count} of {all} rows rise" },
  fallen: { one: "{count} of {all} rows falls", other: "{count} of {all} rows fall" },
  /** `risen` is the line of that name above, `fallen` the line below. */
  changesBoth: "From {first} to {second}, {risen} and {fallen}.",
  fallenToo: { one: "{count} falls", other: "{count} fall" },
  /** Rows with how far they rise or fall. */
  mostChanged: "The largest rise is that of {risen}, the largest fall that of {fallen}.",
  mostRisen: "The largest rise is that of {risen}.",
  mostFallen: "The largest fall is that of {fallen}.",

  // Over time. `from` and `to` are periods as the pictures write them: "2011", "May 2011", "Q3 2011"
  trendRises: "{label} rose from {first} in {from} to {last} in {to}.",
  trendFalls: "{label} fell from {first} in {from} to {last} in {to}.",
  trendLevel: "{label} was {value} in both {from} and {to}.",
  /** Of one line; `periods` are one, or several that share the value. */
  trendHighest: "The highest value was {value}, in {periods}.",
  trendLowest: "The lowest value was {value}, in {periods}.",
  /** The same of each of two or three lines. `items` are lists of the next message. */
  trendHighestOf: "Highest in between: {items}.",
  trendLowestOf: "Lowest in between: {items}.",
  trendPeak: "{label} ({value} in {periods})",
  /** Of many lines, as `risen`, `fallen`, `fallenToo` and `unchanged` tell it of rows. */
  linesRisen: { one: "{count} of {all} lines rises", other: "{count} of {all} lines rise" },
  linesFallen: { one: "{count} of {all} lines falls", other: "{count} of {all} lines fall" },
  linesUnchanged: "No line changes from {first} to {second}.",
  /** `items` are gaps as the next line tells them. */
  trendGaps: "There are no figures {items}.",
  gapBetween: "between {from} and {to}",
  /** `periods` are those from which on a series is not to be compared with what went before. */
  trendBreaks: "The series breaks in {periods}: what follows is not to be compared with what went before.",

  // People behind percentages. `n` is how many were asked, `count` how many of them the value counts
  people: "{label}: {count} of {n} ({value})",
  /** `items` are values as the line above tells them. */
  peopleListed: "In people: {items}.",
  peopleOf: "Each value rests on {n} people.",
  peopleFromTo: "Each value rests on {from} to {to} people.",

  // Intervals of values
  extremesOverlap: "The intervals of the largest and the smallest overlap.",
  /** `items` are rows. */
  pairsOverlap: "The two intervals overlap for {items}.",
  /** Over time; `items` are lines. */
  endsOverlap: "The intervals of the first and the last value overlap for {items}.",
} as const;
