import { type DatasetMeta, NOT_APPLICABLE, NOT_PUBLISHED } from "../model/dataset.ts";
import type { Unit } from "../model/unit.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import { readCell } from "./cell.ts";
import { deriveCells } from "./derive.ts";
import type { Cell, Column, Dataset, Erratum } from "./types.ts";

/**
 * Makes a dataset of its validated file: one cell for each row and column, with what is printed, its decimals, unit,
 * base and place. Rows that name unknown columns or leave one out are problems.
 */
export function readDataset(
  id: string,
  file: string,
  meta: DatasetMeta,
  yaml: ParsedYaml,
  problems: Problems,
): Dataset {
  const href = `/data/${id}/`;
  const columns: Column[] = meta.columns.map((column) => ({ ...column, unit: column.unit ?? meta.unit }));
  reportDoubles(columns, "column", yaml, problems);
  reportDoubles(meta.rows, "row", yaml, problems);
  const cells = new Map<string, Cell>();
  for (const [index, row] of meta.rows.entries()) {
    const path = ["rows", index, "values"];
    reportUnknownColumns(row.values, columns, path, yaml, problems);
    for (const column of columns.filter((candidate) => !candidate.derive)) {
      const written = row.values[column.id];
      if (written === undefined) {
        problems.add(
          "cell-missing",
          yaml.placeOf(["rows", index, "id"]),
          `The row \`${row.id}\` has no value for \`${column.id}\`.`,
          `Add ${column.id}: and the value, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}.`,
        );
        continue;
      }
      const unit: Unit = row.unit ?? column.unit;
      const n = baseOf(row.n, column.n, meta.base);
      const cell = readCell({ written, unit, path: [...path, column.id], yaml, problems });
      if (cell)
        cells.set(`${row.id}/${column.id}`, {
          dataset: id,
          row: row.id,
          column: column.id,
          unit,
          precision: unit === "percent" ? Math.max(cell.decimals, meta.decimals ?? 0) : cell.decimals,
          ...(n ? { n } : {}),
          href: `${href}#${row.id}--${column.id}`,
          ...cell,
        });
    }
  }
  deriveCells(id, href, meta, columns, cells, yaml, problems);
  const errata = meta.errata.map((erratum, index): Erratum => ({
    ...erratum,
    dataset: id,
    href: `/corrections/#${id}--${erratum.cell.replace("/", "--")}--${erratum.check}`,
    place: yaml.placeOf(["errata", index]),
  }));
  const rows = meta.rows.map(({ values: _values, ...row }) => row);
  return {
    id,
    key: `dataset:${id}`,
    title: meta.title,
    href,
    file,
    place: { file, line: 1, column: 1 },
    placeOf: yaml.placeOf,
    meta,
    columns,
    rows,
    cells,
    checks: meta.checks,
    errata,
  };
}

function baseOf(...candidates: (number | typeof NOT_PUBLISHED | undefined)[]): number | undefined {
  return candidates.find((candidate) => typeof candidate === "number");
}

function reportDoubles(
  items: readonly { id: string }[],
  what: "column" | "row",
  yaml: ParsedYaml,
  problems: Problems,
): void {
  for (const [index, { id }] of items.entries()) {
    if (items.findIndex((other) => other.id === id) === index) continue;
    problems.add(
      "duplicate-id",
      yaml.placeOf([`${what}s`, index, "id"]),
      `Two ${what}s have the id \`${id}\`.`,
      "Give one of them another id.",
    );
  }
}

function reportUnknownColumns(
  values: Record<string, unknown>,
  columns: readonly Column[],
  path: PropertyKey[],
  yaml: ParsedYaml,
  problems: Problems,
): void {
  for (const key of Object.keys(values)) {
    const column = columns.find((candidate) => candidate.id === key);
    if (column && !column.derive) continue;
    const close = nearest(
      key,
      columns.map((candidate) => candidate.id),
    )[0];
    const hint = column
      ? "Remove it, or the column's `derive`."
      : close
        ? `Change \`${key}\` to \`${close}\`.`
        : `Add a column with this id, or use one of ${columns.map(({ id }) => id).join(", ")}.`;
    const message = column
      ? `The column \`${key}\` is computed, and a value is written for it.`
      : `\`${key}\` is not a column of this table.`;
    problems.add("unknown-id", yaml.placeOf([...path, key], "key"), message, hint);
  }
}
