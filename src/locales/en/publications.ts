/** Lists of publications, what a publication says of itself, and the page that tells it in brief. */
export const publications = {
  lede: { one: "{count} publication.", other: "{count} publications." },
  ledeOrdered: {
    one: "{count} publication.",
    other: "{count} publications, each after the one it follows.",
  },
  none: "Nothing has been published yet.",
  /** Heading over publications that bear no date, below those of each year. */
  undated: "Without a date",
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
  /** In the panel at the head of a publication, below its first findings: leads to the page In brief. */
  onOnePage: "On one page, to read or to print",
  print: "Print this page",
  /** Headings of the page In brief. */
  found: "What it found",
  advised: "What it recommends",
  howMade: "How it was made",
  /** Below the findings that were picked: `parts` is "21 findings and 7 recommendations". */
  seeAll: "See all {parts}",
  readWhole: "Read the whole publication",
} as const;
