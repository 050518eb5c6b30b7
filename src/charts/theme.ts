import { CHART_TOKENS, type ChartToken, RAMP, SERIES } from "../theme/token-names.ts";

export { RAMP, SERIES, inkOn } from "../theme/token-names.ts";

/** What stands out, and what is beside it: as a filled mark, and as a line. */
export const LIT = { mark: "chart-1", line: "chart-1" } as const;
export const UNLIT = { mark: "chart-unsure", line: "chart-muted" } as const;

/** The color of a line among others: its own, or that of its place among them. */
export function ownToken({ color }: { color?: number }, index: number): Token {
  return SERIES[(color ?? index) % SERIES.length]!;
}

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
export type Palette = Readonly<Record<Token, string>> & {
  /** Where the reader's own colors hold, in a chart drawn anew: what parts are filled with in place of a color. */
  patterns?: Readonly<Partial<Record<Token, CanvasPattern>>>;
};

/** What a part is filled with. */
export function fillOf(token: Token, palette: Palette): string | CanvasPattern {
  return palette.patterns?.[token] ?? palette[token];
}

/**
 * Steps of an ordered scale from its lowest answer to its highest, by their count. One hue that grows darker: without any
 * hue, in print or for an eye that sees none, the order is still there, and no answer looks like a fault.
 */
export const STEPS: Readonly<Record<number, readonly Token[]>> = {
  2: [RAMP[1]!, RAMP[4]!],
  3: [RAMP[0]!, RAMP[2]!, RAMP[4]!],
  4: [RAMP[0]!, RAMP[2]!, RAMP[3]!, RAMP[4]!],
  5: RAMP,
};

/** Whether a color may be too pale to be told from the paper, so that its parts have an outline. */
export function isOutlined(token: Token): boolean {
  return RAMP.includes(token) || token === "chart-paper";
}

/**
 * Stand-ins for the build: Chart.js paints with colours, and `svg.ts` turns each of these into its variable.
 * Digits only, so that no writer can shorten one or give it a name.
 */
export const SENTINELS: Palette = paletteOf((token) => `#0100${String(TOKENS.indexOf(token) + 10)}`);

/** The palette of a chart drawn anew: `readPalette(getComputedStyle(figure))`. */
export function readPalette(style: { getPropertyValue(property: string): string }): Palette {
  return paletteOf((token) => style.getPropertyValue(`--${token}`).trim());
}

function paletteOf(colour: (token: Token) => string): Palette {
  return Object.fromEntries(TOKENS.map((token) => [token, colour(token)])) as Record<Token, string>;
}
