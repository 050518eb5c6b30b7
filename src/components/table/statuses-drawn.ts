import type { Cell, Dataset } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";
import { SUPPRESSED } from "../../model/dataset.ts";
import { STATUSES, type Status } from "../../model/status.ts";

const NAMED = 4;

/**
 * What the source says of the values that are drawn, a sentence for each status: a picture has no room for the marks of a table. A row or
 * column of which all is said is named once. What is suppressed stands in the picture with its mark.
 *
 *     2018: estimated. Moor, Damp; Coast, Cold: low reliability.
 */
export function statusesDrawn(dataset: Dataset, shown: readonly Cell[], { t }: Pick<Locale, "t">): string[] {
  const valued = shown.filter(({ value }) => value !== undefined);
  return STATUSES.filter((status) => status !== SUPPRESSED).flatMap((status) => {
    const names = namesOf(status, dataset, valued, { t });
    if (names.length === 0) return [];
    const label = names.length > NAMED ? t("status.someValues") : names.join(t("punctuation.semicolon"));
    const base = t("punctuation.labeled", { label, text: t(`status.${status}`) });
    return [t("base.sentence", { base })];
  });
}

function namesOf(
  status: Status,
  { rows, columns }: Dataset,
  cells: readonly Cell[],
  { t }: Pick<Locale, "t">,
): string[] {
  const has = ({ statuses }: Cell) => statuses.includes(status);
  const whole = (line: "row" | "column") =>
    [...Map.groupBy(cells, (cell) => cell[line])].flatMap(([id, all]) => (all.every(has) ? [id] : []));
  const [wholeRows, wholeColumns] = [whole("row"), whole("column")];
  const label = (lines: readonly { id: string; label: string }[], id: string) =>
    lines.find((line) => line.id === id)!.label;
  const names = cells.filter(has).map(({ row, column }) => {
    if (wholeRows.includes(row)) return label(rows, row);
    if (wholeColumns.includes(column)) return label(columns, column);
    return t("picture.cell", { row: label(rows, row), column: label(columns, column) });
  });
  return [...new Set(names)];
}
