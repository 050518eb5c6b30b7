import type { Written } from "./canvas.ts";
import { LETTERING } from "../layout/lettering.ts";
import { SENTINELS, TOKENS } from "../theme.ts";
import { shortPath } from "./svg-path.ts";

/**
 * Turns what Skia wrote into the fewest bytes of SVG:
 *
 *     <path fill="#010010" d="M10 10L43.333328 10L43.333328 30L10 30L10 10Z"/><path fill="#010010" d="…"/>
 *     <text fill="#010024" font-size="14" … x="99.49, 109.64, " y="54.125, ">T0</text>
 *     → <path fill="var(--chart-1)" d="M10 10h33v20H10z…"/><text fill="var(--chart-text)" x="105" y="54">Hi</text>
 *
 * Neighbours of one look share one path or one group. Throws where Skia writes anything that charts do not use:
 * a gradient or a clip would need ids, and ids a rule for making them.
 */
export function writeShapes(drawn: string, texts: readonly Written[]): string {
  const shapes = readElements(drawn).map(({ name, attributes, content }) =>
    name === "text" ? textShape(texts[Number(content.slice(1))]!, attributes) : pathShape(attributes),
  );
  const runs: Shape[][] = [];
  for (const shape of shapes) {
    const run = runs.at(-1);
    if (run && run[0]!.look === shape.look && run[0]!.kind === shape.kind) run.push(shape);
    else runs.push([shape]);
  }
  return runs.map(writeRun).join("");
}

/** The same without the texts, and the texts apart: for documents that set them in typefaces of their own. */
export function partShapes(
  drawn: string,
  texts: readonly Written[],
): { shapes: string; words: PlacedWords[] } {
  const elements = readElements(drawn);
  const paths = elements.filter(({ name }) => name !== "text");
  return {
    shapes: paths.map(({ attributes }) => writeRun([pathShape(attributes)])).join(""),
    words: elements
      .filter(({ name }) => name === "text")
      .map(({ attributes, content }) => placeWords(texts[Number(content.slice(1))]!, attributes)),
  };
}

/** A text of a chart: where its baseline is, and which end of it, or its middle, stands at `x`. */
export interface PlacedWords {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: number;
  at: "left" | "middle" | "right";
  /** As a variable, as in the SVG. */
  fill: string;
}

function placeWords(
  { text, x, y, font, align, direction }: Written,
  { fill }: Record<string, string>,
): PlacedWords {
  const { size, weight } = readFont(font);
  const isLeft = align === "left" || align === (direction === "rtl" ? "end" : "start");
  const at = align === "center" ? "middle" : isLeft ? "left" : "right";
  return { text, x, y, size, weight, at, fill: variableOf(fill!) };
}

/** `600 14px …` → 14 and 600 */
function readFont(font: string): { size: number; weight: number } {
  const [, weight = LETTERING.label.weight, size] = /^(?:(\d+) )?([\d.]+)px/.exec(font) ?? [];
  return { size: Number(size ?? LETTERING.label.size), weight: Number(weight) };
}

/** For text and for attribute values. Characters that XML 1.0 §2.2 excludes are left out. */
export function escapeXml(text: string): string {
  const legal = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  return legal.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The data of the paths that are filled in an SVG of ours, in their order. */
export function filledPaths(svg: string): string[] {
  return [...svg.matchAll(/<path fill="(?!none)[^>]* d="([^"]*)"/g)].map(([, d]) => d!);
}

interface Element {
  name: string;
  attributes: Record<string, string>;
  content: string;
}

interface Shape {
  kind: "path" | "text";
  /** Its attributes but for its place. */
  look: string;
  /** Path data, or a text's attributes of place and its escaped words. */
  body: string;
}

// Skia's output for our own drawing: flat elements whose only text is a placeholder.
function readElements(svg: string): Element[] {
  const body = svg.slice(svg.indexOf("<svg"), svg.lastIndexOf("</svg>"));
  const elements: Element[] = [];
  for (const [, name, list, content = ""] of body
    .slice(body.indexOf(">") + 1)
    .matchAll(/<([a-zA-Z]+)((?: [a-z-]+="[^"]*")*)(?:\/>|>([^<]*)<\/\1>|>)/g)) {
    if (name !== "path" && name !== "text")
      throw new Error(`The SVG canvas wrote <${name}>, which charts do not use: ${list}`);
    elements.push({ name, content: content.trim(), attributes: readAttributes(list!) });
  }
  return elements;
}

function readAttributes(list: string): Record<string, string> {
  return Object.fromEntries(
    [...list.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
}

function pathShape({
  d,
  fill,
  stroke,
  "stroke-width": width,
  "stroke-miterlimit": _,
  "fill-opacity": tint,
  ...others
}: Record<string, string>): Shape {
  if (Object.keys(others).length > 0)
    throw new Error(
      `The SVG canvas wrote attributes that charts do not use: ${Object.keys(others).join(", ")}`,
    );
  const line =
    stroke && `fill="none" stroke="${variableOf(stroke)}"${width === "1" ? "" : ` stroke-width="${width}"`}`;
  const filled = () =>
    `fill="${variableOf(fill!)}"${tint ? ` fill-opacity="${Number(tint).toFixed(2).replace(/^0|0$/g, "")}"` : ""}`;
  return { kind: "path", look: line ?? filled(), body: shortPath(d!) };
}

/** By where a text stands; `start` is left out, which is the right where texts run from right to left. */
const ANCHORS: Readonly<Record<string, Partial<Record<CanvasTextAlign, string>>>> = {
  ltr: { center: "middle", right: "end" },
  rtl: { center: "middle", left: "end" },
};

// The label's size and weight are those of the class `chart`; only others are written.
function textShape(
  { text, x, y, font, align, direction }: Written,
  { fill, transform }: Record<string, string>,
): Shape {
  const [, weight, size] = /^(?:(\d+) )?([\d.]+)px/.exec(font) ?? [];
  if (!size || transform)
    throw new Error(
      `A text of a chart is in "${font}"${transform ? `, and turned by ${transform}` : ""}: lettering.ts has no such style`,
    );
  const anchor = ANCHORS[direction]?.[align];
  const look = [
    `fill="${variableOf(fill!)}"`,
    Number(size) === LETTERING.label.size ? "" : `font-size="${size}"`,
    !weight || Number(weight) === LETTERING.label.weight ? "" : `font-weight="${weight}"`,
    anchor ? `text-anchor="${anchor}"` : "",
  ];
  return {
    kind: "text",
    look: look.filter(Boolean).join(" "),
    body: ` x="${round(x)}" y="${round(y)}">${escapeXml(text)}</text>`,
  };
}

function writeRun(run: Shape[]): string {
  const { kind, look, body } = run[0]!;
  if (kind === "path") return `<path ${look} d="${run.map((shape) => shape.body).join("")}"/>`;
  if (run.length === 1) return `<text ${look}${body}`;
  return `<g ${look}>${run.map((shape) => `<text${shape.body}`).join("")}</g>`;
}

function variableOf(colour: string): string {
  const token = TOKENS.find((name) => SENTINELS[name] === colour.toLowerCase());
  if (!token) throw new Error(`A chart is painted in ${colour}, which is no colour of theme.ts`);
  return `var(--${token})`;
}

function round(value: number): string {
  return String(Math.round(value));
}
