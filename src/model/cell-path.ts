declare const mark: unique symbol;

/** A cell on the whole site, `dataset/row/column`. Made here alone. */
export type CellPath = string & { readonly [mark]: "cell" };

/** A cell within its dataset, `row/column`. */
export type CellInTable = string & { readonly [mark]: "cell in its table" };

/** A row on the whole site, `dataset/row`: a theme, or a question. */
export type RowPath = string & { readonly [mark]: "row" };

export function cellPath({
  dataset,
  row,
  column,
}: Readonly<Record<"dataset" | "row" | "column", string>>): CellPath {
  return `${dataset}/${row}/${column}` as CellPath;
}

export function cellIn(row: string, column: string): CellInTable {
  return `${row}/${column}` as CellInTable;
}

export function rowPath(dataset: string, row: string): RowPath {
  return `${dataset}/${row}` as RowPath;
}

/** The ids in a cell's path, as it is written; those that are left out are empty. */
export function partsOfCell(path: string): { dataset: string; row: string; column: string } {
  const [dataset = "", row = "", column = ""] = path.split("/");
  return { dataset, row, column };
}

/** The ids in a path within a table, as errata and checks name cells. */
export function partsInTable(path: string): { row: string; column: string } {
  const [row = "", column = ""] = path.split("/");
  return { row, column };
}

/** The ids in a row's path; without a row that is empty. */
export function partsOfRow(path: string): { dataset: string; row: string } {
  const [dataset = "", row = ""] = path.split("/");
  return { dataset, row };
}
