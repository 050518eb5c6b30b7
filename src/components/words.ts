import { LIVE_WORDS } from "../charts/live-words.ts";
import { numberFormat } from "../model/formats.ts";
import { numberWord, plural } from "./count-words.ts";

/** Every sentence and label of the interface. Another language replaces this one object. */
export const words = {
  // Frame
  skip: "Skip to the text",
  mainMenu: "Main menu",
  footerMenu: "About this edition",
  home: "Home",
  publications: "Publications",
  findings: "Findings",
  findingsTitle: "Findings and recommendations",
  voices: "Voices",
  data: "Data",
  glossary: "Glossary",
  corrections: "Corrections",
  search: "Search",
  about: "About",
  aboutTitle: "About this edition",
  theme: "Appearance",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
  coversTitle: "The covers",
  licence: "Licence",
  heldBy: (holder: string) => `Rights: ${holder}.`,
  typefaces: "Typefaces",
  typefacesText:
    "Titles and text are set in Newsreader, labels and tables in Instrument Sans. Both come under the SIL Open Font License:",

  problems: (count: number) =>
    `${plural(count, "problem", "problems")} in the content: nothing can be published until ${count === 1 ? "it is" : "they are"} mended`,
  draft: "Draft.",
  draftText: "The site leaves this out until `draft: true` is taken away.",
  withDrafts: "Drafts are shown here, and left out of the site:",

  // Home
  readingOrder: "In reading order",
  readingOrderLede: (count: number) =>
    `${numberWord(count)} publications that tell one story. Start with the first, or with any.`,
  keyNumbers: "Key numbers",
  keyNumbersLede: "Each leads to the table that it comes from.",
  inside: "What is inside",
  counts: {
    publications: (n: number) => (n === 1 ? "publication" : "publications"),
    findings: (n: number) => (n === 1 ? "finding" : "findings"),
    recommendations: (n: number) => (n === 1 ? "recommendation" : "recommendations"),
    voices: (n: number) => (n === 1 ? "voice" : "voices"),
    figures: (n: number) => (n === 1 ? "figure" : "figures"),
    datasets: (n: number) => (n === 1 ? "table of data" : "tables of data"),
    terms: (n: number) => (n === 1 ? "term" : "terms"),
    corrections: (n: number) => (n === 1 ? "correction" : "corrections"),
  },

  // Publications
  cover: (title: string, counts: { sections: number; voices: number; datasets: number }) =>
    `Cover of ${title}, drawn from its ${plural(counts.sections, "section", "sections")}, ` +
    `${plural(counts.voices, "voice", "voices")} and ${plural(counts.datasets, "table", "tables")}`,
  coverLegend:
    "The cover is drawn from the publication itself: a layer for each section, as deep as it is long; a mark for each voice, shaped by role; a line for each table.",
  facts: "About this publication",
  workDone: "Work described",
  published: "Published",
  by: "Published by",
  fundedBy: "Funded by",
  authors: "Authors",
  forWhom: "Written for",
  length: "Length",
  minutes: (minutes: number) => `${plural(minutes, "minute", "minutes")}`,
  minutesToRead: (minutes: number, count: number, language: string) =>
    `${plural(minutes, "minute", "minutes")} to read, ${numberFormat(language).format(count)} words`,
  updated: "This edition changed",
  notPrintedDate: "The original prints no date.",
  notPrintedAuthors: "The original names no authors.",
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  contents: "Contents",
  notes: "Notes",
  backToCall: (number: number) => `Back to the call of note ${number}`,
  nextToRead: "Next to read",
  firstToRead: "You have come to the last. Begin again with",
  cite: "To cite",

  // Blocks
  chartTable: "The numbers as a table",
  figurePage: "Figure page",
  csv: "CSV",
  json: "JSON",
  dataPackage: "Data Package",
  dataPackageAll: "Data Package of all tables",
  number: (n: number, language: string) => numberFormat(language).format(n),
  base: (n: number, language: string) => `n = ${numberFormat(language).format(n)}`,
  inferredBase: (bases: string) =>
    `Base (n) not published; the smallest that fits the percentages (inferred): ${bases}`,
  baseUnknown: "Base (n) not published",
  source: "Source",
  dataset: "Table",
  notPublished: "not published",
  notApplicable: "not applicable",
  missingFigure: "Not published",
  retold: "Retold",
  verbatim: "In their words",
  finding: "Finding",
  recommendation: "Recommendation",
  evidence: "Evidence",
  confirms: "Confirms",
  deepens: "Deepens",
  contradicts: "Contradicts",
  confirmedBy: "Confirmed later by",
  deepenedBy: "Deepened later by",
  contradictedBy: "Contradicted later by",
  question: "Answers",
  for: "For",
  callouts: { note: "Note", limitation: "Limitation", definition: "Definition", method: "Method" },
  alsoTold: "Also told in",
  erratum: LIVE_WORDS.erratum,
  tableRegion: (title: string) => `Table: ${title}. Scrolls sideways.`,
  computed: "Computed by this edition; the source does not print it.",
  smallBase: (n: number) => `Some percentages here rest on fewer than ${n} respondents: read them with care.`,

  // Data
  dataLede: "Every table of the publications, with its source, its base and its checks.",
  asked: "Question",
  population: "Who was counted",
  baseLabel: "Base (n)",
  checks: "What must hold",
  checkHolds: (lines: number) => (lines === 1 ? "Holds" : `Holds in all ${lines} lines`),
  checkFails: (failing: number, lines: number) =>
    lines === 1 ? "Does not hold as printed" : `Does not hold as printed in ${failing} of ${lines} lines`,
  listComma: ", ",
  rules: {
    granularity: "Every percentage is a whole number of people, out of those who were asked.",
    total: (whole: string, parts: string) => `“${whole}” is the sum of: ${parts}.`,
    mean: (mean: string, of: string, weights?: string) =>
      `“${mean}” is the mean of: ${of}${weights ? `, weighted by ${weights}` : ""}.`,
    difference: (result: string, from: string, less: string) => `“${result}” is “${from}” less “${less}”.`,
    parts: (parts: string, whole: number) => `These are parts of one whole and add up to ${whole}: ${parts}.`,
    share: (share: string, of: string) => `“${share}” is each row’s share of all in: ${of}.`,
    order: (line: string, direction: "ascending" | "descending") =>
      `“${line}” ${direction === "ascending" ? "rises" : "falls"} from one to the next.`,
    range: (line: string, min: number, max: number) =>
      `All values of “${line}” lie between ${min} and ${max}.`,
    equals: (cell: string, value: string) => `“${cell}” agrees with what another table gives: ${value}.`,
  },
  checksLede:
    "These rules are tested each time this site is built. A slip of the print is kept as printed and listed under corrections.",
  errata: "Corrections to this table",
  uses: "Where these numbers are used",
  usesNone: "No sentence of the publications leads here yet.",
  figuresFrom: "Figures made from this table",
  download: "Download",
  rowsAndColumns: (rows: number, columns: number) =>
    `${plural(rows, "row", "rows")}, ${plural(columns, "column", "columns")}`,
  derived: "computed",

  // Corrections
  correctionsLede:
    "Where the arithmetic of a printed table does not hold, this edition keeps what was printed and says so here.",
  printed: "Printed",
  expected: "By arithmetic",
  status: "Status",
  statuses: { open: "Open", confirmed: "Confirmed by the publisher", corrected: "Corrected in this edition" },
  noted: "Noted",
  correctionsNone: "No corrections are declared.",

  // Voices, findings, glossary
  voicesLede:
    "What participants said, retold in reported speech. Nobody is quoted: these are our words for their thoughts.",
  voicesWhose: "Whose voices these are",
  voicesWhoseLede: "Each number counts contributions that the publications carry, not people.",
  allRoles: "All",
  role: "Role",
  findingsLede: "What each publication found and what it recommends, with the evidence that it gives.",
  recommendations: "Recommendations",
  glossaryLede: "The words of these publications, and where they are used.",
  seeAlso: "See also",
  abbreviations: "Also",
  definedIn: "Defined in",
  ourDefinition: "The publications use this word without defining it; the definition is ours.",

  // Topics
  place: "Place",
  lead: "Led by",
  website: "Website",
  gathered: "What the publications say",
  gatheredNone: "The publications say nothing under this heading.",
  sections: "Sections",
  figures: "Figures",
  datasets: "Tables",
  events: "Dates",

  // Search and 404
  searchLede: "Search the whole text, the tables and the voices, or look through everything in one list.",
  notFound: "This page does not exist",
  notFoundText: "The address may have been mistyped, or have lost a piece. These pages lead on:",
  notFoundHere: "The list that this page would stand in",
  notFoundAbove: "One level up",
  notFoundFront: "The front page of this web address",
  usedInFigure: "Where this figure stands and is cited",
  figureIn: "In",
  topicsOf: "About",
};
