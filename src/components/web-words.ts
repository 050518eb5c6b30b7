import { plural } from "./count-words.ts";

/** The sentences and labels of what joins the publications: related things, facets, pairs, the timeline, in brief. */
export const webWords = {
  // Also on this
  alsoOnThis: "Also on this, in the other publications",
  kinds: {
    section: "Section",
    figure: "Figure",
    finding: "Finding",
    recommendation: "Recommendation",
    voice: "Voice",
  },
  shares: (topics: string) => `Shares ${topics}`,
  andMore: (count: number) => `${count} more`,

  // Facets
  facets: {
    roles: { one: "Role", many: "Roles" },
    publications: { one: "Publication", many: "Publications" },
    themes: { one: "Theme", many: "Themes" },
    questions: { one: "Research question", many: "Research questions" },
  } as Record<string, { one: string; many: string }>,
  divided: "Divided by",
  narrow: "Narrow the list",
  any: "All",
  clear: "Show all",
  shown: (shown: string, all: number) => `${shown} of ${all} shown`,
  facetTitle: (list: string, facet: string, value: string) => `${list} by ${facet.toLowerCase()}: ${value}`,
  others: (facet: string) => `${facet}: the others`,

  // Voices
  voicesOf: (count: number) => plural(count, "voice", "voices"),
  theme: "Theme",
  whoseByPlace: (kind: string) => `Roles by ${kind.toLowerCase()}`,
  whoseByPublication: "Roles by publication",
  noPlace: "Place not given",
  whoseNote:
    "A voice told in two publications counts once in the totals. A zero is a voice that no publication carries.",

  // Findings
  findingsOf: (count: number) => plural(count, "finding or recommendation", "findings and recommendations"),
  citeThis: "Cite this",

  // Pairs
  narrowed: "Narrowed down",
  pairTitle: (topic: string, by: string) => `${topic}: ${by}`,
  pairLede: (topic: string, by: string) =>
    `What the publications say that is about both: ${topic}, and ${by}.`,
  things: (count: number) => plural(count, "thing", "things"),

  // Home
  latest: "The latest",
  allValues: (count: number) => `All ${count}`,
  allPublications: (count: number) => `All ${plural(count, "publication", "publications")}`,

  // Timeline
  timeline: "Timeline",
  timelineLede: "What the publications date, each thing as precisely as they date it.",
  timelinePicture: (from: number, to: number, count: number) =>
    `${plural(count, "dated thing", "dated things")} from ${from} to ${to}, in order of time. The list below says the same in words.`,
  dated: (count: number) => plural(count, "entry", "entries"),
  workOf: (title: string) => `Work described in “${title}”`,
  publishedAs: (title: string) => `“${title}” is published`,
  work: "Work described by a publication",
  event: "Told in a publication",
  vague: "Only the year or the month is known",
  toldIn: "Told in",
  timelineNone: "The publications date nothing.",

  // Glossary
  whole: "All about this word",
  usedInSections: (count: number) => `Used in ${plural(count, "section", "sections")}`,

  // In brief
  inBrief: "In brief",
  inBriefTitle: (title: string) => `${title}: in brief`,
  readWhole: "Read the whole publication",
  restingOn: "Findings that rest on this",
};
