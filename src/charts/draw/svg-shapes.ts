import { LETTERING } from "../layout/lettering.ts";
import { SENTINELS, TOKENS } from "../theme.ts";
import type { DrawnShape, DrawnPath, DrawnText } from "./recording.ts";
import { shortPath } from "./svg-path.ts";

/**
 * Writes what Chart.js drew in the fewest bytes of SVG:
 *
 *     #010010: M 10 10, L 43.333 10, L 43.333 30, L 10 30, L 10 10, Z; #010010: …; #010024: "Hi" at 105, 54.125 in 400 14px …
 *     → <path fill="var(--chart-1)" d="M10 10h33v20H10z…"/><text fill="var(--chart-text)" x="105" y="54">Hi</text>
 *
 * Neighbours of one look share one path or one group.
 */
export function writeShapes(drawn: readonly DrawnShape[]): string {
  const runs: Shape[][] = [];
  for (const each of drawn) {
    const shape = each.kind === "text" ? textShape(each) : pathShape(each);
    const run = runs.at(-1);
    if (run && run[0]!.look === shape.look && run[0]!.kind === shape.kind) run.push(shape);
    else runs.push([shape]);
  }
  return runs.map(writeRun).join("");
}

/** `600 14px …` → 14 and 600 */
function readFont(font: string): { size: number; weight: number } {
  const [, weight = LETTERING.label.weight, size] = /^(?:(\d+) )?([\d.]+)px/.exec(font) ?? [];
  if (!size) throw new Error(`A text of a chart is in "${font}": lettering.ts has no such style`);
  return { size: Number(size), weight: Number(weight) };
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

interface Shape {
  kind: "path" | "text";
  /** Its attributes but for its place. */
  look: string;
  /** Path data, or a text's attributes of place and its escaped words. */
  body: string;
}

function pathShape({ steps, paint }: DrawnPath): Shape {
  return { kind: "path", look: lookOf(paint), body: shortPath(steps) };
}

function lookOf(paint: DrawnPath["paint"]): string {
  if ("stroke" in paint)
    return `fill="none" stroke="${variableOf(paint.stroke)}"${paint.width === 1 ? "" : ` stroke-width="${paint.width}"`}`;
  const tint = paint.opacity === 1 ? "" : ` fill-opacity="${paint.opacity.toFixed(2).replace(/^0|0$/g, "")}"`;
  return `fill="${variableOf(paint.fill)}"${tint}`;
}

/** By where a text stands; `start` is left out, which is the right where texts run from right to left. */
const ANCHORS: Readonly<Record<string, Partial<Record<CanvasTextAlign, string>>>> = {
  ltr: { center: "middle", right: "end" },
  rtl: { center: "middle", left: "end" },
};

// The label's size and weight are those of the class `chart`; only others are written.
function textShape({ text, x, y, font, align, direction, fill }: DrawnText): Shape {
  const { size, weight } = readFont(font);
  const anchor = ANCHORS[direction]?.[align];
  const look = [
    `fill="${variableOf(fill)}"`,
    size === LETTERING.label.size ? "" : `font-size="${size}"`,
    weight === LETTERING.label.weight ? "" : `font-weight="${weight}"`,
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
