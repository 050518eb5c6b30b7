import { nameLine, shown } from "../say.ts";
import { type Instance, type Relation, isHopeless, sumInstance } from "../relation.ts";
import type { HeldCell, View, ViewLine } from "../view.ts";

/** Beyond so many lines only the nearest are tried. */
const FEW = 12;

/** Lines that a heading calls a difference or a change, and the two lines that they seem to be worked out from. */
export function findDifferences(view: View): Relation[] {
  return view.lines.flatMap((line) => {
    if (!line.roles.has("difference") && !line.roles.has("growth")) return [];
    return pairsFor(line, view.lines).flatMap(([first, second]): Relation[] => {
      const less = instancesOf(line, first, second, subtract);
      const growth = instancesOf(line, first, second, grow);
      const names = [nameLine(line, view.what), nameLine(first, view.what), nameLine(second, view.what)];
      return [
        {
          kind: "difference",
          line: line.index,
          words: `${names[0]} is ${names[1]} less ${names[2]}`,
          isLabelled: true,
          instances: less,
        },
        {
          kind: "growth",
          line: line.index,
          words: `${names[0]} is the change from ${names[2]} to ${names[1]} in percent`,
          isLabelled: true,
          instances: growth,
        },
      ];
    });
  });
}

/** Pairs of other lines, in both orders; of many lines those that stand near. */
export function pairsFor(line: ViewLine, lines: readonly ViewLine[]): [ViewLine, ViewLine][] {
  const near = lines.filter(
    (other) => other !== line && (lines.length <= FEW || Math.abs(other.index - line.index) <= 4),
  );
  return near.flatMap((first) =>
    near.filter((second) => second !== first).map((second): [ViewLine, ViewLine] => [first, second]),
  );
}

type Work = (target: HeldCell, first: HeldCell, second: HeldCell) => Instance | undefined;

export function instancesOf(line: ViewLine, first: ViewLine, second: ViewLine, work: Work): Instance[] {
  const instances: Instance[] = [];
  for (const [place, target] of line.cells.entries()) {
    const [a, b] = [first.cells[place], second.cells[place]];
    const instance = target && a && b ? work(target, a, b) : undefined;
    if (!instance) continue;
    instances.push(instance);
    if (isHopeless(instances)) return [];
  }
  return instances;
}

function subtract(target: HeldCell, first: HeldCell, second: HeldCell): Instance | undefined {
  if (second.value === 0 || first.value === 0) return undefined;
  const instance = sumInstance([first, second], [1, -1], "", { target });
  return { ...instance, words: `${shown(first)} less ${shown(second)} is` };
}

function grow(target: HeldCell, first: HeldCell, second: HeldCell): Instance | undefined {
  if (second.value <= 0 || first.value <= 0) return undefined;
  const percent = (a: number, b: number) => 100 * (a / b - 1);
  const reach = (of: (cell: HeldCell) => number) => {
    const b = Math.max(second.value - of(second), second.value / 1000);
    return percent(first.value + of(first), b) - percent(first.value, second.value);
  };
  const [slack, strict] = [
    reach(({ half }) => half) + target.half,
    reach((cell) => cell.strict) + target.half,
  ];
  return {
    target,
    operands: [first, second],
    printed: target.value,
    computed: percent(first.value, second.value),
    slack,
    strict,
    chanceOfExact: Math.min(1, (2 * strict) / (1.5 * slack)),
    spread: Math.max(Math.abs(target.value), Math.abs(percent(first.value, second.value))),
    ...(target.value > -100
      ? { solutions: [second.value * (1 + target.value / 100), first.value / (1 + target.value / 100)] }
      : {}),
    words: `from ${shown(second)} to ${shown(first)} is a change of`,
  };
}
