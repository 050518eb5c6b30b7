import { memoizeByObject } from "../model/memoize-by-object.ts";
import type { ColorSettings, Scheme, ThemeSettings } from "../model/theme.ts";
import { chartColors } from "./chart-colors.ts";
import { type Against, hexOf, lchOf, mix, passingOr } from "./color.ts";
import { type Given, givenIn, otherThan } from "./given.ts";
import type { ChartToken, PageToken } from "./token-names.ts";

export type Tokens = Readonly<Record<PageToken | ChartToken, string>>;

/** The colors of a scheme: of every token, and of topics by `kind` or `kind:id`. */
export interface SchemeColors {
  tokens: Tokens;
  topics: Readonly<Record<string, string>>;
}

export type Colors = Readonly<Record<Scheme, SchemeColors>>;

/** The scheme that a site begins with, to which a color belongs that is given for none. */
export function firstScheme({ scheme }: Pick<ThemeSettings, "scheme">): Scheme {
  return scheme === "dark" ? "dark" : "light";
}

/**
 * What a theme says of colors → the colors of both schemes. What is not given is made: of the same scheme's other colors, and
 * of the other scheme's, by moving lightness and keeping the hue. What is made can be read where it is used, as far as
 * what is given leaves that possible. Worked out once for the same settings: the check, the sheet and the pages all ask.
 */
export const resolveColors = memoizeByObject((settings: Pick<ThemeSettings, "scheme" | "colors">): Colors => {
  const first = firstScheme(settings);
  const given = givenIn(settings.colors ?? {}, first);
  const light = pageColors("light", given);
  const dark = pageColors("dark", given);
  const charts = chartColors({ light, dark }, given, first);
  const scheme = (name: Scheme, page: PageColors): SchemeColors => ({
    tokens: {
      ...page,
      "picture-ground": name === "light" ? "transparent" : light["paper-deep"],
      ...charts[name],
    },
    topics: topicColors(name, page, settings.colors ?? {}, given),
  });
  return { light: scheme("light", light), dark: scheme("dark", dark) };
});

export type PageColors = Readonly<Record<Exclude<PageToken, "picture-ground">, string>>;

function pageColors(scheme: Scheme, given: Given): PageColors {
  const isLight = scheme === "light";
  const paper = given.color("paper", scheme) ?? paperFor(scheme, given);
  const deeper = passingOr(shift(paper, isLight ? -0.028 : 0.034), []);
  const surface = given.color("surface", scheme) ?? deeper;
  const onBoth = (ratio: number): Against[] => [paper, surface].map((color) => ({ color, ratio }));
  const ink = given.color("ink", scheme) ?? passingOr(inkFor(scheme, given), onBoth(9), onBoth(4.5));
  const accent =
    given.color("accent", scheme) ?? passingOr(accentFor(scheme, given), onBoth(5.5), onBoth(4.5));
  const rule = given.color("line", scheme) ?? mix(paper, ink, 0.17);
  const covers = coverColors(scheme, given, accent, surface);
  return {
    paper,
    "paper-deep": surface,
    ink,
    "ink-soft": given.color("softInk", scheme) ?? passingOr(mix(ink, paper, 0.28), onBoth(5), onBoth(4.5)),
    rule,
    "rule-strong": given.color("strongLine", scheme) ?? (isLight ? ink : mix(ink, paper, 0.25)),
    accent,
    "accent-line": given.color("accentLine", scheme) ?? mix(accent, paper, 0.55),
    "accent-wash":
      given.color("accentWash", scheme) ??
      passingOr(washFor(scheme, paper, accent), [{ color: accent, ratio: 4.5 }]),
    brick: given.color("caution", scheme) ?? passingOr(cautionFor(scheme, given), onBoth(5), onBoth(4.5)),
    focus: given.color("focus", scheme) ?? passingOr(accent, onBoth(3)),
    "cover-1": covers[0]!,
    "cover-2": covers[1]!,
    "cover-3": covers[2]!,
    "cover-4": covers[3]!,
    "cover-5": covers[4]!,
  };
}

