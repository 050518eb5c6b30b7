import { AGREEMENT, CHART_TOKENS, type ChartToken } from "../theme/token-names.ts";

export { RAMP, SERIES, inkOn } from "../theme/token-names.ts";

/** What stands out, and what is beside it: as a filled mark, and as a line. */
export const LIT = { mark: "chart-1", line: "chart-1" } as const;
export const UNLIT = { mark: "chart-unsure", line: "chart-muted" } as const;

/** The color of one of several: its own where none is to stand out, and otherwise one of two. */
export function litToken(
  own: Token,
  line: { isLit?: true },
  all: readonly { isLit?: true }[],
  as: "mark" | "line",
): Token {
  if (!all.some(({ isLit }) => isLit)) return own;
  return line.isLit ? LIT[as] : UNLIT[as];
}

/** The colours that a chart may use, by name. Each is a custom property (`--chart-1`) of the sheet of the theme. */
export const TOKENS = CHART_TOKENS;
export type Token = ChartToken;
export type Palette = Readonly<Record<Token, string>>;

/** Steps of an agreement scale from its lowest to its highest, by the count of steps. */
export const STEPS: Readonly<Record<number, readonly Token[]>> = {
  3: [AGREEMENT[0], AGREEMENT[2], AGREEMENT[4]],
  5: AGREEMENT,
};

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
