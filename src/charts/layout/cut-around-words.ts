import type { Measure } from "./lettering.ts";
import { type Fill, type Rule, type TextMark, isFill } from "./sketch.ts";
import { boxOfText } from "./text-box.ts";

/** Upright and level rules with the stretches taken out where words stand: a line never runs through a label. */
export function cutAroundWords(
  shapes: readonly (Rule | Fill)[],
  texts: readonly TextMark[],
  measure: Measure,
): (Rule | Fill)[] {
  const boxes = texts.map((text) => boxOfText(text, measure));
  return shapes.flatMap((rule): (Rule | Fill)[] => {
    if (isFill(rule) || rule.whole) return [rule];
    const [[x1, y1], [x2, y2]] = rule.points as [[number, number], [number, number]];
    if (rule.points.length === 2 && x1 === x2) {
      const taken = boxes
        .filter(({ left, right }) => x1 > left && x1 < right)
        .map(({ top, bottom }) => [top, bottom] as const);
      return piecesLeft([y1, y2], taken).map(([from, to]) => ({
        ...rule,
        points: [
          [x1, from],
          [x1, to],
        ],
      }));
    }
    if (rule.points.length === 2 && y1 === y2) {
      const taken = boxes
        .filter(({ top, bottom }) => y1 > top && y1 < bottom)
        .map(({ left, right }) => [left, right] as const);
      return piecesLeft([x1, x2], taken).map(([from, to]) => ({
        ...rule,
        points: [
          [from, y1],
          [to, y1],
        ],
      }));
    }
    return [rule];
  });
}

function piecesLeft(
  [from, to]: readonly [number, number],
  taken: readonly (readonly [number, number])[],
): [number, number][] {
  const pieces: [number, number][] = [];
  let edge = from;
  for (const [start, end] of [...taken].sort(([a], [b]) => a - b)) {
    if (start > edge) pieces.push([edge, Math.min(start, to)]);
    edge = Math.max(edge, end);
  }
  if (edge < to) pieces.push([edge, to]);
  return pieces.filter(([start, end]) => end - start > 1);
}
