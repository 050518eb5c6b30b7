import { lineAndColumn } from "../problems/line-and-column.ts";
import { isMap, isPair, isScalar, isSeq } from "yaml";
import { yamlOf } from "./fields.ts";
import type { Migration } from "./migration.ts";

/**
 * Percentages are held against their base only where the table says what they are shares of; before, all of them were
 * taken for unweighted shares of people. Nobody but the source knows which tables those are.
 */
export const shares: Migration = {
  since: "0.1.0",
  does: "asks what percentages are shares of",
  questions: (file) => {
    const yaml = file.path.startsWith("datasets/") ? yamlOf(file) : undefined;
    const root = yaml?.document.contents;
    if (!yaml || !isMap(root) || root.get("unit") !== "percent" || root.has("shares")) return [];
    const columns = root.get("columns");
    if (isSeq(columns) && columns.items.some((column) => isMap(column) && column.has("shares"))) return [];
    const unit = root.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === "unit")!;
    return [
      {
        ...lineAndColumn(file.text, (isScalar(unit.key) ? (unit.key.range?.[0] ?? 0) : 0) + yaml.offset),
        message:
          "This table does not say what its percentages are shares of, so that they are no longer held against a base.",
        hint: "Where the source says that each respondent counted once, write below the unit: shares: { of: respondents, weighted: false }. Otherwise leave it as it is, or see docs/data.md, “Percentages and their base”.",
      },
    ];
  },
};
