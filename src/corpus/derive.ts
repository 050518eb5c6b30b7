import type { DatasetMeta } from "../model/dataset.ts";
import type { Table } from "./dataset.ts";
import type { Cell, Column } from "./types.ts";

/**
 * The cells of the columns that the build computes, by `row/column`.
 *
 * - `share`: each row's part, in percent, of the sum over the rows that are no totals, to one decimal.
 * - `difference`: the first column of `of` less the second, at the finer of their decimals.
 */
export function deriveCells(table: Table, printed: ReadonlyMap<string, Cell>): [string, Cell][] {
  return table.columns.flatMap((column, index): [string, Cell][] => {
    if (!column.derive || !hasOperands(column, index, table)) return [];
    return table.meta.rows.map((row) => [
      `${row.id}/${column.id}`,
      derive(row.id, column, index, table, printed),
    ]);
  });
}

function hasOperands(column: Column, index: number, { columns, yaml, problems }: Table): boolean {
  const wanted = column.derive === "share" ? 1 : 2;
  const plain = columns.filter((other) => !other.derive).map(({ id }) => id);
  const operands = column.of ?? [];
  if (operands.length === wanted && operands.every((id) => plain.includes(id))) return true;
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

function derive(
  row: string,
  column: Column,
  index: number,
  table: Table,
  printed: ReadonlyMap<string, Cell>,
): Cell {
  const operands = column.of ?? [];
  const parts = operands.map((id) => printed.get(`${row}/${id}`));
  const isShare = column.derive === "share";
  const value = isShare ? share(parts[0], operands[0]!, table.meta, printed) : difference(parts);
  const decimals = isShare ? 1 : Math.max(...parts.map((part) => part?.decimals ?? 0));
  const shared = {
    dataset: table.id,
    row,
    column: column.id,
    unit: column.unit,
    derived: true,
    href: `${table.href}#${row}--${column.id}`,
    place: table.yaml.placeOf(["columns", index, "derive"]),
  };
  if (value === undefined)
    return { ...shared, missing: "not-published", printed: "", decimals: 0, precision: 0 };
  return { ...shared, value, printed: value.toFixed(decimals), decimals, precision: decimals };
}

function share(
  part: Cell | undefined,
  column: string,
  meta: DatasetMeta,
  cells: ReadonlyMap<string, Cell>,
): number | undefined {
  const whole = meta.rows.filter((row) => !row.total).map((row) => cells.get(`${row.id}/${column}`)?.value);
  if (part?.value === undefined || whole.some((value) => value === undefined)) return undefined;
  const sum = whole.reduce<number>((total, value) => total + value!, 0);
  return sum === 0 ? undefined : (100 * part.value) / sum;
}

function difference([first, second]: (Cell | undefined)[]): number | undefined {
  return first?.value === undefined || second?.value === undefined ? undefined : first.value - second.value;
}
