import { pageId } from "../model/page-ids.ts";
import type { ChartToken } from "./token-names.ts";

/** The side of a pattern's tile, and the width of its lines, in px. */
export const TILE = 8;
export const LINE = 1.5;

/**
 * What tells the parts of a chart apart where the reader's own colors are two: lines in the one on the other, as the data of a
 * path that fills a tile. What has none is filled. Steps of the ramp have more and more in them, so that their order is seen.
 */
export const PATTERNS: Partial<Record<ChartToken, string>> = {
  "chart-2": "",
  "chart-3": "M-1 1L1-1M-1 9L9-1M7 9L9 7",
  "chart-4": "M1 2h2M5 6h2",
  "chart-5": "M0 2h8M0 6h8",
  "chart-6": "M0 2h8M0 6h8M2 0v8M6 0v8",
  "chart-7": "M-1-1L9 9M-1 7L1 9M7-1L9 1",
  "chart-8": "M2 0v8M6 0v8",
  "chart-unsure": "M3 4h2",
  "chart-ramp-1": "",
  "chart-ramp-2": "M-1 1L1-1M-1 9L9-1M7 9L9 7",
  "chart-ramp-3": "M-1 1L1-1M-1 5L5-1M-1 9L9-1M3 9L9 3M7 9L9 7",
  "chart-ramp-4": "M-1 1L1-1M-1 5L5-1M-1 9L9-1M3 9L9 3M7 9L9 7M-1-1L9 9M-1 3L5 9M3-1L9 5M-1 7L1 9M7-1L9 1",
};

/** The definitions of the patterns, of which a page needs one set for all its pictures. */
export function patternDefinitions(): string {
  const patterns = Object.entries(PATTERNS).flatMap(([token, lines]) =>
    lines === ""
      ? []
      : `<pattern id="${idOf(token)}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse"><path d="M0 0h8v8H0z" fill="Canvas" stroke="none"/><path d="${lines}"/></pattern>`,
  );
  return `<svg class="patterns" width="0" height="0" aria-hidden="true"><defs stroke="CanvasText" stroke-width="${LINE}">${patterns.join("")}</defs></svg>`;
}

/** The rules that fill the parts of pictures with them. */
export function patternRules(): string {
  return Object.entries(PATTERNS)
    .map(
      ([token, lines]) =>
        `.chart path[fill="var(--${token})"] { fill: ${lines === "" ? "Canvas" : `url(#${idOf(token)})`}; }`,
    )
    .join("\n");
}

function idOf(token: string): string {
  return pageId("pattern", token);
}
