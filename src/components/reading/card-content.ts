import type { CardTalk } from "../../locales/browser.ts";
import { listFormat } from "../../model/formats.ts";
import { type ValueExpression, addressesUsed } from "../../model/value.ts";
import { cellIn } from "../../model/cell-path.ts";

/** The parts of a dataset that a card shows, as its files have them. */
export interface DatasetFile {
  title: string;
  population: string;
  source: { title: string; table?: string };
  columns: readonly { id: string; label: string }[];
  rows: readonly { id: string; label: string; total: boolean }[];
  cells: readonly DatasetCell[];
  errata: readonly { cell: string; label: readonly string[] }[];
}

interface DatasetCell {
  row: string;
  column: string;
  label: string;
  n?: number;
  interval?: { label: string };
  statusLabel?: string;
  missing?: string;
  /** True where the build computed it, and the source does not print it. */
  derived?: boolean;
}

/** What a card says, as text: which cells the number comes from, how, what is disputed of them, and their source. */
export interface CardContent {
  /** Of a computed number. */
  how?: string;
  cells: { name: string; value: string }[];
  corrections: string[];
  source: string;
}

/**
 * Makes a card's content of an expression and the JSON of its datasets, by id. The cells are those that the build
 * counted, by the same function: the total rows of a column are in no sum, and so in no card.
 */
export function cardContent(
  expression: ValueExpression,
  files: ReadonlyMap<string, DatasetFile>,
  { t, tag }: CardTalk,
): CardContent {
  const used = addressesUsed(expression, (dataset) => files.get(dataset)?.rows ?? []);
  const cells = used.flatMap(({ dataset, row, column }) => {
    const file = files.get(dataset)!;
    const cell = file.cells.find((one) => one.row === row && one.column === column);
    if (!cell) return [];
    const name = t("card.cell", { row: labelOf(file.rows, row), column: labelOf(file.columns, column) });
    const value = sayCell(cell, { t });
    const said = cell.derived ? t("card.more", { value, more: t("card.derived") }) : value;
    return [{ name, value: cell.n === undefined ? said : t("card.base", { value: said, n: cell.n }) }];
  });
  const corrections = used.flatMap(({ dataset, row, column }) =>
    files
      .get(dataset)!
      .errata.filter(({ cell }) => cell === cellIn(row, column))
      .map(({ label }) => t("card.erratum", { expected: listFormat(tag, "or").format(label) })),
  );
  const first = files.get(used[0]?.dataset ?? "") ?? [...files.values()][0]!;
  const source = [first.title, first.source.title, first.source.table].filter(Boolean).join(" · ");
  return {
    ...(expression.kind === "operation" ? { how: t(`card.${expression.operation}`) } : {}),
    cells,
    corrections: [...new Set(corrections)],
    source: `${t("card.population", { population: first.population })} ${source}`,
  };
}

/** The value, with the interval and the statuses that its source gives: "88.8%, 85.1% to 92.0%, provisional". */
function sayCell({ label, interval, statusLabel, missing }: DatasetCell, { t }: Pick<CardTalk, "t">): string {
  const more = [interval?.label !== label && interval?.label, missing === undefined && statusLabel];
  return more.reduce<string>((value, one) => (one ? t("card.more", { value, more: one }) : value), label);
}

function labelOf(lines: readonly { id: string; label: string }[], id: string): string {
  return lines.find((line) => line.id === id)?.label ?? id;
}
