import type { CellView, LegendLine } from "../../blocks/parts/table.ts";
import type { Cell, Column, Row } from "../../corpus/types.ts";
import { writeMark } from "../../locales/cell-words.ts";
import type { Locale } from "../../locales/locale.ts";
import { SUPPRESSED } from "../../model/dataset.ts";
import { type Status, joinStatuses } from "../../model/status.ts";

/** A cell with the lines that it stands in. */
export interface CellInLines {
  cell: Cell;
  row: Row;
  column: Column;
}

/** Statuses as a phrase: "estimated, provisional"; empty where there are none. */
export function statusesInWords(statuses: readonly Status[], { t }: Locale): string {
  return statuses.map((status) => t(`status.${status}`)).join(t("punctuation.comma"));
}

/**
 * The mark behind a value: what the source prints, or else the sign of its status. What its row or column says of all values
 * stands at their heading, and once is enough. Undefined where the cell says nothing of its own.
 */
export function markOf(
  cell: Cell,
  lines: Pick<CellInLines, "row" | "column">,
  locale: Locale,
): CellView["mark"] {
  const own = ownStatuses({ cell, ...lines });
  const meant = own.length > 0 ? own : cell.statuses;
  const meaning = statusesInWords(meant, locale);
  if (cell.missing === SUPPRESSED) return cell.mark === undefined ? undefined : { meaning };
  if (cell.mark !== undefined) return { sign: writeMark(cell.mark, locale), meaning: meaning || cell.note! };
  return own.length === 0 ? undefined : { sign: signOf(own, locale), meaning };
}

/** What the marks of a table's cells mean, each once and in the order of the statuses, and what its intervals are. */
export function legendOf(cells: readonly CellInLines[], locale: Locale): LegendLine[] {
  const { t } = locale;
  const marked = cells.flatMap((one): { mark: string; statuses: readonly Status[] }[] => {
    const own = ownStatuses(one);
    const { mark, statuses, missing } = one.cell;
    if (mark !== undefined && statuses.length > 0)
      return [{ mark, statuses: own.length > 0 ? own : statuses }];
    if (own.length === 0 || missing === SUPPRESSED) return [];
    return [{ mark: signOf(own, locale), statuses: own }];
  });
  const lines = Map.groupBy(marked, ({ mark, statuses }) => JSON.stringify([mark, statuses]));
  const meanings = [...lines.values()].map(([line]) => ({
    mark: writeMark(line!.mark, locale),
    text: line!.statuses.map((status) => t(`status.${status}Means`)).join(t("punctuation.semicolon")),
  }));
  const written = intervalsOf(
    cells.map(({ cell }) => cell),
    locale,
    { plain: "status.interval", atLevel: "status.intervalAt" },
  );
  return [...meanings, ...written.map((text) => ({ text }))];
}

/** What the whiskers and bands of a chart are, where it draws any. */
export function intervalsDrawn(cells: readonly Cell[], locale: Locale): string[] {
  return intervalsOf(cells, locale, { plain: "status.intervalDrawn", atLevel: "status.intervalDrawnAt" });
}

function intervalsOf(
  cells: readonly Cell[],
  { t, list, number }: Locale,
  say: {
    plain: "status.interval" | "status.intervalDrawn";
    atLevel: "status.intervalAt" | "status.intervalDrawnAt";
  },
): string[] {
  const intervals = cells.flatMap(({ value, interval }) =>
    value !== undefined && interval ? [interval] : [],
  );
  if (intervals.length === 0) return [];
  const levels = [...new Set(intervals.map(({ level }) => level))];
  const known = levels.filter((level) => level !== undefined);
  if (known.length < levels.length) return [t(say.plain)];
  const said = known.map((level) => number(level / 100, { style: "percent", maximumFractionDigits: 2 }));
  return [t(say.atLevel, { level: list(said, "or") })];
}

function ownStatuses({ cell, row, column }: CellInLines): Status[] {
  const around = joinStatuses(row.status, column.status);
  return cell.statuses.filter((status) => !around.includes(status));
}

/** A suppressed cell shows its mark or the word in the place of a value, and needs no sign behind it. */
function signOf(statuses: readonly Status[], { t }: Locale): string {
  return statuses.map((status) => (status === SUPPRESSED ? "" : t(`status.${status}Sign`))).join("");
}
