import type { Scheme } from "../model/theme.ts";
import {
  type Against,
  type Lch,
  type Seen,
  contrast,
  distance,
  hexOf,
  lchOf,
  mix,
  passes,
  passing,
  passingOr,
  seenAs,
} from "./color.ts";
import { type Given, otherThan } from "./given.ts";
import type { PageColors } from "./resolve-tokens.ts";
import { AGREEMENT, type ChartToken, RAMP, SERIES, inkOn } from "./token-names.ts";

type ChartColors = Record<ChartToken, string>;

/** The colors of charts for both schemes. A series has the same hue in both. */
export function chartColors(
  pages: Readonly<Record<Scheme, PageColors>>,
  given: Given,
  first: Scheme,
): Record<Scheme, ChartColors> {
  const chosen = seriesColors(first, pages[first], given);
  const other = otherThan(first);
  const otherChosen = seriesColors(other, pages[other], given, chosen);
  const series = { [first]: chosen, [other]: otherChosen } as Record<Scheme, string[]>;
  const make = (scheme: Scheme): ChartColors =>
    Object.fromEntries([
      ...SERIES.map((token, index) => [token, series[scheme][index]!]),
      ...scaleColors(scheme, pages[scheme], given),
      ["chart-text", chartText(pages[scheme])],
      ["chart-muted", given.color("charts.text", scheme) ?? pages[scheme]["ink-soft"]],
      ["chart-grid", given.color("charts.grid", scheme) ?? mix(pages[scheme].paper, pages[scheme].ink, 0.13)],
      ["chart-paper", pages[scheme].paper],
    ]) as ChartColors;
  return { light: make("light"), dark: make("dark") };
}

/** A pale part stands out from the paper (3 to 1), and the writing on it from the part (4.5 to 1). */
export const TEXT_ON_PAPER = 13.5;

/** The ink; where it is too weak for writing on a pale part, a stronger one. */
function chartText({ ink, paper }: PageColors): string {
  return (
    passing(ink, [{ color: paper, ratio: TEXT_ON_PAPER + 0.2 }]) ??
    (contrast("#000000", paper) > contrast("#ffffff", paper) ? "#000000" : "#ffffff")
  );
}

/** What a part must stand out from: the writing on it, and for a series the paper around it. */
export function againstOf(part: ChartToken, { paper, text }: { paper: string; text: string }): Against[] {
  const writing = { color: inkOn(part) === "chart-text" ? text : paper, ratio: 4.5 };
  return SERIES.includes(part) ? [writing, { color: paper, ratio: 3 }] : [writing];
}

/** Lightness of steps from disagreement to agreement, of "unsure", and of a ramp. */
const LIGHTNESS = {
  light: { agreement: [0.45, 0.76, 0.85, 0.74, 0.42], unsure: 0.75, ramp: [0.9, 0.79, 0.68, 0.52, 0.33] },
  dark: { agreement: [0.75, 0.48, 0.38, 0.5, 0.77], unsure: 0.52, ramp: [0.32, 0.41, 0.5, 0.7, 0.87] },
} as const;

function scaleColors(scheme: Scheme, page: PageColors, given: Given): [ChartToken, string][] {
  const accent = lchOf(page.accent);
  const caution = lchOf(page.brick);
  const apart = Math.abs(((accent.h - caution.h + 540) % 360) - 180) > 70;
  const against = { c: 0.1, h: apart ? caution.h : (accent.h + 180) % 360 };
  const { agreement, unsure, ramp } = LIGHTNESS[scheme];
  const strong = Math.max(0.05, Math.min(accent.c, 0.12));
  const made: Lch[] = agreement.map((l, index) => {
    if (index === 2) return { l, c: 0.008, h: accent.h };
    const { c, h } = index < 2 ? against : { c: strong, h: accent.h };
    return { l, c: index === 1 || index === 3 ? c * 0.6 : c, h };
  });
  const steps =
    given.list("charts.agreement", scheme) ?? moved("charts.agreement", agreement) ?? made.map(hexOf);
  const rungs =
    given.list("charts.ramp", scheme) ??
    moved("charts.ramp", ramp) ??
    ramp.map((l, index) => hexOf({ l, c: strong * (index === 0 || index === 4 ? 0.55 : 0.85), h: accent.h }));
  const pairs: [ChartToken, string, boolean][] = [
    ...AGREEMENT.map((token, index): [ChartToken, string, boolean] => [
      token,
      steps[index]!,
      given.list("charts.agreement", scheme) !== undefined,
    ]),
    ...RAMP.map((token, index): [ChartToken, string, boolean] => [
      token,
      rungs[index]!,
      given.list("charts.ramp", scheme) !== undefined,
    ]),
    [
      "chart-unsure",
      given.color("charts.unsure", scheme) ?? hexOf({ l: unsure, c: 0.006, h: accent.h }),
      given.color("charts.unsure", scheme) !== undefined,
    ],
  ];
  return pairs.map(([token, hex, isGiven]) => [
    token,
    isGiven ? hex : passingOr(hex, againstOf(token, { paper: page.paper, text: chartText(page) })),
  ]);

  /** What is given for the other scheme alone, with the lightness that this one needs. */
  function moved(
    field: "charts.agreement" | "charts.ramp",
    lightness: readonly number[],
  ): string[] | undefined {
    return given
      .list(field, otherThan(scheme))
      ?.map((hex, index) => hexOf({ ...lchOf(hex), l: lightness[index]! }));
  }
}

