import { isMap, isScalar, isSeq } from "yaml";
import { yamlOf } from "./fields.ts";
import type { Migration } from "./migration.ts";

/**
 * The difference of two percentages is counted in points; before, it was a percentage itself.
 *
 *     - { id: gain, label: Gain, unit: percent, derive: difference, of: [after, before] }  →  … unit: points …
 */
export const points: Migration = {
  since: "0.1.0",
  does: "counts computed differences of percentages in points",
  rewrites: (file) => {
    const yaml = file.path.startsWith("datasets/") ? yamlOf(file) : undefined;
    const columns = yaml?.document.get("columns");
    if (!yaml || !isSeq(columns)) return [];
    const ofTable = yaml.document.get("unit");
    const units = new Map(
      columns.items.filter(isMap).map((column) => [column.get("id"), column.get("unit") ?? ofTable]),
    );
    return columns.items.filter(isMap).flatMap((column) => {
      const unit = column.get("unit", true);
      const of = column.get("of");
      const operands = isSeq(of) ? of.items.map((item) => units.get(isScalar(item) ? item.value : item)) : [];
      const isDifference = column.get("derive") === "difference" && operands.length === 2;
      if (!isDifference || operands.some((operand) => operand !== "percent")) return [];
      if (!isScalar(unit) || unit.value !== "percent" || !unit.range) return [];
      return [{ start: unit.range[0] + yaml.offset, end: unit.range[1] + yaml.offset, text: "points" }];
    });
  },
};
