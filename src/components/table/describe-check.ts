import type { Locale } from "../../locales/locale.ts";
import type { CheckSpec } from "../../model/dataset.ts";
import type { Dataset } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { partsInTable } from "../../model/cell-path.ts";
import { cellsOf, parseValue } from "../../model/value.ts";

/** The id of the check that follows from percentages, which no dataset declares. */
const GRANULARITY = "granularity";

/** What one check of a dataset found, line by line. */
export interface CheckOutcome {
  check: string;
  verdicts: readonly { holds: boolean; told(locale: Locale): string }[];
}

/** A check and its result in words, with a sentence for each line that does not hold as printed. */
export function describeCheck({ check, verdicts }: CheckOutcome, dataset: Dataset, site: Site) {
  const { locale } = site;
  const failing = verdicts.filter(({ holds }) => !holds);
  const count = verdicts.length;
  return {
    rule: checkRule(check, dataset, site),
    result:
      failing.length === 0
        ? locale.t("checks.holds", { count })
        : locale.t("checks.fails", { failing: failing.length, count }),
    holds: failing.length === 0,
    failing: failing.map((verdict) => verdict.told(locale)),
  };
}

/** What a check of a dataset demands, in a sentence. */
export function checkRule(check: string, dataset: Dataset, site: Site): string {
  const spec = dataset.checks.find(({ id }) => id === check);
  if (spec) return ruleOf(spec, dataset, site);
  return check === GRANULARITY ? site.locale.t("checks.granularity") : check;
}

function ruleOf(check: CheckSpec, dataset: Dataset, { locale, datasetOf }: Site): string {
  const { t } = locale;
  const label = (id: string | undefined): string =>
    [...dataset.columns, ...dataset.rows].find((line) => line.id === id)?.label ?? id ?? "";
  const list = (ids: readonly string[]): string => locale.list(ids.map(label), "side by side");
  const number = (value: number): string => locale.number(value, ALL_DECIMALS);
  switch (check.kind) {
    case "total":
      return t("checks.total", { whole: label(check.column ?? check.row), parts: list(check.of) });
    case "mean": {
      const said = { mean: label(check.column ?? check.row), parts: list(check.of) };
      if (!check.weights) return t("checks.mean", said);
      const weights = locale.list(check.weights.map(number), "side by side");
      return t("checks.weightedMean", { ...said, weights });
    }
    case "difference": {
      const [from, less] = check.of;
      const result = label(check.column ?? check.row);
      return t("checks.difference", { result, from: label(from), less: label(less) });
    }
    case "parts":
      return t("checks.parts", { whole: number(check.whole), parts: list(check.of) });
    case "share":
      return t("checks.share", { share: label(check.column), parts: list(check.of) });
    case "order":
      return t(check.direction === "ascending" ? "checks.rises" : "checks.falls", {
        line: label(check.column ?? check.row),
      });
    case "range": {
      const [min, max] = [number(check.min), number(check.max)];
      return t("checks.range", { line: label(check.column ?? check.row), min, max });
    }
    case "counted":
      return t("checks.counted", { line: label(check.column ?? check.row), base: check.base });
    case "equals": {
      const { row, column } = partsInTable(check.cell);
      return t("checks.equals", {
        cell: t("picture.cell", { row: label(row), column: label(column) }),
        value: locale.list(tablesOf(check.value).map((id) => datasetOf(id)?.title ?? id)),
      });
    }
  }
}

/** The tables that a value is computed from, by their ids. */
function tablesOf(value: string): string[] {
  const expression = parseValue(value);
  return typeof expression === "string"
    ? []
    : [...new Set(cellsOf(expression).map(({ dataset }) => dataset))];
}

type Site = Pick<Edition, "locale" | "datasetOf">;

/** Numbers of a rule are written as the editor has them. */
const ALL_DECIMALS = { maximumFractionDigits: 20 } as const;
