import type { Scheme, ThemeSettings } from "../model/theme.ts";
import { STEP_APART, TEXT_ON_PAPER, againstOf } from "./chart-colors.ts";
import { type Against, contrast, passing } from "./color.ts";
import { type Given, givenIn } from "./given.ts";
import { type SchemeColors, firstScheme, resolveColors } from "./resolve-tokens.ts";
import { CHART_TOKENS, type ChartToken, type PageToken, RAMP, SERIES } from "./token-names.ts";

/** A color of a theme that does not stand out from another where it must. */
export interface WeakPair {
  /** Where it stands in theme.yaml. */
  path: readonly (string | number)[];
  scheme: Scheme;
  /** What it is, in words, such as "the accent". */
  what: string;
  color: string;
  against: { what: string; color: string };
  /** What stands in the color: writing, or something that is looked at. */
  carries: "text" | "mark";
  ratio: number;
  needed: number;
  /** The nearest color that stands out from all that this one must; undefined where none does. */
  nearest: string | undefined;
}

/**
 * Holds every pair of colors in which something is read or looked at, in both schemes: text needs 4.5 to 1 (WCAG 2.2, success
 * criterion 1.4.3), what is no text 3 to 1 (1.4.11). A pair of which nothing is given was made to pass. Each color that is given
 * is named once, with the pair that is worst.
 */
export function weakPairs(settings: Pick<ThemeSettings, "scheme" | "colors">): WeakPair[] {
  const colors = resolveColors(settings);
  const given = givenIn(settings.colors ?? {}, firstScheme(settings));
  return (["light", "dark"] as const).flatMap((scheme) => {
    const of = { scheme, given, ...colors[scheme] };
    const uses = [...pageUses(of), ...coverAndTopicUses(of), ...chartUses(of)];
    const own = uses.flatMap((use) => weakestOn(use) ?? []);
    // What nobody has chosen is made to pass where that is possible; where it is not, the ground is at fault.
    const all = own.length > 0 ? own : weakGrounds(uses);
    return all.map((weak) => ({ ...weak, scheme }));
  });
}

/** The colors of a scheme, and which of them are given. */
interface Of extends SchemeColors {
  scheme: Scheme;
  given: Given;
}

function pageUses(of: Of): Use[] {
  const { tokens, scheme, given } = of;
  const strongest = scheme === "light" ? "#000000" : "#ffffff";
  return [
    ...Object.entries(PAGE_USES).map(([token, use]): Use => ({
      what: use.what,
      color: tokens[token as PageToken],
      path: given.pathOf(use.field, scheme),
      on: use.on.map(([ground, carries]) => ({ ...groundOf(ground, of), carries })),
    })),
    {
      what: "the paper",
      color: tokens.paper,
      path: given.pathOf("paper", scheme),
      on: [
        {
          what: "all that must stand out on it",
          color: strongest,
          carries: "text",
          path: undefined,
          needed: TEXT_ON_PAPER,
        },
      ],
    },
  ];
}

function coverAndTopicUses(of: Of): Use[] {
  const { tokens, topics, scheme, given } = of;
  const asMark = (ground: "paper" | "surface"): Ground => ({ ...groundOf(ground, of), carries: "mark" });
  return [
    ...[1, 2, 3, 4, 5].map((number): Use => ({
      what: `the ${ORDINALS[number - 1]!} color of covers`,
      color: tokens[`cover-${number}` as PageToken],
      path: itemPath(given.pathOf("covers", scheme), number - 1, given.list("covers", scheme)?.length),
      on: [asMark("surface")],
    })),
    ...Object.entries(topics).map(([key, color]): Use => ({
      what: `the color of ${key}`,
      color,
      path: given.pathOf(`topics.${key}`, scheme),
      on: [asMark("paper"), asMark("surface")],
    })),
  ];
}

function chartUses(of: Of): Use[] {
  const { tokens, scheme, given } = of;
  const text = tokens["chart-text"];
  return [
    {
      what: "the color of text in charts",
      color: tokens["chart-muted"],
      path: given.pathOf("charts.text", scheme),
      on: [{ ...groundOf("paper", of), carries: "text" }],
    },
    ...CHART_TOKENS.slice(0, -4).map((token): Use => {
      const [field, index, what] = chartField(token);
      const path = given.pathOf(field, scheme);
      const isOne = field === "charts.unsure";
      const before = field === "charts.ramp" && index > 0 ? tokens[RAMP[index - 1]!] : undefined;
      return {
        what,
        color: tokens[token],
        path: isOne ? path : itemPath(path, index, given.list(field, scheme)?.length),
        on: againstOf(token, { paper: tokens.paper, text, before }).map(({ color, ratio }) => ({
          what:
            ratio === STEP_APART
              ? "the step before it"
              : ratio === 3
                ? "the paper"
                : color === text
                  ? "the writing on it"
                  : "the writing on it in the color of the paper",
          color,
          carries: ratio === 4.5 ? "text" : "mark",
          path: undefined,
          needed: ratio,
        })),
      };
    }),
  ];
}

