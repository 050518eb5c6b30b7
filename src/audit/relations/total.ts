import { type Instance, type Relation, isHopeless, sumInstance } from "../relation.ts";
import type { HeldCell, View, ViewLine } from "../view.ts";
import { joinLabels, nameLine, sumWords } from "../say.ts";

/** Beyond so many lines only those that a heading calls totals, the first and the last are tried as such. */
const SMALL = 40;

/** Lines that seem to be the sum of others: of those before or behind them, of all, or of the subtotals. */
export function findTotals(view: View): Relation[] {
  const { lines } = view;
  return lines.flatMap((line, at) => {
    const isLabelled = line.roles.has("total");
    const isAtEnd = at === 0 || at === lines.length - 1;
    if (!isLabelled && !isAtEnd && lines.length > SMALL) return [];
    const isOther = ["difference", "growth", "share", "average", "cumulative"].some((role) =>
      line.roles.has(role as never),
    );
    if (isOther && !isLabelled) return [];
    return groupsFor(line, at, lines, isLabelled).flatMap((operands): Relation[] => {
      const instances = instancesOf(line, operands);
      if (instances.length === 0) return [];
      const words = `${nameLine(line, view.what)} is the sum of ${joinLabels(operands, view.what)}`;
      return [{ kind: "total", line: line.index, words, isLabelled, instances }];
    });
  });
}

function groupsFor(
  line: ViewLine,
  at: number,
  lines: readonly ViewLine[],
  isLabelled: boolean,
): ViewLine[][] {
  const isWorkedOut = ({ roles }: ViewLine) =>
    ["total", "difference", "growth", "share", "average", "cumulative"].some((role) =>
      roles.has(role as never),
    );
  const plain = lines.filter((other) => other !== line && !isWorkedOut(other));
  const totals = lines.filter((other) => other !== line && other.roles.has("total"));
  const groups = [
    lines.filter((other) => other !== line),
    plain,
    plain.filter(({ roles }) => !roles.has("base")),
  ];
  if (totals.length > 1)
    groups.push(
      totals,
      totals.filter((_, index) => index < at),
    );
  const reach = isLabelled || lines.length <= SMALL ? 30 : 0;
  for (let length = 2; length <= Math.min(at, reach); length++) groups.push(lines.slice(at - length, at));
  for (let length = 2; length <= Math.min(lines.length - at - 1, reach); length++)
    groups.push(lines.slice(at + 1, at + 1 + length));
  // The members of a group begin behind the last total.
  const last = lines.slice(0, at).findLastIndex(({ roles }) => roles.has("total"));
  if (isLabelled && at - last > reach) groups.push(lines.slice(last + 1, at));
  const seen = new Set<string>();
  return groups.filter((group) => {
    const key = group.map(({ index }) => index).join(" ");
    const isNew = group.length >= 2 && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function instancesOf(line: ViewLine, operands: readonly ViewLine[]): Instance[] {
  const instances: Instance[] = [];
  for (const [place, target] of line.cells.entries()) {
    const cells = operands.map(({ cells: of }) => of[place]);
    if (!target || cells.some((cell) => !cell)) continue;
    const parts = cells as HeldCell[];
    // A sum of one number and zeros is a copy, and speaks for nothing.
    if (parts.filter(({ value }) => value !== 0).length < 2 && target.value !== 0) continue;
    if (parts.every(({ value }) => value === 0)) continue;
    const instance = sumInstance(
      parts,
      parts.map(() => 1),
      "",
      { target },
    );
    instance.words = sumWords(parts, instance.computed);
    instances.push(instance);
    if (isHopeless(instances)) return [];
  }
  return instances;
}
