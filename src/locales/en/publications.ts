/** Lists of publications, what a publication says of itself, and the page that tells it in brief. */
export const publications = {
  lede: { one: "{count} publication.", other: "{count} publications." },
  ledeOrdered: {
    one: "{count} publication.",
    other: "{count} publications, each after the one it follows.",
  },
  none: "Nothing has been published yet.",
  minutes: { one: "{count} minute", other: "{count} minutes" },
  words: { one: "{count} word", other: "{count} words" },
  /** `{minutes}` is "12 minutes", `{words}` is "2,400 words". */
  toRead: "{minutes} to read, {words}",
  /** Two dates, each a year, a month or a day: "March 2018 to 2019". */
  fromTo: "{from} to {to}",
  /** Before the time that a publication tells of: "Work described: March 2018 to 2019". */
  workDone: "Work described",
  /** How it was made, where its authors say nothing: `parts` lists "144 voices and 5 tables", `period` is "March 2018 to 2019". */
  drawsOn: "It draws on {parts}.",
  workTookPlace: "The work: {period}.",
  inBrief: "In brief",
  inBriefTitle: "{title}: in brief",
  readWhole: "Read the whole publication",
} as const;
