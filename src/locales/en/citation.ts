/**
 * How a publication or a part of one is cited, in the manner of APA 7 as the language has it:
 * `Ann Lee & Ben High (2020, March 15). Trust by city [Figure]. In Five lessons (Table 2, p. 7). Harbor Press.`
 */
export const citation = {
  authorsAndDate: "{authors} ({date}).",
  /** `form` is what it is: "Figure", "Report". */
  titleAndForm: "{title} [{form}].",
  /** The publication in which it stands. */
  within: "In {title}",
  withinAt: "In {title} ({place})",
  /** Ends a part of a citation that has no stop of its own. */
  stop: "{part}.",

  /** Two names. */
  two: "{first} & {last}",
  /** Three names and more: `names` are all but the last, with commas between them. */
  more: "{names}, & {last}",

  /** No date is printed. */
  noDate: "n.d.",
  /** `day` is a month, or a day of a month, as the language writes it. */
  date: "{year}, {day}",

  /** A page of the printed source. */
  page: "p. {page}",

  figure: "Figure",
  dataset: "Data set",
  finding: "Finding",
  recommendation: "Recommendation",
  /** A voice that the publication tells in its own words; `role` is who speaks: "Parent, retold". */
  retold: "{role}, retold",
  /** A voice in its speaker's own words. */
  verbatim: "{role}, verbatim",
} as const;
