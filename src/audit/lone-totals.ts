import type { Believed } from "./believe.ts";
import type { Finding } from "./finding.ts";
import { isComparable } from "./failure.ts";
import { type Relation, holds } from "./relation.ts";
import { findTotals } from "./relations/total.ts";
import { plain } from "./say.ts";
import type { AuditTable } from "./table.ts";
import type { View } from "./view.ts";

/**
 * A total that stands alone, with nothing beside it that would bear it out: where it is not the sum of what stands above
 * it, that is a remark. The list may be cut short, or people may be counted in several lines.
 */
export function remarkLoneTotals(
  table: AuditTable,
  views: readonly View[],
  believed: readonly Believed[],
): Finding[] {
  return views.flatMap((view) => {
    const totals = findTotals(view).filter(
      ({ isLabelled, instances }) => isLabelled && instances.length === 1,
    );
    const byLine = Map.groupBy(totals, ({ line }) => line!);
    return [...byLine.values()].flatMap((relations): Finding[] => {
      const instances = relations.flatMap(({ instances: of }) => of);
      const target = instances[0]!.target!;
      const isBorneOut = believed.some(({ holding }) => holding.some((one) => one.target === target));
      if (instances.some(holds) || isBorneOut || target.isPercent) return [];
      const [widest] = relations.toSorted((a, b) => sizeOf(b) - sizeOf(a));
      const [instance] = widest!.instances;
      if (!isComparable("total", instance!) || sizeOf(widest!) < 3) return [];
      const { computed, slack, words } = instance!;
      return [
        {
          table,
          sure: "remark",
          cell: target.cell,
          others: [],
          expected: { value: computed, low: computed - slack, high: computed + slack },
          reasons: [
            `“${target.cell.text}” is called a total, and ${words} ${plain(computed, target.decimals)}. Nothing else in the table says whether it should be their sum.`,
          ],
        },
      ];
    });
  });
}

function sizeOf({ instances }: Relation): number {
  return instances[0]!.operands.length;
}
