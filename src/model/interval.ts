/** Two ends between which a true value is held to lie, in the unit of its cell. */
export interface Interval {
  low: number;
  high: number;
  /** How sure that is, in percent: the level of confidence. Undefined where the source names none. */
  level?: number;
  /** The decimals to which the ends are written. */
  decimals: number;
}

/** Whether two ranges have a value in common. */
export function meets(a: { low: number; high: number }, b: { low: number; high: number }): boolean {
  return a.low <= b.high && b.low <= a.high;
}
