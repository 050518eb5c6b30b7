import { bundledMeasure } from "../../../src/charts/draw/canvas.ts";
import { FAMILY } from "../../../src/charts/layout/lettering.ts";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface DrawnText extends Box {
  text: string;
  fill: string;
}

export interface DrawnShape extends Box {
  fill: string;
}

/** Width and height of the view box. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  return { width: Number(width), height: Number(height) };
}

/**
 * The room of each text of an SVG of ours, measured with the bundled font: from the top of its capitals
 * (0.74 em above the baseline) to the bottom of its descenders (0.2 em below).
 */
export function textsOf(svg: string): DrawnText[] {
  const measure = bundledMeasure;
  const isMirrored = / direction="rtl"/.test(svg.slice(0, svg.indexOf(">")));
  const found: DrawnText[] = [];
  let group: Record<string, string> = {};
  for (const [, group_, text_, words = ""] of svg.matchAll(
    /<(?:g ([^>]*)|text ([^>]*)>([^<]*)<\/text)>|<\/g>/g,
  )) {
    if (group_ !== undefined) group = attributesOf(group_);
    else if (text_ === undefined) group = {};
    else found.push(boxOf({ ...group, ...attributesOf(text_) }, unescape(words)));
  }
  return found;

  function boxOf(attributes: Record<string, string>, text: string): DrawnText {
    const size = Number(attributes["font-size"] ?? 14);
    const width = measure(text, `${attributes["font-weight"] ?? 400} ${size}px ${FAMILY}`);
    const anchor = attributes["text-anchor"] ?? "start";
    const before = anchor === "middle" ? width / 2 : (anchor === "end") === isMirrored ? 0 : width;
    const left = Number(attributes.x) - before;
    const y = Number(attributes.y);
    return {
      text,
      fill: attributes.fill!,
      left,
      right: left + width,
      top: y - size * 0.74,
      bottom: y + size * 0.2,
    };
  }
}

/** The rectangles of filled paths: bars and swatches, each with its colour. */
export function rectanglesOf(svg: string): DrawnShape[] {
  return [...svg.matchAll(/<path fill="var\(--([a-z0-9-]+)\)" d="([^"]*)"/g)].flatMap(([, fill, d]) =>
    [...d!.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)H\1z/g)].map(([, x, y, width, height]) => {
      const [x1, y1] = [Number(x), Number(y)];
      const [x2, y2] = [x1 + Number(width), y1 + Number(height)];
      return {
        fill: fill!,
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: Math.min(y1, y2),
        bottom: Math.max(y1, y2),
      };
    }),
  );
}

/** Upright and level lines: their ends as a box without width or height. */
export function linesOf(svg: string): Box[] {
  return [...svg.matchAll(/<path fill="none" stroke="var\(--chart-(?:grid|muted)\)" d="([^"]*)"/g)].flatMap(
    ([, d]) =>
      [...d!.matchAll(/M(-?[\d.]+) ?(-?[\d.]+)([hv])(-?[\d.]+)(?=M|$)/g)].map(([, x, y, way, length]) => {
        const [x1, y1] = [Number(x), Number(y)];
        const [x2, y2] = way === "h" ? [x1 + Number(length), y1] : [x1, y1 + Number(length)];
        return {
          left: Math.min(x1, x2),
          right: Math.max(x1, x2),
          top: Math.min(y1, y2),
          bottom: Math.max(y1, y2),
        };
      }),
  );
}

/** How far two boxes reach into each other, in px of the smaller side; 0 or less where they do not. */
export function overlap(a: Box, b: Box): number {
  return Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
}

/** What is wrong with a drawn chart, in words. Half a pixel is forgiven: places are rounded. */
export function faultsOf(svg: string): string[] {
  const { width, height } = sizeOf(svg);
  const texts = textsOf(svg);
  const bars = rectanglesOf(svg);
  const faults = [...texts, ...bars]
    .filter((box) => !inside(box, { left: 0, top: 0, right: width, bottom: height }))
    .map((box) => `${nameOf(box)} leaves the picture`);
  texts.forEach((text, index) => {
    for (const other of texts.slice(index + 1))
      if (overlap(text, other) > 0.5) faults.push(`${nameOf(text)} and ${nameOf(other)} overlap`);
    for (const bar of bars)
      if (overlap(text, bar) > 0.5 && !inside(text, bar))
        faults.push(`${nameOf(text)} runs over the edge of a bar`);
    for (const line of linesOf(svg))
      if (crosses(line, text) && !bars.some((bar) => inside(text, bar)))
        faults.push(`a line runs through ${nameOf(text)}`);
  });
  return faults;
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.left > frame.left - 0.5 &&
    box.right < frame.right + 0.5 &&
    box.top > frame.top - 0.5 &&
    box.bottom < frame.bottom + 0.5
  );
}

function crosses(line: Box, text: Box): boolean {
  return (
    line.left < text.right - 0.5 &&
    line.right > text.left + 0.5 &&
    line.top < text.bottom - 0.5 &&
    line.bottom > text.top + 0.5
  );
}

function nameOf(box: Box & { text?: string }): string {
  return box.text === undefined ? "a bar" : `“${box.text}”`;
}

/** A chart of any kind over a table of up to 12 rows, with labels of up to 80 characters. */
function attributesOf(list: string): Record<string, string> {
  return Object.fromEntries(
    [...list.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
}

function unescape(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
