import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse as load } from "yaml";
import { type ThemeSettings, themeSchema } from "../../../src/model/theme.ts";
import { resolveColors } from "../../../src/theme/resolve-tokens.ts";
import {
  RAMP,
  SENTINELS,
  SERIES,
  STEPS,
  TOKENS,
  type Token,
  UNLIT,
  inkOn,
  isOutlined,
  readPalette,
} from "../../../src/charts/theme.ts";

const read = (path: string) => themeSchema.parse(load(readFileSync(new URL(path, import.meta.url), "utf8")));
const shipped = read("../../../content/theme.yaml");
/** The shipped theme, which gives every color, and themes that give next to none. */
const THEMES: [name: string, theme: Pick<ThemeSettings, "scheme" | "colors">][] = [
  ["the shipped theme", shipped],
  ...["organisation-es", "organisation-ar", "themes/dark-first", "themes/long-logo", "themes/one-color"].map(
    (name): [string, ThemeSettings] => [name, read(`../../fixtures/${name}/content/theme.yaml`)],
  ),
  ["no theme", { scheme: "auto" }],
  ["a dark theme", { scheme: "dark", colors: { paper: "#101820", accent: "#f2a900" } }],
  ...["#b3261e", "#7a1fa2", "#00639b", "#2e7d32", "#8a5a00", "#444444"].map(
    (accent): [string, Pick<ThemeSettings, "scheme" | "colors">] => [
      accent,
      { scheme: "auto", colors: { accent } },
    ],
  ),
];
const SCHEMES = THEMES.flatMap(([name, theme]) =>
  Object.entries(resolveColors(theme)).map(
    ([scheme, { tokens }]): [string, boolean, Record<string, string>] => [
      `${name}, ${scheme}`,
      theme === shipped,
      tokens,
    ],
  ),
);
const PARTS = TOKENS.filter(
  (token) => !["chart-text", "chart-muted", "chart-grid", "chart-paper"].includes(token),
);

test("stand-ins are all different, and a palette is read from a style", () => {
  expect(new Set(Object.values(SENTINELS)).size).toBe(TOKENS.length);
  expect(readPalette({ getPropertyValue: (name) => ` ${name} ` })["chart-ramp-5"]).toBe("--chart-ramp-5");
});

test("the measures of colour give known values", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(distance("#ff0000", "#00ff00", "normal")).toBeCloseTo(0.52, 2);
  expect(distance("#123456", "#123456", "deuteranopia")).toBe(0);
});

describe.each(SCHEMES)("%s", (_, isChosen, palette) => {
  test("text on a part and on paper has a contrast of 4.5 or more", () => {
    const weak = PARTS.filter((token) => contrast(palette[token]!, palette[inkOn(token)]!) < 4.5);
    expect(weak).toEqual([]);
    expect(contrast(palette["chart-text"]!, palette["chart-paper"]!)).toBeGreaterThan(12);
    expect(contrast(palette["chart-muted"]!, palette["chart-paper"]!)).toBeGreaterThan(4.5);
  });

  test("a series, and the gray beside what is lit, stand out from paper by 3 or more", () => {
    expect(
      [...SERIES, UNLIT.mark].filter((token) => contrast(palette[token]!, palette["chart-paper"]!) < 3),
    ).toEqual([]);
  });

  test.each(Object.keys(SIGHT) as Sight[])("colours keep apart in %s vision", (sight) => {
    const series = SERIES.map((token) => palette[token]!);
    const pairs = series.flatMap((a, index) => series.slice(index + 1).map((b) => distance(a, b, sight)));
    expect(Math.min(...pairs)).toBeGreaterThan(0.04);
    // Chosen by hand for one pair of papers, colors keep farther apart than any that are made for every accent.
    expect(Math.min(...neighbours(SERIES, palette, sight))).toBeGreaterThan(isChosen ? 0.1 : 0.07);
    for (const steps of Object.values(STEPS))
      expect(Math.min(...neighbours(steps, palette, sight))).toBeGreaterThan(0.065);
  });

  test("steps of a scale go one way in light, a third apart, and the last stands out from paper; the others have an outline that does", () => {
    const against = RAMP.map((token) => contrast(palette[token]!, palette["chart-paper"]!));
    expect(Math.min(...against.slice(1).map((ratio, index) => ratio / against[index]!))).toBeGreaterThan(1.3);
    expect(against.at(-1)).toBeGreaterThan(3);
    expect(RAMP.every(isOutlined)).toBe(true);
    expect(contrast(palette["chart-muted"]!, palette["chart-paper"]!)).toBeGreaterThan(3);
  });
});

function neighbours(tokens: readonly Token[], palette: Record<string, string>, sight: Sight): number[] {
  return tokens.slice(1).map((token, index) => distance(palette[tokens[index]!]!, palette[token]!, sight));
}

/** Contrast ratio, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((colour) => {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  }) as [number, number];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function linear(colour: string): number[] {
  return [1, 3, 5].map((index) => {
    const share = parseInt(colour.slice(index, index + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

type Sight = keyof typeof SIGHT;

/** How each sight mixes linear red, green and blue. Source: Machado, Oliveira and Fernandes 2009, full severity. */
const SIGHT = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const; // prettier-ignore

/** Distance in OKLab (Ottosson 2020), where 0.02 is just seen. */
function distance(a: string, b: string, sight: Sight): number {
  const [x, y] = [a, b].map((colour) => oklab(seen(colour, sight))) as [number[], number[]];
  return Math.hypot(...x.map((value, index) => value - y[index]!));
}

function seen(colour: string, sight: Sight): number[] {
  const light = linear(colour);
  return SIGHT[sight].map((row) => clamp(row[0] * light[0]! + row[1] * light[1]! + row[2] * light[2]!));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function oklab([red, green, blue]: readonly number[]): number[] {
  const l = Math.cbrt(0.4122214708 * red! + 0.5363325363 * green! + 0.0514459929 * blue!);
  const m = Math.cbrt(0.2119034982 * red! + 0.6806995451 * green! + 0.1073969566 * blue!);
  const s = Math.cbrt(0.0883024619 * red! + 0.2817188376 * green! + 0.6299787005 * blue!);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
