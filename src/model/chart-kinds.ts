/** The kinds of chart, by the names that authors write. What each is stands in a file of its own: `charts/kinds/`. */
export const CHART_KINDS = [
  "bars",
  "columns",
  "grouped",
  "stacked",
  "agreement",
  "doughnut",
  "dots",
  "slope",
  "multiples",
  "waffle",
  "heat",
  "line",
  "area",
  "people",
] as const;

/** What an author may want to show, where the kind of chart is left to the tool. */
export const CHART_SHOWS = ["ranking", "parts", "agreement", "difference", "change", "trend"] as const;

export type ChartKind = (typeof CHART_KINDS)[number];
export type ChartShows = (typeof CHART_SHOWS)[number];
