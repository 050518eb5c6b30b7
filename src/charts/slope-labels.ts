import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { LETTERING, widest, widthOf, wrap } from "./lettering.ts";
import { type Rule, type TextMark, setLines } from "./sketch.ts";
import type { Slope } from "./slope.ts";
import { spread } from "./spread.ts";

const GAP = 12;
const SPACE = 4;
/** Between a value and the name behind it. */
const BETWEEN = 8;
/** Share of the width that values and names at the right may take. */
const NAMES = { narrow: 0.52, wide: 0.42 } as const;

/** Where the two ends of all lines lie in px, and where a value lies on them. */
export interface Ends {
  left: number;
  right: number;
  at(value: number): number;
}

interface Label {
  value: number;
  text: string;
  /** Lines of the name; none at the left. */
  name: string[];
  size: number;
}

/**
 * The labels of a slope chart: at the left each row's value, at the right its value and name. Where labels would touch
 * they are set apart, and a hairline leads each to its end. `height` is what the taller column needs.
 */
export function labelEnds(
  slopes: readonly Slope[],
  frame: Frame,
): {
  edges: { left: number; right: number };
  height: number;
  lay(ends: Ends, bounds: { from: number; to: number }): { texts: TextMark[]; rules: Rule[] };
} {
  const values = [0, 1].map((end) =>
    widest(
      slopes.map(({ cells }) => (cells[end] ? written(cells[end]) : "")),
      "value",
      frame.measure,
    ),
  );
  const room = Math.max(60, WIDTH[frame.size] * NAMES[frame.size] - GAP - values[1]! - BETWEEN);
  const left = labelsOf(slopes, 0, () => []);
  const right = labelsOf(slopes, 1, (label) => wrap(label, room, "label", frame.measure));
  const names = widest(
    right.flatMap(({ name }) => name),
    "label",
    frame.measure,
  );
  const edges = { left: values[0]! + GAP, right: WIDTH[frame.size] - GAP - values[1]! - BETWEEN - names };
  return {
    edges,
    height: Math.max(stackOf(left), stackOf(right)),
    lay: (ends, bounds) => {
      const sides = [layColumn(left, -1, ends, bounds, frame), layColumn(right, 1, ends, bounds, frame)];
      return { texts: sides.flatMap(({ texts }) => texts), rules: sides.flatMap(({ rules }) => rules) };
    },
  };
}

function labelsOf(slopes: readonly Slope[], end: number, nameOf: (label: string) => string[]): Label[] {
  return slopes.flatMap(({ label, cells }) => {
    const cell = cells[end];
    if (!isNumber(cell?.value)) return [];
    // A row without a second value has its name nowhere at the right: the note below tells of it.
    const name = nameOf(label);
    const size = Math.max(LETTERING.value.line, name.length * LETTERING.label.line);
    return [{ value: cell.value, text: written(cell), name, size }];
  });
}

function stackOf(labels: readonly Label[]): number {
  return labels.reduce((sum, { size }) => sum + size + SPACE, 0);
}

function layColumn(
  labels: readonly Label[],
  side: -1 | 1,
  ends: Ends,
  bounds: { from: number; to: number },
  frame: Frame,
): { texts: TextMark[]; rules: Rule[] } {
  const sorted = labels.toSorted((a, b) => b.value - a.value);
  const middles = spread(
    sorted.map(({ value, size }) => ({ at: ends.at(value), size })),
    SPACE,
    bounds,
  );
  const edge = side < 0 ? ends.left : ends.right;
  const texts = sorted.flatMap((label, index) =>
    labelTexts(label, { x: edge + side * GAP, side, top: middles[index]! - label.size / 2 }, frame),
  );
  const rules = sorted.flatMap(({ value, name, size }, index): Rule[] => {
    const level = name.length > 0 ? middles[index]! - size / 2 + LETTERING.label.line / 2 : middles[index]!;
    if (Math.abs(level - ends.at(value)) < 3) return [];
    const points: [number, number][] = [
      [edge + side * 5, ends.at(value)],
      [edge + side * (GAP - 2), level],
    ];
    return [{ points, width: 1, token: "chart-muted" }];
  });
  return { texts, rules };
}

function labelTexts(
  { text, name }: Label,
  { x, side, top }: { x: number; side: -1 | 1; top: number },
  frame: Frame,
): TextMark[] {
  const align = side < 0 ? "right" : "left";
  const value = {
    x,
    align,
    top: name.length > 0 ? top + 0.5 : top,
    style: "value",
    token: "chart-text",
  } as const;
  const left = x + widthOf(text, "value", frame.measure) + BETWEEN;
  return [
    ...setLines([text], value),
    ...setLines(name, { x: left, align: "left", top, style: "label", token: "chart-text" }),
  ];
}
