import { type DatasetMeta, NOT_PUBLISHED, SUPPRESSED } from "../../../model/dataset.ts";
import { roundTo } from "../../../model/round.ts";
import { joinStatuses } from "../../../model/status.ts";
import { type Unit, unitOfDifference } from "../../../model/unit.ts";
import type { Table } from "./dataset.ts";
import type { Cell, Column } from "../../types.ts";
import { placeOn } from "../../../model/href.ts";
import { joinIds } from "../../../model/joined-ids.ts";
import { cellIn } from "../../../model/cell-path.ts";

/**
 * The cells of the columns that the build computes, by `row/column`.
 *
 * - `share`: each row's part, in percent, of the sum over the rows that are no totals, to one decimal.
 * - `difference`: the first column of `of` less the second, at the finer of their decimals; of percentages in points.
 */
export function deriveCells(table: Table, printed: ReadonlyMap<string, Cell>): [string, Cell][] {
  return table.columns.flatMap((column, index): [string, Cell][] => {
    if (!column.derive || !hasOperands(column, index, table)) return [];
    return table.meta.rows
      .filter(({ id }) => areRead(id, column, table.meta, printed))
      .map(({ id }) => [cellIn(id, column.id), derive(id, column, index, table, printed)]);
  });
}

/** The unit that a computed column comes to by itself; undefined for a printed one. */
export function derivedUnit(
  { derive, of }: Pick<DatasetMeta["columns"][number], "derive" | "of">,
  meta: Pick<DatasetMeta, "columns" | "unit">,
): Unit | undefined {
  if (derive === "share") return "percent";
  if (derive !== "difference") return undefined;
  return unitOfDifference(meta.columns.find(({ id }) => id === of?.[0])?.unit ?? meta.unit);
}

function hasOperands(column: Column, index: number, { columns, yaml, problems, meta }: Table): boolean {
  const wanted = column.derive === "share" ? 1 : 2;
  const plain = columns.filter((other) => !other.derive).map(({ id }) => id);
  const operands = column.of ?? [];
  if (operands.length === wanted && operands.every((id) => plain.includes(id)))
    return hasItsUnit(column, index, { yaml, problems, meta });
  problems.add(
    "check-invalid",
    yaml.placeOf(["columns", index, "derive"]),
    `\`derive: ${column.derive}\` needs ${wanted === 1 ? "one column" : "two columns"} of this table in \`of\`.`,
    plain.length < wanted
      ? "Take `derive` out: this table has too few columns for it."
      : `Write of: [${plain.slice(0, wanted).join(", ")}].`,
  );
  return false;
}

/** A share is a percentage, and the difference of two percentages is counted in points, whatever the column says. */
function hasItsUnit(
  column: Column,
  index: number,
  { yaml, problems, meta }: Pick<Table, "yaml" | "problems" | "meta">,
): boolean {
  const unit = derivedUnit(column, meta)!;
  if (column.unit === unit || (column.derive === "difference" && unit !== "points")) return true;
  problems.add(
    "check-invalid",
    yaml.placeOf(["columns", index, "unit"]),
    column.derive === "share"
      ? "A share is computed as a percentage."
      : "The difference of two percentages is counted in percentage points.",
    `Write unit: ${unit}, or leave \`unit\` out.`,
  );
  return false;
}

/** Whether all cells that a computed one needs could be read: one that could not is told, and what it leads to is not. */
function areRead(
  row: string,
  { derive, of = [] }: Column,
  { rows }: DatasetMeta,
  printed: ReadonlyMap<string, Cell>,
): boolean {
  const needed =
    derive === "share" ? rows.filter(({ id, total }) => id === row || !total).map(({ id }) => id) : [row];
  return needed.every((id) => of.every((column) => printed.has(cellIn(id, column))));
}

function derive(
  row: string,
  column: Column,
  index: number,
  table: Table,
  printed: ReadonlyMap<string, Cell>,
): Cell {
  const operands = column.of ?? [];
  const parts = operands.map((id) => printed.get(cellIn(row, id)));
  const isShare = column.derive === "share";
  const value = isShare ? share(parts[0], operands[0]!, table.meta, printed) : difference(parts);
  const decimals = isShare ? 1 : Math.max(...parts.map((part) => part?.decimals ?? 0));
  // A row may have a unit of its own, and then its difference has too.
  const own = table.meta.rows.find(({ id }) => id === row)?.unit;
  const shared = {
    dataset: table.id,
    row,
    column: column.id,
    unit: own && !isShare ? unitOfDifference(own) : column.unit,
    derived: true,
    // What is said of a value holds of what is computed from it; a break is a place in a series.
    statuses: joinStatuses(...parts.map((part) => part?.statuses)).filter((status) => status !== "break"),
    href: placeOn(table.href, joinIds(row, column.id)),
    place: table.yaml.placeOf(["columns", index, "derive"]),
  };
  if (value === undefined) {
    const missing = parts.some((part) => part?.missing === SUPPRESSED) ? SUPPRESSED : NOT_PUBLISHED;
    return { ...shared, missing, printed: "", decimals: 0, precision: 0 };
  }
  return {
    ...shared,
    value,
    printed: roundTo(value, decimals).toFixed(decimals),
    decimals,
    precision: decimals,
  };
}

function share(
  part: Cell | undefined,
  column: string,
  meta: DatasetMeta,
  cells: ReadonlyMap<string, Cell>,
): number | undefined {
  const whole = meta.rows.filter((row) => !row.total).map((row) => cells.get(cellIn(row.id, column))?.value);
  if (part?.value === undefined || whole.some((value) => value === undefined)) return undefined;
  const sum = whole.reduce<number>((total, value) => total + value!, 0);
  return sum === 0 ? undefined : (100 * part.value) / sum;
}

function difference([first, second]: (Cell | undefined)[]): number | undefined {
  return first?.value === undefined || second?.value === undefined ? undefined : first.value - second.value;
}
