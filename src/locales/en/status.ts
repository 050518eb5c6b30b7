/** What a source says of a value beside the value: in short, as the sign behind it, and as what the sign means. */
export const status = {
  break: "break in series",
  breakSign: "[b]",
  breakMeans: "a break in the series: not to be compared with what stands before it",
  estimated: "estimated",
  estimatedSign: "[e]",
  estimatedMeans: "estimated",
  provisional: "provisional",
  provisionalSign: "[p]",
  provisionalMeans: "provisional: it may still be revised",
  revised: "revised",
  revisedSign: "[r]",
  revisedMeans: "revised: it was published otherwise before",
  unreliable: "low reliability",
  unreliableSign: "[u]",
  unreliableMeans: "of low reliability",
  suppressed: "suppressed",
  suppressedMeans: "suppressed: the source withholds the value",

  /** Below a chart, before a status that more of its values have than can be named: "Some of these values: estimated". */
  someValues: "Some of these values",

  /** Below a table whose values have intervals; `{level}` is the level of confidence, "95%". */
  interval: "In parentheses: the interval that the source gives for the value.",
  intervalAt:
    "In parentheses: the interval that the source gives for the value, with a confidence of {level}.",
  /** Below a chart whose values have intervals, which it draws. */
  intervalDrawn: "Whiskers and bands: the interval that the source gives for a value.",
  intervalDrawnAt:
    "Whiskers and bands: the interval that the source gives for a value, with a confidence of {level}.",
  /** Behind a value: within which it is held to lie. */
  beside: "({from} to {to})",
} as const;
