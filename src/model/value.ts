/** A cell's address: `dataset/row/column`; a row of `*` means all rows that are not totals. */
export interface CellAddress {
  kind: "cell";
  dataset: string;
  row: string;
  column: string;
}

export type Operation = "sum" | "difference" | "mean" | "share";

/** What a `value:` link points at: a cell, or a computation over cells. */
export type ValueExpression =
  CellAddress | { kind: "operation"; operation: Operation; operands: CellAddress[] };

const OPERATIONS: readonly string[] = ["sum", "difference", "mean", "share"] satisfies Operation[];

/**
 * Reads a value expression.
 *
 *     partner-trust/honest-talk/north            → the cell
 *     sum(engagement/parents/agree,engagement/parents/strongly-agree)
 *     sum(interviews/*\/participants)              → all rows that are not totals
 *
 * Returns a sentence that says what is wrong where the text is not one.
 */
export function parseValue(text: string): ValueExpression | string {
  const call = /^([a-z]+)\((.*)\)$/.exec(text);
  if (!call) return parseCell(text);
  const [, name, inside] = call;
  if (!OPERATIONS.includes(name!))
    return `"${name}" is not a computation: write one of ${OPERATIONS.join(", ")}.`;
  const operands = inside!.split(",").map((part) => parseCell(part.trim()));
  const wrong = operands.find((operand) => typeof operand === "string");
  if (wrong) return wrong;
  if (name === "difference" || name === "share") {
    if (operands.length !== 2)
      return `${name}(…) takes two cells, and ${operands.length} ${operands.length === 1 ? "is" : "are"} given.`;
    const whole = (operands as CellAddress[]).find(({ row }) => row === "*");
    if (whole)
      return `${name}(…) takes two cells, and ${whole.dataset}/*/${whole.column} means a whole column.`;
  }
  return { kind: "operation", operation: name as Operation, operands: operands as CellAddress[] };
}

function parseCell(text: string): CellAddress | string {
  const parts = text.split("/");
  if (
    parts.length !== 3 ||
    parts.some((part) => !/^(?:[a-z0-9-]+|\*)$/.test(part)) ||
    parts[0] === "*" ||
    parts[2] === "*"
  ) {
    return `"${text}" is not a cell: write dataset/row/column.`;
  }
  const [dataset, row, column] = parts as [string, string, string];
  return { kind: "cell", dataset, row, column };
}

/**
 * The rows that an address means: the one that it names, or with a `*` all that are no totals. Whatever computes, lists
 * or marks the cells of a value asks here, so that the cells that are shown are those that were counted.
 */
export function rowsMeant<Row extends { id: string; total: boolean }>(
  { row }: Pick<CellAddress, "row">,
  rows: readonly Row[],
): Row[] {
  return rows.filter(({ id, total }) => (row === "*" ? !total : id === row));
}

/** The addresses of the cells that an expression uses, in its order, each `*` taken apart by the rows of its table. */
export function addressesUsed(
  expression: ValueExpression,
  rowsOf: (dataset: string) => readonly { id: string; total: boolean }[],
): CellAddress[] {
  return cellsOf(expression).flatMap((address) =>
    rowsMeant(address, rowsOf(address.dataset)).map(({ id: row }) => ({ ...address, row })),
  );
}

export function cellsOf(expression: ValueExpression): CellAddress[] {
  return expression.kind === "cell" ? [expression] : expression.operands;
}