function groundOf(
  field: "paper" | "surface" | "accentWash",
  { tokens, given, scheme }: Of,
): Omit<Ground, "carries"> {
  const token = ({ paper: "paper", surface: "paper-deep", accentWash: "accent-wash" } as const)[field];
  return { what: GROUNDS[field], color: tokens[token], path: given.pathOf(field, scheme) };
}

type Path = readonly (string | number)[];

interface Ground {
  what: string;
  color: string;
  carries: "text" | "mark";
  path: Path | undefined;
  /** Where it is another than what its kind needs. */
  needed?: number;
}

/** A color, and the grounds that it must stand out from. */
interface Use {
  what: string;
  color: string;
  path: Path | undefined;
  on: Ground[];
}

const GROUNDS = {
  paper: "the paper",
  surface: "the surface",
  accentWash: "the wash of the accent",
} as const;

const ON_PAGE = [
  ["paper", "text"],
  ["surface", "text"],
] as const;

const PAGE_USES = {
  ink: { what: "the ink", field: "ink", on: ON_PAGE },
  "ink-soft": { what: "the soft ink", field: "softInk", on: ON_PAGE },
  accent: { what: "the accent", field: "accent", on: [...ON_PAGE, ["accentWash", "text"]] },
  brick: { what: "the color of cautions", field: "caution", on: ON_PAGE },
  "rule-strong": { what: "the strong line", field: "strongLine", on: [["paper", "mark"]] },
  focus: {
    what: "the ring of the focus",
    field: "focus",
    on: [
      ["paper", "mark"],
      ["surface", "mark"],
    ],
  },
} as const;

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

function chartField(
  token: ChartToken,
): [field: "charts.series" | "charts.ramp" | "charts.unsure", index: number, what: string] {
  const scales = [
    ["charts.ramp", RAMP, "the ramp"],
    ["charts.series", SERIES, "series"],
  ] as const;
  for (const [field, tokens, name] of scales) {
    const index = (tokens as readonly ChartToken[]).indexOf(token);
    if (index >= 0) return [field, index, `the ${ORDINALS[index]!} color of ${name}`];
  }
  return ["charts.unsure", 0, "the gray of charts"];
}

function itemPath(path: Path | undefined, index: number, length = 0): Path | undefined {
  return path && index < length ? [...path, index] : undefined;
}

/** The worst pair of a color that is given. */
function weakestOn({ what, color, path, on }: Use): Omit<WeakPair, "scheme"> | undefined {
  if (!path) return undefined;
  // A wash that nobody has chosen follows the accent.
  const grounds = on.filter((ground) => ground.path !== undefined || ground.what !== GROUNDS.accentWash);
  const [worst] = weakOf(color, grounds);
  if (!worst) return undefined;
  const against = { what: worst.what, color: worst.color };
  const { carries, ratio, needed } = worst;
  return { path, what, color, against, carries, ratio, needed, nearest: passing(color, grounds.map(needOf)) };
}

/** The grounds that are given and on which something cannot be read that nobody has chosen: each with what is worst on it. */
function weakGrounds(uses: readonly Use[]): Omit<WeakPair, "scheme">[] {
  const stands = uses
    .filter(({ path }) => !path)
    .flatMap(({ what, color, on }) => on.flatMap((ground) => (ground.path ? { what, color, ground } : [])));
  const groups = [...Map.groupBy(stands, ({ ground }) => ground.what).values()];
  return groups.flatMap((group) => {
    const { what, color, path } = group[0]!.ground;
    const marks = group.map((mark): Ground => ({ ...mark.ground, what: mark.what, color: mark.color }));
    const [worst] = weakOf(color, marks);
    if (!worst) return [];
    const { carries, ratio, needed } = worst;
    const against = { what: worst.what, color: worst.color };
    return {
      path: path!,
      what,
      color,
      against,
      carries,
      ratio,
      needed,
      nearest: passing(color, marks.map(needOf)),
    };
  });
}

function weakOf(color: string, grounds: readonly Ground[]): (Ground & { ratio: number; needed: number })[] {
  return grounds
    .map((ground) => ({ ...ground, ratio: contrast(color, ground.color), needed: needOf(ground).ratio }))
    .filter(({ ratio, needed }) => ratio < needed)
    .sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
}

function needOf({ color, carries, needed }: Ground): Against {
  return { color, ratio: needed ?? (carries === "text" ? 4.5 : 3) };
}
