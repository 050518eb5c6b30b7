// One file, as in `model/color.ts`.
import culori from "culori/require";

const { clampChroma, converter, formatHex, wcagContrast } = culori;

const toOklch = converter("oklch");
const toOklab = converter("oklab");
const toLinear = converter("lrgb");

/** A color as an eye has it: lightness from 0 to 1, chroma, and hue in degrees. Source: OKLCH of CSS Color 4. */
export interface Lch {
  l: number;
  c: number;
  h: number;
}

/** `#0d5a62` → its lightness, chroma and hue; grays have the hue 0. */
export function lchOf(hex: string): Lch {
  const { l, c, h = 0 } = toOklch(hex)!;
  return { l, c, h: c < 0.002 ? 0 : h };
}

/** Six digits, of the color or of the nearest that a screen can show: the same lightness and hue, less chroma. */
export function hexOf({ l, c, h }: Lch): string {
  const color = { mode: "oklch" as const, l: Math.min(1, Math.max(0, l)), c: Math.max(0, c), h };
  return formatHex(clampChroma(color, "oklch"));
}

/** Contrast ratio of two colors, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}

/** Something that a color must stand out from, and how far. */
export interface Against {
  color: string;
  ratio: number;
}

/**
 * The color itself where it stands out from each of the others; otherwise that of the same hue whose lightness is nearest
 * and that does. Undefined where no lightness does.
 */
export function passing(hex: string, against: readonly Against[]): string | undefined {
  if (passes(hex, against)) return hex;
  const { l, c, h } = lchOf(hex);
  for (let step = 1; step <= STEPS; step += 1)
    for (const lightness of [l - step / STEPS, l + step / STEPS]) {
      if (lightness < -1 / STEPS || lightness > 1 + 1 / STEPS) continue;
      const moved = hexOf({ l: lightness, c, h });
      if (passes(moved, against)) return moved;
    }
  return undefined;
}

/** Lightness is moved by steps that nobody sees. */
const STEPS = 400;

export function passes(hex: string, against: readonly Against[]): boolean {
  return against.every(({ color, ratio }) => contrast(hex, color) >= ratio);
}

/** The nearest lightness that passes the first wish, else the second, else the color as it is: then what is given is at fault. */
export function passingOr(hex: string, ...wishes: (readonly Against[])[]): string {
  for (const against of wishes) {
    const found = passing(hex, against);
    if (found) return found;
  }
  return hex;
}

/** So much of the second in the first, along lightness and chroma; the hue is that of whichever has more color. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [lchOf(one), lchOf(other)];
  return hexOf({
    l: a.l + (b.l - a.l) * share,
    c: a.c + (b.c - a.c) * share,
    h: a.c >= b.c ? a.h : b.h,
  });
}

/** How a color is seen: in full color vision, and without red, green or blue. Places in OKLab. */
export type Seen = readonly (readonly [l: number, a: number, b: number])[];

/** How each sight mixes linear red, green and blue. Source: Machado, Oliveira and Fernandes 2009, full severity. */
const SIGHTS = [
  [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
] as const; // prettier-ignore

export function seenAs(hex: string): Seen {
  const { r, g, b } = toLinear(hex)!;
  const mixed = SIGHTS.map((rows) => {
    const [red, green, blue] = rows.map((row) =>
      Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b)),
    ) as [number, number, number];
    return { mode: "lrgb" as const, r: red, g: green, b: blue };
  });
  return [{ mode: "lrgb" as const, r, g, b }, ...mixed].map((seen) => {
    const place = toOklab(seen);
    return [place.l, place.a, place.b];
  });
}

/** How far two colors are apart for whoever sees them nearest, where 0.02 is just seen. */
export function distance(one: Seen, other: Seen): number {
  return Math.min(
    ...one.map((place, index) => Math.hypot(...place.map((value, axis) => value - other[index]![axis]!))),
  );
}
