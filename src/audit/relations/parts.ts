import { joinLabels, sumWords } from "../say.ts";
import { type Relation, sumInstance } from "../relation.ts";
import { saysRest } from "../words.ts";
import type { HeldCell, View, ViewLine } from "../view.ts";

/** Lines that seem to be all parts of a whole: they add to 100, or to 1. */
export function findParts(view: View): Relation[] {
  const { lines } = view;
  const isPart = ({ roles }: ViewLine) =>
    !["total", "base", "difference", "growth", "average", "cumulative"].some((role) =>
      roles.has(role as never),
    );
  const groups = [lines, lines.filter(isPart), lines.slice(0, -1), lines.slice(1), lines.slice(1, -1)];
  for (let length = 2; length < Math.min(lines.length, 12); length++)
    groups.push(lines.slice(0, length), lines.slice(-length));
  const percents = lines.filter((line) => line.isPercent && isPart(line));
  const seen = new Set<string>();
  return [...groups, percents].flatMap((group): Relation[] => {
    const key = group.map(({ index }) => index).join(" ");
    if (group.length < 2 || seen.has(key)) return [];
    seen.add(key);
    return [100, 1].flatMap((whole): Relation[] => {
      const instances = view.across.flatMap((_, place) => {
        const cells = group.map(({ cells: of }) => of[place]);
        if (cells.some((cell) => !cell || cell.value < 0 || cell.value > whole)) return [];
        const parts = cells as HeldCell[];
        if (parts.filter(({ value }) => value !== 0).length < 2) return [];
        // Whole numbers that add to 1 are zeros and a one.
        if (whole === 1 && parts.every(({ decimals }) => decimals < 2)) return [];
        const instance = sumInstance(
          parts,
          parts.map(() => 1),
          "",
          { constant: whole, spread: whole },
        );
        // Percentages are rounded, however whole they are.
        return [{ ...instance, strict: instance.slack, words: sumWords(parts, instance.computed) }];
      });
      if (instances.length < 2) return [];
      const isLabelled = group.every(({ isPercent }) => isPercent) && whole === 100;
      return [
        {
          kind: "parts",
          words: `${joinLabels(group, view.what)} add to ${whole}`,
          isLabelled,
          isWhole: group.some(({ label }) => saysRest(label)),
          instances,
        },
      ];
    });
  });
}
