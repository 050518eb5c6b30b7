import { nameLine, shown } from "../say.ts";
import { type Instance, type Relation, isHopeless } from "../relation.ts";
import type { HeldCell, View, ViewLine } from "../view.ts";
import { instancesOf, pairsFor } from "./difference.ts";

/** Lines of percentages that seem to be shares: of the sum of another line, or of what stands beside in a second one. */
export function findShares(view: View): Relation[] {
  return view.lines.flatMap((line) => {
    const isLabelled = line.roles.has("share") || line.isPercent;
    if (!isLabelled && view.lines.length > 8) return [];
    const isOther = ["total", "difference", "growth", "average"].some((role) =>
      line.roles.has(role as never),
    );
    if (isOther && !line.isPercent) return [];
    const name = nameLine(line, view.what);
    const ofSums = view.lines
      .filter((other) => other !== line && !other.isPercent)
      .flatMap((other) => {
        const words = `${name} is the share that ${nameLine(other, view.what)} has of its sum`;
        return wholesOf(other, view).flatMap((whole) => {
          const made = [100, 1].map((scale) => sharesOf(line, other, whole, scale));
          return made.map((instances): Relation => ({
            kind: "share",
            line: line.index,
            words,
            isLabelled,
            instances,
          }));
        });
      });
    const ofLines = isLabelled
      ? pairsFor(line, view.lines)
          .filter(([part, whole]) => !part.isPercent && !whole.isPercent)
          .map(([part, whole]): Relation => {
            const words = `${name} is ${nameLine(part, view.what)} as a percentage of ${nameLine(whole, view.what)}`;
            const instances = instancesOf(line, part, whole, (target, a, b) =>
              share(target, a, { value: b.value, half: b.half, strict: b.strict, cells: [b] }, 100),
            );
            return { kind: "share", line: line.index, words, isLabelled, instances };
          })
      : [];
    return [...ofSums, ...ofLines].filter(({ instances }) => instances.length >= 2);
  });
}

interface Whole {
  value: number;
  half: number;
  strict: number;
  /** The printed total, or what it is the sum of. */
  cells: HeldCell[];
}

/** The whole of a line: the sum of its cells, and what each line across that is called a total has of it. */
function wholesOf(line: ViewLine, view: View): Whole[] {
  const totals = view.across.filter(({ roles }) => roles.has("total"));
  const members = line.cells.filter(
    (cell, place) => cell && !view.across[place]!.roles.has("total"),
  ) as HeldCell[];
  const add = (of: (cell: HeldCell) => number) => members.reduce((total, cell) => total + of(cell), 0);
  const sum = {
    value: add(({ value }) => value),
    half: add(({ half }) => half),
    strict: add(({ strict }) => strict),
    cells: [],
  };
  const printed = totals.flatMap(({ index }) => line.cells[index] ?? []);
  return [
    sum,
    ...printed.map((cell) => ({ value: cell.value, half: cell.half, strict: cell.strict, cells: [cell] })),
  ];
}

function sharesOf(line: ViewLine, of: ViewLine, whole: Whole, scale: number): Instance[] {
  const instances: Instance[] = [];
  for (const [place, target] of line.cells.entries()) {
    const part = of.cells[place];
    if (!target || !part || part === whole.cells[0]) continue;
    const instance = share(target, part, whole, scale);
    if (!instance) continue;
    instances.push(instance);
    if (isHopeless(instances)) return [];
  }
  return instances;
}

function share(target: HeldCell, part: HeldCell, whole: Whole, scale: number): Instance | undefined {
  if (whole.value <= 0 || part.value <= 0 || (scale === 1 && target.decimals < 2)) return undefined;
  const reach = (half: number, wholeHalf: number) =>
    scale *
    ((part.value + half) / Math.max(whole.value - wholeHalf, whole.value / 1000) - part.value / whole.value);
  const slack = reach(part.half, whole.half) + target.half;
  const strict = reach(part.strict, whole.strict) + target.half;
  const computed = (scale * part.value) / whole.value;
  return {
    target,
    operands: [part, ...whole.cells],
    printed: target.value,
    computed,
    slack,
    strict,
    chanceOfExact: strict < slack ? Math.min(1, (2 * strict) / (1.5 * slack)) : 1,
    spread: Math.max(target.value, computed),
    ...(target.value > 0
      ? { solutions: [(target.value * whole.value) / scale, (scale * part.value) / target.value] }
      : {}),
    words: `${shown(part)} of ${whole.cells[0] ? shown(whole.cells[0]) : String(Number(whole.value.toPrecision(12)))} is`,
  };
}