/** What nobody has chosen: a paper that is nearly white, and an ink and an accent of a quiet blue. */
const NEUTRAL = {
  paper: { light: { l: 0.988, c: 0.002, h: 250 }, dark: { l: 0.21, c: 0.012, h: 255 } },
  ink: { light: { l: 0.25, c: 0.02, h: 255 }, dark: { l: 0.925, c: 0.008, h: 90 } },
  accent: { light: { l: 0.43, c: 0.1, h: 252 }, dark: { l: 0.79, c: 0.09, h: 245 } },
  caution: { light: { l: 0.46, c: 0.13, h: 36 }, dark: { l: 0.78, c: 0.11, h: 42 } },
} as const;

function paperFor(scheme: Scheme, given: Given): string {
  const other = given.color("paper", otherThan(scheme));
  if (!other) return hexOf(NEUTRAL.paper[scheme]);
  const { c, h } = lchOf(other);
  return hexOf(
    scheme === "dark"
      ? { l: 0.21, c: Math.min(Math.max(c, 0.008), 0.03), h: c < 0.002 ? 255 : h }
      : { l: 0.985, c: Math.min(c * 0.3, 0.008), h },
  );
}

function inkFor(scheme: Scheme, given: Given): string {
  const other = given.color("ink", otherThan(scheme));
  if (!other) return hexOf(NEUTRAL.ink[scheme]);
  const { c, h } = lchOf(other);
  return hexOf({ l: NEUTRAL.ink[scheme].l, c: Math.min(c, scheme === "dark" ? 0.012 : 0.03), h });
}

function accentFor(scheme: Scheme, given: Given): string {
  const other = given.color("accent", otherThan(scheme));
  if (!other) return hexOf(NEUTRAL.accent[scheme]);
  const { l, c, h } = lchOf(other);
  return hexOf(
    scheme === "dark" ? { l: Math.max(l, 0.79), c: Math.min(c, 0.12), h } : { l: Math.min(l, 0.45), c, h },
  );
}

function cautionFor(scheme: Scheme, given: Given): string {
  const other = given.color("caution", otherThan(scheme));
  const { c, h } = other ? lchOf(other) : NEUTRAL.caution[scheme];
  return hexOf({ l: NEUTRAL.caution[scheme].l, c: Math.min(c, 0.15), h });
}

function washFor(scheme: Scheme, paper: string, accent: string): string {
  const { l } = lchOf(paper);
  const { c, h } = lchOf(accent);
  return hexOf({ l: scheme === "light" ? l - 0.045 : l + 0.075, c: Math.min(c * 0.3, 0.03), h });
}

/** Turns of the accent's hue that keep apart, and look like one set. */
const COVER_TURNS = [0, -125, 150, 60, -65];

function coverColors(scheme: Scheme, given: Given, accent: string, surface: string): string[] {
  const lightness = scheme === "light" ? 0.45 : 0.72;
  const against = [{ color: surface, ratio: 3 }];
  const here = given.list("covers", scheme);
  if (here) return fill(here, 5);
  const there = given.list("covers", otherThan(scheme));
  if (there) return fill(there, 5).map((hex) => passingOr(hexOf({ ...lchOf(hex), l: lightness }), against));
  const { c, h } = lchOf(accent);
  return COVER_TURNS.map((turn) => {
    const own = turn === 0 ? accent : hexOf({ l: lightness, c: Math.min(c, 0.1), h: (h + turn + 360) % 360 });
    return passingOr(own, against);
  });
}

function topicColors(
  scheme: Scheme,
  { paper, "paper-deep": surface }: PageColors,
  { topics = {} }: ColorSettings,
  given: Given,
): Record<string, string> {
  const against = [paper, surface].map((color) => ({ color, ratio: 3 }));
  return Object.fromEntries(
    Object.keys(topics).map((key) => {
      const here = given.topic(key, scheme);
      const there = given.topic(key, otherThan(scheme))!;
      return [
        key,
        here ?? passingOr(hexOf({ ...lchOf(there), l: scheme === "light" ? 0.47 : 0.76 }), against),
      ];
    }),
  );
}

function shift(hex: string, by: number): string {
  const color = lchOf(hex);
  return hexOf({ ...color, l: color.l + by, c: color.c * 1.3 });
}

function fill(list: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => list[index % list.length]!);
}
