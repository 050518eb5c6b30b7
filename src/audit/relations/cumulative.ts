import { nameLine, shown } from "../say.ts";
import { type Instance, type Relation, isHopeless, sumInstance } from "../relation.ts";
import type { View, ViewLine } from "../view.ts";

const MANY = 12;

/** Lines that seem to add up another one from cell to cell. */
export function findCumulative(view: View): Relation[] {
  return view.lines.flatMap((line) => {
    const isLabelled = line.roles.has("cumulative");
    if (!isLabelled && view.lines.length > MANY) return [];
    return view.lines
      .filter((other) => other !== line)
      .map((other): Relation => ({
        kind: "cumulative",
        line: line.index,
        words: `${nameLine(line, view.what)} adds up ${nameLine(other, view.what)} step by step`,
        isLabelled,
        instances: stepsOf(line, other, view),
      }))
      .filter(({ instances }) => instances.length >= 2);
  });
}

function stepsOf(line: ViewLine, of: ViewLine, view: View): Instance[] {
  const instances: Instance[] = [];
  const [start, first] = [line.cells[0], of.cells[0]];
  if (start && first && first.value !== 0)
    instances.push(
      sumInstance([first], [1], `it begins with`, { target: start, spread: Math.abs(first.value) }),
    );
  for (let place = 1; place < line.cells.length; place++) {
    if (view.across[place]!.roles.has("total") || view.across[place - 1]!.roles.has("total")) continue;
    const [target, before, added] = [line.cells[place], line.cells[place - 1], of.cells[place]];
    if (!target || !before || !added || added.value === 0) continue;
    const words = `${shown(before)} and ${shown(added)} come to`;
    instances.push(sumInstance([before, added], [1, 1], words, { target, spread: Math.abs(added.value) }));
    if (isHopeless(instances)) return [];
  }
  return instances;
}
