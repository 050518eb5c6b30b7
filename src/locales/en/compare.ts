/** Comparisons: two topics of a kind, or two tables, side by side. */
export const compare = {
  ledeBoth:
    "Two of a kind side by side, in every table that holds both; and tables that ask two groups the same.",
  ledeTopics: "Two of a kind side by side, in every table that holds both.",
  ledeTables: "Tables that ask two groups the same, side by side.",
  none: "Nothing here can be set side by side.",
  /** Above links to comparisons with the topic of the page. */
  with: "Compare with",
  /** The page of two topics; `{count}` tables have a line for each of them. */
  pairLede: { one: "Side by side, in {count} table.", other: "Side by side, in {count} tables." },
  pairOfTables: "The same rows and columns, of two groups.",
  tables: "Tables that ask two groups the same",
  /** `{kind}` is several topics of a kind: "principles", "places". */
  choose: "Choose two: {kind}",
  first: "First",
  second: "Second",
  /** A button. */
  go: "Compare",
  noPair: "No table holds these two side by side.",
  samePair: "Choose two that differ.",
  inTables: { one: "{count} table", other: "{count} tables" },
  /** Head of the first column, where each row is something that was measured. */
  measured: "What is compared",
  /** Links to the tables that a comparison is made of. */
  from: "Table: {tables}.",
  /** `{bases}` is the sentences below, one for each side. A base (n) is how many answered. */
  bases: "Base (n): {bases}.",
  baseOf: "{label}: n = {n}",
  baseFromTo: "{label}: n = {from} to {to}",
  baseAtLeast: "{label}: not published, at least {n} (inferred: the smallest that fits the percentages)",
  baseNone: "{label}: not published",

  cautionSmall: "A side has a base (n) of fewer than {n}: take a difference of a few points with care.",
  cautionUnknown: "A base was not published: how sure the difference is cannot be told.",
  cautionCounts: "These are counts and no shares: the larger group may have more of everything.",
  cautionWording: "The two tables word some rows differently; both wordings stand there.",
  cautionAgreement: "The columns of agreement are added up here; the full tables are a click away.",
  cautionPopulations: "Two groups answered: who they are stands with each table.",

  /** Title of a comparison of sums; `{columns}` is "Agree + Strongly agree". */
  addedUp: "{columns}, added up",

  refused: "What is not set side by side",
  refusedLede: "These tables hold something of both, and comparing it would mislead.",
  refusedTables: "Tables that share rows and are not compared",
  refusedOnly: "Of the two, only {label} has a line of its own there.",
  refusedWhole: "The table is about both as a whole, and has no line for each.",
  refusedAbout: "Its lines are about several at once, or bear another name, and stand for neither alone.",
  refusedSeveral: "Several lines stand for one of them: which of them to take is nobody's to guess.",
  refusedText: "It holds words, and no numbers.",
  refusedUnits: "The two count different things, in different units.",
  refusedColumns: "They share rows, and measure different things of them: no column is in both.",
  refusedRows: "They share too few rows.",
  refusedPopulation: "The same group was asked two different things.",
} as const;
