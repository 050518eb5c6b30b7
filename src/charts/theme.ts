import { CHART_TOKENS, type ChartToken } from "../theme/token-names.ts";

export { inkOn } from "../theme/token-names.ts";

/** The colours that a chart may use, by name. Each is a custom property (`--chart-1`) of the sheet of the theme. */
export const TOKENS = CHART_TOKENS;
export type Token = ChartToken;
export type Palette = Readonly<Record<Token, string>>;

/** Series take these in order. */
export const SERIES = TOKENS.slice(0, 8);

/** Steps of an agreement scale from its lowest to its highest, by the count of steps. */
export const STEPS: Readonly<Record<number, readonly Token[]>> = {
  3: ["chart-disagree-2", "chart-neutral", "chart-agree-2"],
  5: ["chart-disagree-2", "chart-disagree-1", "chart-neutral", "chart-agree-1", "chart-agree-2"],
};

/** Steps of one hue, from little to much. */
export const RAMP = TOKENS.filter((token) => token.startsWith("chart-ramp"));

/**
 * Stand-ins for the build: Chart.js paints with colours, and `svg.ts` turns each of these into its variable.
 * Digits only, so that no writer can shorten one or give it a name.
 */
export const SENTINELS: Palette = paletteOf((token) => `#0100${String(TOKENS.indexOf(token) + 10)}`);

/** The palette of a live chart: `readPalette(getComputedStyle(figure))`. */
export function readPalette(style: { getPropertyValue(property: string): string }): Palette {
  return paletteOf((token) => style.getPropertyValue(`--${token}`).trim());
}

function paletteOf(colour: (token: Token) => string): Palette {
  return Object.fromEntries(TOKENS.map((token) => [token, colour(token)])) as Record<Token, string>;
}
