/** The timeline. */
export const timeline = {
  lede: "Everything the publications date, as precisely as they date it.",
  none: "The publications give no dates.",

  // The picture and the list. Titles are put in as they stand.
  /** The name of the picture for those who cannot see it: what it holds, and of which years. */
  picture: {
    one: "{count} dated entry from {from} to {to}, in order. The list below says the same in words.",
    other: "{count} dated entries from {from} to {to}, in order. The list below says the same in words.",
  },
  pictureOfYear: {
    one: "{count} dated entry in {year}, in order. The list below says the same in words.",
    other: "{count} dated entries in {year}, in order. The list below says the same in words.",
  },
  /** A year above a narrow picture, of which the last two digits stand: "’19". */
  shortYear: "’{year}",
  /** The time that a publication describes the work of. */
  workOf: "Work described in “{title}”",
  publishedAs: "“{title}” is published",

  // The legend of the picture
  work: "Work described by a publication",
  event: "Told in a publication",
  vague: "Only the year or the month is known",

  /** Which publication tells of a date, and in which of its sections. */
  toldIn: "Told in {publication}",
  toldInSection: "Told in {publication}, {section}",
} as const;
