import { halfUnit } from "../corpus/query/evaluate.ts";
import type { Cell } from "../corpus/types.ts";

/** The range of true values that print as this cell. */
export function rangeOf(cell: Cell): { low: number; high: number } {
  const half = halfUnit(cell) + 1e-9;
  return { low: cell.value! - half, high: cell.value! + half };
}
