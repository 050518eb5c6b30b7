import type { Locale } from "../../locales/locale.ts";
import type { ChartRest } from "../../model/chart-table.ts";
import type { Column, Dataset, Row } from "../types.ts";
import { cellIn } from "../../model/cell-path.ts";
import { roundTo } from "../../model/round.ts";
import { formatValue } from "../../model/unit.ts";

/**
 * What the values of a line lack to their whole, where a check says of those that are shown that they are parts of one: of this
 * line, or of the lines beside it where each respondent gave one answer. Undefined where nothing is said, and where nothing is
 * lacking but what rounding explains.
 */
export function restOfParts(
  { meta, cells }: Dataset,
  line: Row | Column,
  across: "rows" | "columns",
  shown: readonly { id: string }[],
  locale: Locale,
): ChartRest | undefined {
  const check = meta.checks.find(
    (one) => one.kind === "parts" && one.across === across && shown.every(({ id }) => one.of.includes(id)),
  );
  if (check?.kind !== "parts") return undefined;
  const isHeld = !check.only || check.only.includes(line.id);
  const shares = line.shares ?? meta.shares;
  const isOneAnswer = shares !== undefined && "answers" in shares && shares.answers === "one";
  if (!isHeld && !isOneAnswer) return undefined;
  const parts = shown.flatMap(
    ({ id }) => cells.get(across === "columns" ? cellIn(line.id, id) : cellIn(id, line.id)) ?? [],
  );
  const valued = parts.filter(({ value }) => value !== undefined);
  const decimals = Math.max(0, ...valued.map((cell) => cell.decimals));
  const value = roundTo(check.whole - valued.reduce((sum, cell) => sum + cell.value!, 0), decimals);
  const slack = valued.reduce((sum, { precision }) => sum + 0.5 / 10 ** precision, 0);
  if (valued.length === 0 || value <= slack + 1e-9) return undefined;
  return { value, label: formatValue(value, valued[0]!.unit, decimals, locale.tag) };
}
