import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  SENTINELS,
  SERIES,
  STEPS,
  TOKENS,
  type Token,
  inkOn,
  readPalette,
} from "../../../src/charts/theme.ts";

const css = readFileSync(new URL("../../../src/styles/chart-tokens.css", import.meta.url), "utf8");
const [light, darkBySystem, dark, onPaper, forced] = [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(
  ([, block]) => paletteIn(block!),
);
/** Paper has the light colours but for a few. */
const print = { ...light, ...onPaper };
const SCHEMES = { light: light!, dark: dark!, print };
const PARTS = TOKENS.filter(
  (token) => !["chart-text", "chart-muted", "chart-grid", "chart-paper"].includes(token),
);

test("each scheme gives each token a value", () => {
  for (const palette of [light, darkBySystem, dark, print, forced])
    expect(Object.keys(palette!)).toEqual([...TOKENS]);
  expect(darkBySystem).toEqual(dark);
});

test("forced colours are the system's own", () => {
  expect(new Set(Object.values(forced!))).toEqual(new Set(["CanvasText", "Canvas", "LinkText", "GrayText"]));
});

test("stand-ins are all different, and a palette is read from a style", () => {
  expect(new Set(Object.values(SENTINELS)).size).toBe(TOKENS.length);
  expect(readPalette({ getPropertyValue: (name) => ` ${name} ` })["chart-agree-2"]).toBe("--chart-agree-2");
});

test("the measures of colour give known values", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(distance("#ff0000", "#00ff00", "normal")).toBeCloseTo(0.52, 2);
  expect(distance("#123456", "#123456", "deuteranopia")).toBe(0);
});

describe.each(Object.entries(SCHEMES))("%s", (_, palette) => {
  test("text on a part and on paper has a contrast of 4.5 or more", () => {
    const weak = PARTS.filter((token) => contrast(palette[token]!, palette[inkOn(token)]!) < 4.5);
    expect(weak).toEqual([]);
    expect(contrast(palette["chart-text"]!, palette["chart-paper"]!)).toBeGreaterThan(12);
    expect(contrast(palette["chart-muted"]!, palette["chart-paper"]!)).toBeGreaterThan(4.5);
  });

  test("a series stands out from paper by 3 or more", () => {
    expect(SERIES.filter((token) => contrast(palette[token]!, palette["chart-paper"]!) < 2.99)).toEqual([]);
  });

  test.each(Object.keys(SIGHT) as Sight[])("colours keep apart in %s vision", (sight) => {
    const series = SERIES.map((token) => palette[token]!);
    const pairs = series.flatMap((a, index) => series.slice(index + 1).map((b) => distance(a, b, sight)));
    expect(Math.min(...pairs)).toBeGreaterThan(0.04);
    expect(Math.min(...neighbours(SERIES, palette, sight))).toBeGreaterThan(0.1);
    expect(Math.min(...neighbours(STEPS[5]!, palette, sight))).toBeGreaterThan(0.08);
  });
});

function neighbours(tokens: readonly Token[], palette: Record<string, string>, sight: Sight): number[] {
  return tokens.slice(1).map((token, index) => distance(palette[tokens[index]!]!, palette[token]!, sight));
}

function paletteIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  );
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
