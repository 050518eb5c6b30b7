import { type DatasetMeta, NOT_APPLICABLE, NOT_PUBLISHED } from "../../../model/dataset.ts";
import type { Problems } from "../../../problems/collector.ts";
import { nearest } from "../../../problems/nearest.ts";
import type { Place } from "../../../problems/problem.ts";
import type { ParsedYaml } from "../yaml/parse.ts";
import { readCell } from "./cell.ts";
import { deriveCells, unitOfDerived } from "./derive.ts";
import { reportIdleScales, unitOfCell, unitOfColumn } from "./scales.ts";
import type { Cell, Column, Correction, Dataset, Erratum } from "../../types.ts";
import { type Href, placeOn } from "../../../model/href.ts";
import { joinIds } from "../../../model/joined-ids.ts";
import { routes } from "../../../model/routes.ts";
import { keyOf } from "../../../model/key.ts";
import { cellIn, partsInTable } from "../../../model/cell-path.ts";

/**
 * Makes a dataset of its validated file: one cell for each row and column, with what is printed, its decimals, unit,
 * base and place. Rows that name unknown columns or leave one out are problems, but for the cells that are `told` already.
 */
export function readDataset(
  id: string,
  file: string,
  meta: DatasetMeta,
  yaml: ParsedYaml,
  problems: Problems,
  told: ReadonlySet<string> = new Set(),
): Dataset {
  const columns: Column[] = meta.columns.map((column) => ({
    ...column,
    unit: column.derive ? unitOfDerived(column, meta) : unitOfColumn(column, meta),
  }));
  reportIdleScales(meta, yaml, problems);
  reportDoubles(columns, "column", yaml, problems);
  reportDoubles(meta.rows, "row", yaml, problems);
  const table: Table = { id, href: routes.dataset(id), meta, columns, yaml, problems, told };
  const printed = meta.rows.flatMap((_row, index) => readRow(index, table));
  const cells = new Map([...printed, ...deriveCells(table, new Map(printed))]);
  const errata = readErrata(table);
  return {
    id,
    key: keyOf("dataset", id),
    title: meta.title,
    href: table.href,
    file,
    place: { file, line: 1, column: 1 },
    placeOf: yaml.placeOf,
    meta,
    columns,
    rows: meta.rows.map(({ values: _values, ...row }) => row),
    cells,
    checks: meta.checks,
    errata,
    corrections: joinErrata(errata),
  };
}

/** A dataset on its way: its file and what is known of it so far. */
export interface Table {
  id: string;
  href: Href;
  meta: DatasetMeta;
  columns: Column[];
  yaml: ParsedYaml;
  problems: Problems;
  /** Cells, as `row/column`, of which it was told that they cannot be read. */
  told: ReadonlySet<string>;
}

/** The printed cells of a row, by `row/column`. */
function readRow(index: number, table: Table): [string, Cell][] {
  const { id, href, meta, columns, yaml, problems, told } = table;
  const row = meta.rows[index]!;
  const path = ["rows", index, "values"];
  reportUnknownColumns(row.values, columns, path, yaml, problems);
  return columns.flatMap((column): [string, Cell][] => {
    if (column.derive) return [];
    const written = row.values[column.id];
    if (written === undefined) {
      if (!told.has(cellIn(row.id, column.id)))
        reportMissing(row.id, column.id, yaml.placeOf(["rows", index, "id"]), problems);
      return [];
    }
    const unit = unitOfCell(
      row,
      meta.columns.find(({ id }) => id === column.id)!,
      meta,
    );
    const content = readCell({
      ...{ written, unit, level: meta.level, around: [row.status, column.status] },
      ...{ path: [...path, column.id], yaml, problems },
    });
    if (!content) return [];
    const n = baseOf(row.n, column.n, meta.base);
    const shares = unit === "percent" ? (row.shares ?? column.shares ?? meta.shares) : undefined;
    const precision = unit === "percent" ? Math.max(content.decimals, meta.decimals ?? 0) : content.decimals;
    const at = {
      dataset: id,
      row: row.id,
      column: column.id,
      href: placeOn(href, joinIds(row.id, column.id)),
    };
    return [
      [
        cellIn(row.id, column.id),
        { ...at, unit, precision, ...(n ? { n } : {}), ...(shares ? { shares } : {}), ...content },
      ],
    ];
  });
}

function readErrata({ id, meta, yaml }: Table): Erratum[] {
  return meta.errata.map((erratum, index) => {
    const { row, column } = partsInTable(erratum.cell);
    return {
      ...erratum,
      dataset: id,
      href: placeOn(routes.corrections(), joinIds(id, row, column, erratum.check)),
      place: yaml.placeOf(["errata", index]),
    };
  });
}

/** A cell that fails two checks is one slip, with two reasons to think so. */
function joinErrata(errata: readonly Erratum[]): Correction[] {
  return [...Map.groupBy(errata, ({ cell }) => cell).values()].map((group) => {
    const [first, ...others] = group as [Erratum, ...Erratum[]];
    const { dataset, cell, printed, href } = first;
    const expected = [...new Set(group.map((erratum) => erratum.expected))];
    return { dataset, cell, printed, expected, href, evidence: [first, ...others] };
  });
}

function reportMissing(row: string, column: string, place: Place, problems: Problems): void {
  const hint = `Add ${column}: and the value, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}.`;
  problems.add("cell-missing", place, `The row \`${row}\` has no value for \`${column}\`.`, hint);
}

// The nearest says it: a row's base, then its column's, then the table's. What says not-published knows of none.
function baseOf(...candidates: (number | typeof NOT_PUBLISHED | undefined)[]): number | undefined {
  const base = candidates.find((candidate) => candidate !== undefined);
  return typeof base === "number" ? base : undefined;
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
