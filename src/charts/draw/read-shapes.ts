import { LETTERING } from "../layout/lettering.ts";
import type { Token } from "../theme.ts";

/** A shape of a picture as its SVG has it, in the order in which they are painted. */
export type SvgShape = SvgPath | SvgWords;

export interface SvgPath {
  kind: "path";
  /** Path data, in px. */
  d: string;
  paint: { fill: Token; opacity: number } | { stroke: Token; width: number };
}

export interface SvgWords {
  kind: "words";
  text: string;
  /** Where the end stands that `anchor` names, or the middle; `y` is the baseline. In px. */
  x: number;
  y: number;
  size: number;
  weight: number;
  anchor: "start" | "middle" | "end";
  fill: Token;
}

/**
 * Reads what `writeShapes` has written: of the elements and attributes that it writes, and no others. So whatever shows a chart paints
 * the picture of its page, which was drawn once.
 */
export function readShapes(svg: string): SvgShape[] {
  const shapes: SvgShape[] = [];
  let group: Attributes = {};
  for (const [, name, attributes = "", text = ""] of svg.matchAll(ELEMENT)) {
    const own = readAttributes(attributes);
    if (name === "g") group = own;
    else if (name === "/g") group = {};
    else if (name === "path") shapes.push(pathOf(own));
    else shapes.push(wordsOf({ ...group, ...own }, text));
  }
  return shapes;
}

type Attributes = Readonly<Record<string, string>>;

/** `>` stands in no attribute. */
const ELEMENT = /<(path|g|\/g|text)([^>]*)>(?:([^<]*)<\/text>)?/g;

function readAttributes(written: string): Attributes {
  return Object.fromEntries(
    [...written.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}

function pathOf({
  d,
  fill,
  "fill-opacity": opacity = "1",
  stroke,
  "stroke-width": width = "1",
}: Attributes): SvgPath {
  const paint = stroke
    ? { stroke: tokenOf(stroke), width: Number(width) }
    : { fill: tokenOf(fill!), opacity: Number(opacity) };
  return { kind: "path", d: d!, paint };
}

function wordsOf(attributes: Attributes, text: string): SvgWords {
  const { x, y, fill, "text-anchor": anchor = "start" } = attributes;
  return {
    kind: "words",
    text: text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    x: Number(x),
    y: Number(y),
    size: Number(attributes["font-size"] ?? LETTERING.label.size),
    weight: Number(attributes["font-weight"] ?? LETTERING.label.weight),
    anchor: anchor as SvgWords["anchor"],
    fill: tokenOf(fill!),
  };
}

/** `var(--chart-1)` → `chart-1` */
function tokenOf(variable: string): Token {
  return variable.slice("var(--".length, -1) as Token;
}
