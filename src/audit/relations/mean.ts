import { joinLabels, nameLine } from "../say.ts";
import { type Instance, type Relation, holds, sumInstance } from "../relation.ts";
import type { HeldCell, View, ViewLine } from "../view.ts";

/** Lines that a heading calls an average, as the plain mean of others. */
export function findMeans(view: View): Relation[] {
  return view.lines.flatMap((line, at) => {
    if (!line.roles.has("average")) return [];
    return membersOf(line, at, view.lines).flatMap((members): Relation[] => {
      const instances = view.across.flatMap((_, place) => meanAt(line, members, place) ?? []);
      if (instances.length < 2) return [];
      const words = `${nameLine(line, view.what)} is the plain mean of ${joinLabels(members, view.what)}`;
      return [{ kind: "mean", line: line.index, words, isLabelled: true, instances }];
    });
  });
}

export function membersOf(line: ViewLine, at: number, lines: readonly ViewLine[]): ViewLine[][] {
  const isMember = ({ roles }: ViewLine) => roles.size === 0 || (roles.size === 1 && roles.has("share"));
  const all = lines.filter((other) => other !== line && isMember(other));
  const before = lines.slice(0, at).filter(isMember);
  const groups = [all, before].filter((group) => group.length >= 2);
  return groups.length === 2 && all.length === before.length ? [all] : groups;
}

function meanAt(line: ViewLine, members: readonly ViewLine[], place: number): Instance | undefined {
  const target = line.cells[place];
  const cells = members.map(({ cells: of }) => of[place]);
  if (!target || cells.some((cell) => !cell)) return undefined;
  const parts = cells as HeldCell[];
  const values = parts.map(({ value }) => value);
  const spread = Math.max(...values) - Math.min(...values);
  const instance = sumInstance(
    parts,
    parts.map(() => 1 / parts.length),
    "the plain mean is",
    { target, spread },
  );
  // A mean by counts of people is near the plain one where the counts are alike: what is off by little says nothing.
  return { ...instance, strict: instance.slack, chanceOfExact: 1 };
}

/** Whether a mean fails by so much that no weights near the plain ones explain it, as they must where the others hold. */
export function failsByFar(instance: Instance, others: readonly Instance[]): boolean {
  const widest = Math.max(...others.filter(holds).map(({ spread }) => spread));
  const reach = 8 * instance.slack * Math.max(1, instance.spread / Math.max(widest, 1e-9));
  return Math.abs(instance.printed - instance.computed) > reach;
}
