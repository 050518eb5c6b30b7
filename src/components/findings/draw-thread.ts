import type { Relation } from "../../blocks/finding.ts";
import type { Tie } from "../../corpus/query/threads.ts";

/** A drawn thread: in a box of `width` and `height`, where each finding has an equal part of the width. */
export interface ThreadDrawing {
  width: number;
  height: number;
  /** A point for each finding. */
  points: { x: number; y: number }[];
  ties: { d: string; relation: Relation; x: number; y: number }[];
}

const PART = 220;
const INSET = 7;
const RISE = 26;
const ABOVE = 20;

/**
 * Draws how findings hang together: a line between neighbors, a bow over those between for others, higher the farther it
 * goes. Each has a place for a word. `rightToLeft` lays it out from the right.
 */
export function drawThread(
  count: number,
  ties: readonly Pick<Tie, "earlier" | "later" | "relation">[],
  rightToLeft: boolean,
): ThreadDrawing {
  const spans = ties.map(({ earlier, later }) => Math.abs(later - earlier));
  const base = ABOVE + RISE * (Math.max(1, ...spans) - 1) + 4;
  const width = count * PART;
  const place = (index: number) => {
    const x = index * PART + INSET;
    return rightToLeft ? width - x : x;
  };
  return {
    width,
    height: base + INSET + 2,
    points: Array.from({ length: count }, (_, index) => ({ x: place(index), y: base })),
    ties: ties.map(({ earlier, later, relation }, index) => {
      const [from, to] = [place(earlier), place(later)];
      const top = base - RISE * (spans[index]! - 1);
      const middle = (from + to) / 2;
      const d =
        spans[index] === 1
          ? `M${from} ${base}H${to}`
          : `M${from} ${base}C${from} ${top - 8} ${from} ${top - 8} ${middle} ${top - 8}S${to} ${top - 8} ${to} ${base}`;
      return { d, relation, x: middle, y: spans[index] === 1 ? base - 7 : top - 14 };
    }),
  };
}
