import { type DatasetMeta, NOT_PUBLISHED, SUPPRESSED } from "../../../model/dataset.ts";
import { roundTo } from "../../../model/round.ts";
import { type Scale, atFullSize, scaleOf, withoutScale } from "../../../model/scale.ts";
import { joinStatuses } from "../../../model/status.ts";
import { type Unit, unitOfDifference } from "../../../model/unit.ts";
import type { Table } from "./dataset.ts";
import { unitOfColumn } from "./scales.ts";
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

/** The unit of a computed column: what it comes to by itself, or another one that is written. */
export function unitOfDerived(column: Derived, meta: DatasetMeta): Unit {
  const unit = derivedUnit(column, meta);
  return column.unit === undefined || column.unit === withoutScale(unit) ? unit : column.unit;
}

type Derived = Pick<DatasetMeta["columns"][number], "derive" | "of" | "unit">;

function derivedUnit({ derive, of }: Derived, meta: DatasetMeta): Unit {
  if (derive === "share") return "percent";
  return unitOfDifference(
    unitOfColumn(
      meta.columns.find(({ id }) => id === of?.[0]),
      meta,
    ),
  );
}

function hasOperands(column: Column, index: number, { columns, yaml, problems, meta }: Table): boolean {
  const wanted = column.derive === "share" ? 1 : 2;
  const plain = columns.filter((other) => !other.derive).map(({ id }) => id);
  const operands = column.of ?? [];
  if (operands.length === wanted && operands.every((id) => plain.includes(id)))
    return (
      haveOneScale(column, index, { yaml, problems, columns }) &&
      hasItsUnit(column, index, { yaml, problems, meta })
    );
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

/** Thousands less millions would be printed by neither's decimals. */
function haveOneScale(
  { derive, of = [] }: Column,
  index: number,
  { yaml, problems, columns }: Pick<Table, "yaml" | "problems" | "columns">,
): boolean {
  const [first, second] = of.map((id) => scaleOf(columns.find((column) => column.id === id)!.unit));
  if (derive !== "difference" || first === second) return true;
  const say = (scale: Scale | undefined) => (scale === undefined ? "whole numbers" : `${scale}s`);
  problems.add(
    "check-invalid",
    yaml.placeOf(["columns", index, "of"]),
    `\`${of[0]}\` is in ${say(first)} and \`${of[1]}\` in ${say(second)}, and a difference is computed in one scale.`,
    "Take the column out, or print both in one scale.",
  );
  return false;
}

/** A share is a percentage, and the difference of two percentages is counted in points, whatever the column says. */
function hasItsUnit(
  column: Column,
  index: number,
  { yaml, problems, meta }: Pick<Table, "yaml" | "problems" | "meta">,
): boolean {
  const unit = derivedUnit(column, meta);
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
  const line = table.meta.rows.find(({ id }) => id === row);
  const own = (line?.unit ?? line?.scale) ? parts[0]?.unit : undefined;
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
  const whole = meta.rows
    .filter((row) => !row.total)
    .map((row) => fullValue(cells.get(cellIn(row.id, column))));
  if (part?.value === undefined || whole.some((value) => value === undefined)) return undefined;
  const sum = whole.reduce<number>((total, value) => total + value!, 0);
  return sum === 0 ? undefined : (100 * fullValue(part)!) / sum;
}

/** A row may have a scale of its own, and its part of the column is then as many times as large. */
function fullValue(cell: Cell | undefined): number | undefined {
  return cell?.value === undefined ? undefined : atFullSize(cell.value, cell.unit);
}

function difference([first, second]: (Cell | undefined)[]): number | undefined {
  return first?.value === undefined || second?.value === undefined ? undefined : first.value - second.value;
}
