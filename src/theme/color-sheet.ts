import type { ThemeSettings } from "../model/theme.ts";
import type { Colors } from "./resolve-tokens.ts";
import { patternRules } from "./patterns.ts";
import { CHART_TOKENS, PAGE_TOKENS, RAMP, SERIES } from "./token-names.ts";
import { topicOnCharts } from "./topic-on-charts.ts";
import { topicToken } from "./topic-token.ts";

/**
 * The sheet that gives every color of the theme its name. Pages have both schemes in one value. Charts have a plain one for
 * each, because a chart drawn anew reads them and paints on a canvas; the light ones come first, and are those of paper. `places` says of a
 * topic, as `kind:id`, which color of charts is its own.
 */
export function colorSheet(
  colors: Colors,
  scheme: ThemeSettings["scheme"],
  places: ReadonlyMap<string, number> = new Map(),
): string {
  const { light, dark } = colors;
  const both = (one: string, other: string) => (one === other ? one : `light-dark(${one}, ${other})`);
  const page = PAGE_TOKENS.map((name) => [name, both(light.tokens[name], dark.tokens[name])]);
  const topics = Object.keys(light.topics).map((key) => [
    topicToken(key),
    both(light.topics[key]!, dark.topics[key]!),
  ]);
  const chart = (one: keyof Colors) => CHART_TOKENS.map((name) => [name, colors[one].tokens[name]]);
  const { always, byDevice } = DARK[scheme];
  const darkCharts = block(chart("dark"));
  return `@layer tokens {
:root { color-scheme: ${SCHEMES[scheme]}; ${list([...page, ...topics, ...chart("light")])} }
:root { --shade: rgb(0 0 0 / 35%); --shadow: rgb(0 0 0 / 14%); }
:root[data-theme="auto"] { color-scheme: light dark; }
:root[data-theme="light"] { color-scheme: only light; }
:root[data-theme="dark"] { color-scheme: only dark; }
@media screen {
${always} ${darkCharts}
@media (prefers-color-scheme: dark) {
${byDevice} ${darkCharts}
}
}
@media print {
:root, :root[data-theme] { color-scheme: only light; ${list(ON_PAPER)} }
}
@media (forced-colors: active) {
:root:root:root ${block(FORCED)}
${patternRules()}
}
${topicCharts(colors, scheme, places)}}
${topicMarks(Object.keys(light.topics))}`;
}

/**
 * Where a chart draws topics to which the theme gives colors (`data-colors`), they take the places of its own; not where the
 * reader's colors hold.
 */
function topicCharts(
  colors: Colors,
  scheme: ThemeSettings["scheme"],
  places: ReadonlyMap<string, number>,
): string {
  const own = Object.keys(colors.light.topics).flatMap((topic) => {
    const place = places.get(topic);
    return place === undefined ? [] : [{ topic, token: SERIES[place]! }];
  });
  if (own.length === 0) return "";
  const rules = (one: keyof Colors, within = "") =>
    own
      .map(
        (drawn) =>
          `${within}[data-colors~="${drawn.topic}"] { --${drawn.token}: ${topicOnCharts(colors[one], drawn)!}; }`,
      )
      .join("\n");
  const { always, byDevice } = DARK[scheme];
  return `@media (forced-colors: none) {
${rules("light")}
@media screen {
${rules("dark", `${always} `)}
@media (prefers-color-scheme: dark) {
${rules("dark", `${byDevice} `)}
}
}
}
`;
}

/** A mark in the color of a topic before its name, where the theme gives it one: of a whole kind, or of one topic. */
function topicMarks(keys: readonly string[]): string {
  if (keys.length === 0) return "";
  // What a kind has in common comes first, so that one of it may have a color of its own.
  const sorted = [...keys].sort((a, b) => Number(a.includes(":")) - Number(b.includes(":")));
  const selectorOf = (key: string) =>
    key.includes(":") ? `[data-topic="${key}"]` : `[data-topic^="${key}:"]`;
  return `@layer components {
:is(${sorted.map(selectorOf).join(", ")})::before { content: ""; display: inline-block; inline-size: 0.6em; block-size: 0.6em; margin-inline-end: 0.35em; border-radius: 50%; background: var(--topic); }
${sorted.map((key) => `${selectorOf(key)} { --topic: var(--${topicToken(key)}); }`).join("\n")}
}
`;
}

const SCHEMES = { auto: "light dark", light: "only light", dark: "only dark" } as const;

/** Where charts are dark whatever the device says, and where they are because it says so. */
const DARK = {
  auto: { always: ':root[data-theme="dark"]', byDevice: ':root:not([data-theme="light"])' },
  light: { always: ':root[data-theme="dark"]', byDevice: ':root[data-theme="auto"]' },
  dark: {
    always: ':root:not([data-theme="light"], [data-theme="auto"])',
    byDevice: ':root[data-theme="auto"]',
  },
} as const;

/** Paper in print is white, and the light colors stand out on it a little more. */
const ON_PAPER = [
  ["paper", "#fff"],
  ["chart-text", "#000"],
  ["chart-paper", "#fff"],
];

/** The reader's own colors are few: parts of charts get an outline and a pattern. */
const FORCED: string[][] = [
  ...Object.entries({
    paper: "Canvas",
    "paper-deep": "Canvas",
    ink: "CanvasText",
    "ink-soft": "CanvasText",
    rule: "CanvasText",
    "rule-strong": "CanvasText",
    accent: "LinkText",
    "accent-line": "LinkText",
    "accent-wash": "Canvas",
    brick: "CanvasText",
    focus: "Highlight",
    "cover-1": "CanvasText",
    "cover-2": "CanvasText",
    "cover-3": "CanvasText",
    "cover-4": "CanvasText",
    "cover-5": "CanvasText",
    ...Object.fromEntries([...SERIES, ...RAMP, "chart-unsure"].map((token) => [token, "CanvasText"])),
    "chart-text": "CanvasText",
    "chart-muted": "CanvasText",
    "chart-grid": "GrayText",
    "chart-paper": "Canvas",
  }),
];

function block(values: readonly (readonly string[])[]): string {
  return `{ ${list(values)} }`;
}

function list(values: readonly (readonly string[])[]): string {
  return values.map(([name, value]) => `--${name}: ${value};`).join(" ");
}
