import type { AuditCell, AuditTable } from "./table.ts";

/** One thing that does not hold in a table. */
export interface Finding {
  table: AuditTable;
  sure: Sureness;
  /** The cell that is wrong, or the printed result where any of several may be. */
  cell: AuditCell;
  /** The other cells that may be the wrong one in its place. */
  others: AuditCell[];
  /** What the arithmetic gives for the cell, and the range that rounding leaves open. */
  expected?: Expected;
  /** By which reasoning, a sentence each. */
  reasons: string[];
}

/**
 * `sure`: two reasons that know nothing of each other point at the same cell. `likely`: one does. `remark`: worth a look, and no
 * alarm.
 */
export type Sureness = "sure" | "likely" | "remark";

export interface Expected {
  value: number;
  low: number;
  high: number;
}

/** One piece of reasoning that does not come out, before it is known which of its cells is wrong. */
export interface Failure {
  /** The printed result, where there is one. */
  target?: AuditCell;
  /** The cells of which one must be wrong. */
  cells: AuditCell[];
  reason: string;
  /** What the cell would have to be for the reasoning to come out. */
  solve(cell: AuditCell): Expected | undefined;
  isRemark: boolean;
}
