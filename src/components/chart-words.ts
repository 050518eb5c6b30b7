import { plural } from "./count-words.ts";

/** The sentences and labels of figures that are taken along, and of comparisons. */
export const chartWords = {
  embedTitle: (title: string) => `${title} (to embed)`,

  // Take it along
  take: "Take it along",
  svg: "SVG",
  png: "PNG",
  copyLink: "Link to this figure",
  linkCopied: "The link is copied.",
  embed: "On another website",
  embedLede:
    "This line shows the figure there. It is as high as it needs to be where the page runs its script.",
  embedPage: "The page that is shown there",
  embedCode: "Code for another website",
  copy: "Copy",
  copied: "Copied.",
  at: (address: string) => `From ${address}`,
  more: "All about this figure",

  // Compare
  compare: "Compare",
  compareLede:
    "Two of a kind side by side, in every table that holds both; and tables that ask two groups the same.",
  compareWith: "Compare with",
  pairLede: (count: number) => `What ${plural(count, "table holds", "tables hold")} of both, side by side.`,
  pairOfTables: "The same rows and columns, of two groups.",
  tables: "Tables that ask two groups the same",
  choose: (kind: string) => `Choose two: ${kind.toLowerCase()}`,
  first: "First",
  second: "Second",
  go: "Compare",
  noPair: "No table holds these two side by side.",
  samePair: "Choose two that differ.",
  inTables: (count: number) => plural(count, "table", "tables"),
  measured: "What is compared",
  from: "Table",
  bases: "Base (n)",
  baseOf: (label: string, n: string) => `${label}: n = ${n}`,
  baseInferred: (label: string, n: string) =>
    `${label}: n = ${n} or a multiple, worked out from the percentages`,
  baseNone: (label: string) => `${label}: not published`,
  cautions: {
    small: (n: number) =>
      `Fewer than ${n} respondents on a side: a difference of a few points may be one person's answer.`,
    unknown: () => "A base is not known: nobody can tell how sure the difference is.",
    counts: () => "These are counts and no shares: the larger group may have more of everything.",
    wording: () => "The two tables word some rows differently; both wordings stand there.",
    agreement: () =>
      "The columns of agreement are added up by this edition; the full tables are a click away.",
    populations: () => "Two groups answered: who they are stands with each table.",
  },
  computed: (columns: string) => `${columns}, added up`,
  refused: "What is not set side by side",
  refusedLede: "These tables hold something of both, and comparing it would mislead.",
  refusedTables: "Tables that share rows and are not compared",
  reasons: {
    only: (label: string) => `Of the two, only ${label} has a line of its own there.`,
    whole: () => "The table is about both as a whole, and has no line for each.",
    about: () => "Its lines are about several at once, or bear another name, and stand for neither alone.",
    several: () => "Several lines stand for one of them: which of them to take is nobody's to guess.",
    text: () => "It holds words, and no numbers.",
    units: () => "The two count different things, in different units.",
    columns: () => "They share rows, and measure different things of them: no column is in both.",
    rows: () => "They share too few rows.",
    population: () => "The same group was asked two different things.",
  },
};
