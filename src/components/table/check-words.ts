import type { CheckSpec } from "../../model/dataset.ts";
import type { Dataset } from "../../corpus/types.ts";
import { words } from "../words.ts";

/** A check and its result in words. A check that fails undeclared stops the build, so errata tell the result. */
export function describeCheck(check: CheckSpec, dataset: Dataset): { rule: string; result: string; holds: boolean } {
  const failing = dataset.errata.filter((erratum) => erratum.check === check.id).length;
  return { rule: ruleOf(check, dataset), result: failing === 0 ? words.checkHolds : words.checkFails(failing), holds: failing === 0 };
}

function ruleOf(check: CheckSpec, dataset: Dataset): string {
  const label = (id: string): string => [...dataset.columns, ...dataset.rows].find((line) => line.id === id)?.label ?? id;
  const list = (ids: readonly string[]): string => ids.map(label).join(words.listComma);
  switch (check.kind) {
    case "total":
      return words.rules.total(label(check.column ?? check.row ?? ""), list(check.of));
    case "mean":
      return words.rules.mean(label(check.column ?? check.row ?? ""), list(check.of), check.weights?.join(words.listComma));
    case "difference":
      return words.rules.difference(label(check.column ?? check.row ?? ""), label(check.of[0]!), label(check.of[1] ?? ""));
    case "parts":
      return words.rules.parts(list(check.of), check.whole);
    case "share":
      return words.rules.share(label(check.column), list(check.of));
    case "order":
      return words.rules.order(label(check.column ?? check.row ?? ""), check.direction);
    case "range":
      return words.rules.range(label(check.column ?? check.row ?? ""), check.min, check.max);
    case "equals":
      return words.rules.equals(check.cell.split("/").map(label).join(words.listComma), check.value);
  }
}
