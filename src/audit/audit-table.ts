import { believe, holdCountsExactly, type Believed } from "./believe.ts";
import { findDoubles } from "./doubles.ts";
import type { Failure, Finding } from "./finding.ts";
import { type Unweighted, findImpossible } from "./impossible-shares.ts";
import { blame } from "./blame.ts";
import { failureOf, isComparable } from "./failure.ts";
import { findStrayAverages } from "./stray-averages.ts";
import { remarkStrayUnits } from "./stray-units.ts";
import { remarkWeightedAverages } from "./weighted-averages.ts";
import { remarkLoneTotals } from "./lone-totals.ts";
import type { Relation } from "./relation.ts";
import { findCumulative } from "./relations/cumulative.ts";
import { findDifferences } from "./relations/difference.ts";
import { findMeans } from "./relations/mean.ts";
import { findParts } from "./relations/parts.ts";
import { findRoundings } from "./relations/rounding.ts";
import { findShares } from "./relations/share.ts";
import { findTotals } from "./relations/total.ts";
import type { AuditTable } from "./table.ts";
import { type View, viewsOf } from "./view.ts";

const SEARCHES = [
  findTotals,
  findParts,
  findDifferences,
  findShares,
  findCumulative,
  findMeans,
  findRoundings,
];

/**
 * Works out from the numbers of a table alone what its lines are to each other, and says what does not hold. A relation
 * is believed where enough of the table bears it out; where nothing does, nothing is said. `unweighted` is what the
 * caller knows of its percentages.
 */
export function auditTable(table: AuditTable, unweighted?: Unweighted): Audit {
  const views = viewsOf(table);
  const believed = relationsOf(table).map((relation) => relation.believed);
  const failures: Failure[] = [
    ...believed.flatMap((one) => one.failing.flatMap((instance) => failureOf(instance, one) ?? [])),
    ...findDoubles(table),
    ...views.flatMap((view) => findStrayAverages(view)),
    ...(unweighted ? findImpossible(views, unweighted) : []),
  ];
  const findings = blame(table, failures, believed);
  return {
    findings: [
      ...findings,
      ...remarkLoneTotals(table, views, believed),
      ...remarkWeightedAverages(table, views, believed),
      ...remarkStrayUnits(table),
    ],
    borneOut: believed.map(({ relation, holding }) => ({ words: relation.words, places: holding.length })),
  };
}

/** What the lines of a table seem to be to each other, along its columns and along its rows. */
export function relationsOf(table: AuditTable): { what: View["what"]; believed: Believed }[] {
  const found = viewsOf(table).flatMap((view) =>
    believedIn(view).map((believed) => ({ what: view.what, believed })),
  );
  const held = holdCountsExactly(found.map(({ believed }) => believed));
  return found.map(({ what }, index) => ({ what, believed: held[index]! }));
}

/** What an audit of a table says. */
export interface Audit {
  findings: Finding[];
  /** What its lines are to each other, and in how many places that holds. */
  borneOut: { words: string; places: number }[];
}

/** The relations of a view that are believed: of several ways to work out the same line, the one that is borne out best. */
function believedIn(view: View): Believed[] {
  const found = SEARCHES.flatMap((search) => search(view)).flatMap(splitByUnit);
  const believed = found.flatMap((relation) => believe(relation, found.length) ?? []);
  const byLine = Map.groupBy(believed, ({ relation }) => relation.line ?? "parts");
  return [...byLine.values()].map((rivals) =>
    rivals.reduce((best, one) => (worth(one) > worth(best) ? one : best)),
  );
}

/** What fails weighs as much as three places that hold: the arithmetic that fails nowhere wins. */
function worth({ weight, failing, relation }: Believed): number {
  return weight - 9 * failing.length + (relation.isLabelled ? 1 : 0);
}

/** Percentages do not add up where counts do: each unit is held by itself. */
function splitByUnit(relation: Relation): Relation[] {
  const instances = relation.instances.filter((instance) => isComparable(relation.kind, instance));
  const byUnit = Map.groupBy(instances, ({ target, operands }) => (target ?? operands[0]!).isPercent);
  return [...byUnit.values()].map((group) => ({ ...relation, instances: group }));
}