/** Lightness that parts of a scheme may have, by whether they carry writing in ink. */
const BANDS = {
  light: { ink: [0.66, 0.62, 0.69], paper: [0.42, 0.5, 0.34, 0.55] },
  dark: { ink: [0.5, 0.46, 0.53], paper: [0.76, 0.68, 0.84, 0.62] },
} as const;
const HUES = Array.from({ length: 24 }, (_, index) => index * 15);

/** How far a hue may turn from that of the other scheme, so that it still looks like it. */
const MAX_TURN = 40;

/** Neighbours in a legend must be told apart at a glance, all others when one looks. */
const NEIGHBOUR_WEIGHT = 0.55;

/** Below this, telling colors apart goes before keeping a hue. */
const APART = 0.06;

/**
 * Eight colors that keep apart for readers who see no red, no green or no blue: the given ones, then the accent, then one
 * after another whichever is farthest from those before it. `like` has the colors of the other scheme, whose hues are kept
 * where that leaves them apart.
 */
function seriesColors(scheme: Scheme, page: PageColors, given: Given, like?: readonly string[]): string[] {
  const chosen = [...(given.list("charts.series", scheme) ?? [])];
  const there = given.list("charts.series", otherThan(scheme))?.length ?? 0;
  if (chosen.length === 0 && there === 0) chosen.push(page.accent);
  const pools = { ink: candidates(scheme, "ink", page), paper: candidates(scheme, "paper", page) };
  const caution = seenAs(page.brick);
  while (chosen.length < SERIES.length) {
    const at = chosen.length;
    const token = SERIES[at]!;
    const before = chosen.map(seenAs);
    const best = (pool: readonly Candidate[]) =>
      pool
        .map((candidate) => ({ ...candidate, score: scoreOf(candidate.seen, before, caution) }))
        .reduce((a, b) => (b.score > a.score ? b : a));
    const pool = pools[inkOn(token) === "chart-text" ? "ink" : "paper"];
    const hue = like && lchOf(like[at]!).h;
    const alike = hue === undefined ? pool : pool.filter((one) => turn(one.hue, hue) <= MAX_TURN);
    const kept = best(alike);
    // What is given for the other scheme has the same hue in this one, whatever comes of it.
    chosen.push((at < there || kept.score >= APART ? kept : best(pool)).hex);
  }
  return chosen;
}

interface Candidate {
  hex: string;
  hue: number;
  seen: Seen;
}

/** Colors all around the circle of hues that can carry writing in ink, or in the color of the paper. */
function candidates(scheme: Scheme, role: "ink" | "paper", page: PageColors): Candidate[] {
  const token = SERIES.find((one) => (inkOn(one) === "chart-text") === (role === "ink"))!;
  const against = againstOf(token, { paper: page.paper, text: chartText(page) });
  const all = HUES.flatMap((hue) =>
    BANDS[scheme][role].flatMap((l) => [0.11, 0.05].map((c) => ({ hue, hex: hexOf({ l, c, h: hue }) }))),
  );
  // Each hue keeps one color at least, for it may be asked for.
  const passed = HUES.flatMap((hue) => {
    const here = all.filter((one) => one.hue === hue);
    const fit = here.filter(({ hex }) => passes(hex, against));
    return fit.length > 0 ? fit : here.slice(0, 1).map(({ hex }) => ({ hue, hex: passingOr(hex, against) }));
  });
  return passed.map((one) => ({ ...one, seen: seenAs(one.hex) }));
}

function turn(one: number, other: number): number {
  return Math.abs(((one - other + 540) % 360) - 180);
}

function scoreOf(seen: Seen, chosen: readonly Seen[], caution: Seen): number {
  const apart = chosen.map(
    (other, index) => distance(seen, other) * (index === chosen.length - 1 ? NEIGHBOUR_WEIGHT : 1),
  );
  // What looks like a caution should not stand for a group of people, where it can be helped.
  return Math.min(...apart, 0.3) - (distance(seen, caution) < 0.03 ? 0.02 : 0);
}
