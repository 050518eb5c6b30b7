import type { Locale } from "../../locales/locale.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import { formatValue } from "../../model/unit.ts";
import { type ChartSpec, arrange } from "../arrange.ts";
import { DRAWINGS, KINDS } from "../kinds/index.ts";
import { isNumber } from "../layout/frame.ts";
import { NAMED, type Subject, listed, nameOf, nameOfRow } from "./items.ts";
import { isSentence } from "./sentence.ts";

/**
 * What a chart shows, in at most three sentences computed from its values: the largest and the smallest, how far apart
 * they lie, their order; for agreement the share that agrees; for dots the widest and the narrowest gap.
 * Ties are told as ties, missing values by name. Values are written as printed; sums and gaps at their precision.
 */
export function describeChart(table: ChartTable, spec: ChartSpec, locale: Locale): string {
  const write = (value: number, decimals: number) => formatValue(value, table.unit, decimals, locale.tag);
  const subject: Subject = { table: arrange(table, spec), locale, write };
  return [
    ...KINDS[spec.kind].describe(subject),
    ...lit(subject),
    ...missing(subject),
    ...lacking(subject, spec),
    ...annotated(subject),
  ].join(" ");
}

function lit({ table: { rows, columns }, locale }: Subject): string[] {
  const names = [...rows, ...columns].flatMap(({ isLit, label }) => (isLit ? [label] : []));
  return names.length > 0 ? [locale.t("charts.lit", { items: listed(names, locale) })] : [];
}

/** What bars of parts lack to their whole, which they show as an empty part. */
function lacking({ table, locale }: Subject, { kind }: ChartSpec): string[] {
  if (!DRAWINGS[kind].showsRest) return [];
  const items = table.rows.flatMap(({ label, rest }) =>
    rest ? [locale.t("charts.valued", { label, value: rest.label })] : [],
  );
  return items.length > 0 ? [locale.t("charts.rest", { items: listed(items, locale) })] : [];
}

/** The author's words at points and spans. */
function annotated({ table, locale }: Subject): string[] {
  const { rows, columns, annotations = [] } = table;
  const place = (lines: ChartTable["rows"], id: string) => lines.findIndex((line) => line.id === id);
  const { t } = locale;
  return annotations.map((annotation) => {
    const { text } = annotation;
    const told =
      "row" in annotation
        ? t("charts.annotated", {
            place: nameOf(table, place(rows, annotation.row), place(columns, annotation.column), locale),
            text,
          })
        : annotation.from === annotation.to
          ? t("charts.annotated", { place: nameOfRow(table, place(rows, annotation.from), locale), text })
          : t("charts.annotatedSpan", {
              from: nameOfRow(table, place(rows, annotation.from), locale),
              to: nameOfRow(table, place(rows, annotation.to), locale),
              text,
            });
    return isSentence(told) ? told : t("charts.sentence", { told });
  });
}

function missing({ table, locale }: Subject): string[] {
  const names = table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      isNumber(cell.value)
        ? []
        : [locale.t("charts.valued", { label: nameOf(table, row, column, locale), value: cell.label })],
    ),
  );
  if (names.length === 0) return [];
  return [
    names.length <= NAMED
      ? locale.t("charts.missingValues", { items: listed(names, locale) })
      : locale.t("charts.missingCount", { count: names.length }),
  ];
}
