import type { Frame } from "./frame.ts";
import { LETTERING, widthOf } from "./lettering.ts";
import { setApart } from "./set-apart.ts";
import { type Rule, type TextMark, setLines } from "./sketch.ts";

/** Between a value and the name behind it. */
export const BETWEEN = 8;
const SPACE = 4;

/** What stands at the end of a line: its value there, and the lines of its name, if any. */
export interface EndLabel {
  text: string;
  name: string[];
  /** How tall it is, at least: what `sizeOf` gives. */
  size: number;
  /** Which series it belongs to, where there are several. */
  series?: number;
  /** True where its line ends elsewhere, and no hairline leads there. */
  isEarly?: boolean;
}

export function sizeOf(name: readonly string[]): number {
  return Math.max(LETTERING.value.line, name.length * LETTERING.label.line);
}

/** What a column of labels needs. */
export function stackOf(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, { size }) => sum + size + SPACE, 0);
}

/**
 * A column of labels at the ends of lines, `gap` px beyond `edge` on a side of them. `at` says where on that edge each line
 * ends; `indent` leaves room before them. Labels that would touch are set apart, and a hairline leads each to its end. `tops` are where each begins.
 */
export function layEndLabels<Label extends EndLabel>(
  labels: readonly Label[],
  at: (label: Label) => number,
  { edge, side, gap, indent = 0 }: { edge: number; side: -1 | 1; gap: number; indent?: number },
  bounds: { from: number; to: number },
  frame: Frame,
): { texts: TextMark[]; rules: Rule[]; tops: Map<Label, number> } {
  const sorted = labels.toSorted((a, b) => at(a) - at(b));
  const middles = setApart(
    sorted.map((label) => ({ at: at(label), size: label.size })),
    SPACE,
    bounds,
  );
  const tops = new Map(sorted.map((label, index) => [label, middles[index]! - label.size / 2]));
  const texts = sorted.flatMap((label) =>
    labelTexts(label, { x: edge + side * (gap + indent), side, top: tops.get(label)! }, frame),
  );
  const rules = sorted.flatMap((label, index): Rule[] => {
    const y = at(label);
    const content = sizeOf(label.name);
    const level =
      label.name.length > 0 ? middles[index]! - content / 2 + LETTERING.label.line / 2 : middles[index]!;
    if (label.isEarly || Math.abs(level - y) < 3) return [];
    const points: [number, number][] = [
      [edge + side * 5, y],
      [edge + side * (gap - 2), level],
    ];
    return [{ points, width: 1, token: "chart-muted", ...ofSeries(label) }];
  });
  return { texts, rules, tops };
}

function ofSeries({ series }: EndLabel) {
  return series === undefined ? {} : { series: [series], whole: true };
}

function labelTexts(
  { text, name, size, series }: EndLabel,
  { x, side, top }: { x: number; side: -1 | 1; top: number },
  frame: Frame,
): TextMark[] {
  const align = side < 0 ? "right" : "left";
  const inset = (size - sizeOf(name)) / 2;
  const value = {
    x,
    align,
    top: top + inset + (name.length > 0 ? 0.5 : 0),
    style: "value",
    token: "chart-text",
  } as const;
  const left = x + (text ? widthOf(text, "value", frame.measure) + BETWEEN : 0);
  const texts = [
    ...setLines([text], value),
    ...setLines(name, { x: left, align: "left", top: top + inset, style: "label", token: "chart-text" }),
  ];
  return series === undefined ? texts : texts.map((mark) => ({ ...mark, key: series }));
}
