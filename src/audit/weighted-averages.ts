import type { Finding } from "./finding.ts";
import type { Believed } from "./believe.ts";
import { findMeans, membersOf } from "./relations/mean.ts";
import { type Instance, type Relation, holds } from "./relation.ts";
import { joinLabels, nameLine, plain } from "./say.ts";
import type { AuditTable } from "./table.ts";
import type { View } from "./view.ts";
import { saysSpread } from "./words.ts";

/** In fewer places nobody can tell how an average was made. */
const ENOUGH = 3;

/**
 * A line that is called an average and is the plain mean of the others nowhere, or hardly anywhere: it may be weighted, and the
 * table does not say so. One remark for the line, at its first place that is not the plain mean.
 */
export function remarkWeightedAverages(
  table: AuditTable,
  views: readonly View[],
  believed: readonly Believed[],
): Finding[] {
  return views.flatMap((view) =>
    [...Map.groupBy(findMeans(view), ({ line }) => line!)].flatMap(([index, relations]): Finding[] => {
      const at = view.lines.findIndex((line) => line.index === index);
      const offIn = ({ instances }: Relation) => instances.filter((instance) => !holds(instance));
      const [relation] = relations.toSorted((a, b) => offIn(a).length - offIn(b).length);
      const { instances } = relation!;
      const off = offIn(relation!);
      const isMade = relations.some((one) => believed.some(({ relation: known }) => known === one));
      const isOther = believed.some(({ relation: known }) => known.line === index);
      if (isMade || isOther || instances.length < ENOUGH || off.length * 2 <= instances.length) return [];
      const members = membersOf(view.lines[at]!, at, view.lines)[0]!;
      if (members.some(({ label }) => saysSpread(label))) return [];
      // What lies outside of its parts is an average of something else.
      if (instances.some((instance) => !liesAmong(instance))) return [];
      const { target, computed } = off[0]!;
      return [
        {
          table,
          sure: "remark",
          cell: target!.cell,
          others: [],
          reasons: [
            `${nameLine(view.lines[at]!, view.what)} is called an average, and is the plain mean of ${joinLabels(members, view.what)} in ${instances.length - off.length} of ${instances.length} places: “${target!.cell.text}” is printed, where the plain mean is ${plain(computed, target!.decimals)}. It may be weighted; the table does not say so.`,
          ],
        },
      ];
    }),
  );
}

function liesAmong({ target, operands }: Instance): boolean {
  const values = operands.map(({ value }) => value);
  return target!.value >= Math.min(...values) && target!.value <= Math.max(...values);
}
