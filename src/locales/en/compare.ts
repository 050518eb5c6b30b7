/** Comparisons: two topics of a kind, or two tables, side by side. */
export const compare = {
  ledeBoth:
    "Two of a kind side by side, in every table that has both, and tables that asked two groups the same questions.",
  ledeTopics: "Two of a kind side by side, in every table that has both.",
  ledeTables: "Tables that asked two groups the same questions, side by side.",
  none: "There is nothing to compare yet.",
  /** Above links to comparisons with the topic of the page. */
  with: "Compare with",
  /** The page of two topics; `{count}` tables have a line for each of them. */
  pairLede: { one: "Side by side, in {count} table.", other: "Side by side, in {count} tables." },
  pairOfTables: "The same rows and columns, for two groups.",
  tables: "Tables that asked two groups the same questions",
  /** `{kind}` is several topics of a kind: "principles", "places". */
  choose: "Choose two: {kind}",
  first: "First",
  second: "Second",
  /** A button. */
  go: "Compare",
  noPair: "No table has both of these.",
  samePair: "Choose two different ones.",
  inTables: { one: "{count} table", other: "{count} tables" },
  /** Read aloud of a mark in the picture of pairs: `{pair}` is "Trust / Data", `{tables}` is "3 tables". */
  pairLink: "{pair}: {tables}",
  /** Head of the first column, where each row is something that was measured. */
  measured: "Measure",
  /** Links to the tables that a comparison is made of. */
  from: "Table: {tables}.",
  /** `{bases}` is the sentences below, one for each side. A base (n) is how many answered. */
  bases: "Base (n): {bases}.",
  baseOf: "{label}: n\u00a0=\u00a0{n}",
  baseFromTo: "{label}: n\u00a0=\u00a0{from} to {to}",
  baseAtLeast: "{label}: not published, at least {n} (inferred: the smallest that fits the percentages)",
  baseNone: "{label}: not published",

  cautionSmall: "One side has a base (n) of fewer than {n}: read a difference of a few points with care.",
  cautionUnknown: "A base was not published, so nothing can be said of how certain the difference is.",
  cautionCounts: "These are counts, not shares: the larger group may have more of everything.",
  cautionWording: "The two tables word some rows differently; both wordings are shown.",
  cautionAgreement: "The answers that agree are added together here; the full tables are linked.",
  cautionPopulations: "Two different groups answered; each table says who they are.",

  /** Title of a comparison of sums; `{columns}` is "Agree + Strongly agree". */
  addedUp: "{columns}, added up",

  refused: "Not compared",
  refusedLede: "These tables say something about both, but comparing it would mislead.",
  refusedTables: "Tables with the same rows that are not compared",
  refusedOnly: "Only {label} has a row or column of its own there.",
  refusedWhole: "The table is about both together, with no row or column for each.",
  refusedAbout:
    "Its rows or columns are about several at once, or are named differently, and describe neither alone.",
  refusedSeveral: "Several rows or columns belong to one of them, and nothing says which to take.",
  refusedText: "It holds words, not numbers.",
  refusedUnits: "The two measure different things, in different units.",
  refusedColumns: "They share rows but no column: different things were measured.",
  refusedRows: "They share too few rows.",
  refusedPopulation: "The same group was asked two different things.",
} as const;
