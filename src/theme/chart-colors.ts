import type { Scheme } from "../model/theme.ts";
import {
  type Against,
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
import { type ChartToken, RAMP, SERIES, inkOn } from "./token-names.ts";

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

/** So far a step of the ramp stands out from the one before it, which it touches. */
export const STEP_APART = 1.3;

/**
 * What a part must stand out from: the writing on it, the paper around it, and of a step of the ramp the step `before` it. The
 * pale steps of the ramp cannot stand out from the paper, so that parts in them have an outline; the last one does.
 */
export function againstOf(
  part: ChartToken,
  { paper, text, before }: { paper: string; text: string; before?: string | undefined },
): Against[] {
  const writing = { color: inkOn(part) === "chart-text" ? text : paper, ratio: 4.5 };
  const isStep = RAMP.includes(part) && part !== RAMP.at(-1);
  return [
    writing,
    ...(isStep ? [] : [{ color: paper, ratio: 3 }]),
    ...(before === undefined ? [] : [{ color: before, ratio: STEP_APART }]),
  ];
}

/** Lightness of the steps of the ramp, and of what is grey. */
const LIGHTNESS = {
  light: { unsure: 0.66, ramp: [0.92, 0.81, 0.69, 0.5, 0.32] },
  dark: { unsure: 0.56, ramp: [0.31, 0.4, 0.5, 0.72, 0.9] },
} as const;

function scaleColors(scheme: Scheme, page: PageColors, given: Given): [ChartToken, string][] {
  const accent = lchOf(page.accent);
  const grounds = { paper: page.paper, text: chartText(page) };
  const { unsure, ramp } = LIGHTNESS[scheme];
  const here = given.list("charts.ramp", scheme);
  // What is given for the other scheme alone has the lightness that this one needs.
  const there = given.list("charts.ramp", otherThan(scheme))?.map(lchOf);
  // An accent without color has a ramp without color.
  const strong = accent.c < 0.02 ? accent.c : Math.max(0.05, Math.min(accent.c, 0.12));
  const steps: string[] = [];
  for (const [index, l] of ramp.entries()) {
    const isEnd = index === 0 || index === ramp.length - 1;
    const made = hexOf({ c: strong * (isEnd ? 0.55 : 0.85), h: accent.h, ...there?.[index], l });
    const against = againstOf(RAMP[index]!, { ...grounds, before: steps.at(-1) });
    steps.push(here?.[index] ?? passingOr(made, against));
  }
  const gray = hexOf({ l: unsure, c: 0.006, h: accent.h });
  return [
    ...RAMP.map((token, index): [ChartToken, string] => [token, steps[index]!]),
    [
      "chart-unsure",
      given.color("charts.unsure", scheme) ?? passingOr(gray, againstOf("chart-unsure", grounds)),
    ],
  ];
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
