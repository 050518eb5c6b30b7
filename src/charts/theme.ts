/**
 * The colours that a chart may use, by name. Each is a custom property (`--chart-1`) of `styles/chart-tokens.css`,
 * which gives it a value for light, dark, print and forced colours.
 */
export const TOKENS = [
  "chart-1",
  "chart-2",
  "chart-3",
  "chart-4",
  "chart-5",
  "chart-6",
  "chart-7",
  "chart-8",
  "chart-disagree-2",
  "chart-disagree-1",
  "chart-neutral",
  "chart-agree-1",
  "chart-agree-2",
  "chart-unsure",
  "chart-text",
  "chart-muted",
  "chart-grid",
  "chart-paper",
] as const;
export type Token = (typeof TOKENS)[number];
export type Palette = Readonly<Record<Token, string>>;

/** Series take these in order. */
export const SERIES = TOKENS.slice(0, 8);

/** Steps of an agreement scale from its lowest to its highest, by the count of steps. */
export const STEPS: Readonly<Record<number, readonly Token[]>> = {
  3: ["chart-disagree-2", "chart-neutral", "chart-agree-2"],
  5: ["chart-disagree-2", "chart-disagree-1", "chart-neutral", "chart-agree-1", "chart-agree-2"],
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

/** The light palette of a style sheet such as `chart-tokens.css`, whose first values are those for light. */
export function lightPalette(css: string): Palette {
  return paletteOf((token) => {
    const [, colour] = new RegExp(`--${token}:\\s*([^;]+);`).exec(css) ?? [];
    if (!colour) throw new Error(`The style sheet has no --${token}`);
    return colour;
  });
}

/** The colour of text that stands on a part: contrast is 4.5 or more in each scheme (a test holds it). */
export function inkOn(part: Token): Token {
  return PALE.has(part) ? "chart-text" : "chart-paper";
}

const PALE: ReadonlySet<Token> = new Set<Token>([
  "chart-2",
  "chart-5",
  "chart-7",
  "chart-disagree-1",
  "chart-neutral",
  "chart-agree-1",
  "chart-unsure",
]);

function paletteOf(colour: (token: Token) => string): Palette {
  return Object.fromEntries(TOKENS.map((token) => [token, colour(token)])) as Record<Token, string>;
}
