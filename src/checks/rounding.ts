import { halfUnit } from "../corpus/query/evaluate.ts";
import type { Cell } from "../corpus/types.ts";

/** Whether two ranges of rounding meet. */
export function meets(a: { low: number; high: number }, b: { low: number; high: number }): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The range of true values that print as this cell. */
export function rangeOf(cell: Cell): { low: number; high: number } {
  const half = halfUnit(cell) + 1e-9;
  return { low: cell.value! - half, high: cell.value! + half };
}
