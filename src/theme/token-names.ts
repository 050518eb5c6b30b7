/**
 * The colors that a chart may use, by name. Each is a custom property (`--chart-1`), which the sheet of the theme gives a
 * value for light, dark, print and forced colors.
 */
export const CHART_TOKENS = [
  "chart-1",
  "chart-2",
  "chart-3",
  "chart-4",
  "chart-5",
  "chart-6",
  "chart-7",
  "chart-8",
  "chart-unsure",
  "chart-ramp-1",
  "chart-ramp-2",
  "chart-ramp-3",
  "chart-ramp-4",
  "chart-ramp-5",
  "chart-text",
  "chart-muted",
  "chart-grid",
  "chart-paper",
] as const;
export type ChartToken = (typeof CHART_TOKENS)[number];

/** Series take these in order. */
export const SERIES: readonly ChartToken[] = CHART_TOKENS.slice(0, 8);

/** Steps of one hue, from little to much, and from the lowest answer of an ordered scale to its highest. */
export const RAMP: readonly ChartToken[] = CHART_TOKENS.filter((token) => token.startsWith("chart-ramp"));

/** The colors of pages and covers. */
export const PAGE_TOKENS = [
  "paper",
  "paper-deep",
  "ink",
  "ink-soft",
  "rule",
  "rule-strong",
  "accent",
  "accent-line",
  "accent-wash",
  "brick",
  "picture-ground",
  "focus",
  "cover-1",
  "cover-2",
  "cover-3",
  "cover-4",
  "cover-5",
] as const;
export type PageToken = (typeof PAGE_TOKENS)[number];

/** Parts of charts that carry writing in the color of the ink; the others carry it in that of the paper. */
const PALE: ReadonlySet<ChartToken> = new Set<ChartToken>([
  "chart-2",
  "chart-5",
  "chart-7",
  "chart-unsure",
  "chart-ramp-1",
  "chart-ramp-2",
  "chart-ramp-3",
]);

/** The color of text that stands on a part of a chart: its contrast is 4.5 or more in each scheme. */
export function inkOn(part: ChartToken): ChartToken {
  return PALE.has(part) ? "chart-text" : "chart-paper";
}
