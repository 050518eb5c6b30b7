import type { HeldCell } from "./view.ts";

/** What one line of a table seems to be, worked out from others, with all places where that can be held. */
export interface Relation {
  kind: Kind;
  /** The line that holds the results; parts have none. */
  line?: number;
  /** Says of what the lines are, such as “Total” is the sum of “North” and “South”. */
  words: string;
  /** Whether a heading says so. */
  isLabelled: boolean;
  /** Of parts: whether one of them is called “other”, “don't know” or the like, so that nobody is left out. */
  isWhole?: boolean;
  instances: Instance[];
}

export type Kind = "total" | "parts" | "difference" | "growth" | "share" | "cumulative" | "mean" | "rounding";

/** One place where a relation can be held: what is printed, and what the arithmetic gives. */
export interface Instance {
  /** The result as printed; undefined of parts, whose whole is 100 or 1. */
  target?: HeldCell;
  operands: HeldCell[];
  printed: number;
  computed: number;
  /** How far apart the two may be by rounding, at most; and where whole numbers are exact counts. */
  slack: number;
  strict: number;
  /** How likely it would be that all is exact, were the whole numbers rounded. */
  chanceOfExact: number;
  /** Among which numbers the result would be found if nothing tied it to the others. */
  spread: number;
  /** What each operand is multiplied with, where the relation is a sum; for the target it is −1. */
  factors?: number[];
  /** Where the relation is no sum: what each operand would have to be for the printed result. */
  solutions?: number[];
  /** The arithmetic in words: "120 + 80 come to 200". */
  words: string;
}

/** Binary dust of decimals. */
const DUST = 1e-9;

export function holds({ printed, computed, slack }: Instance): boolean {
  return Math.abs(printed - computed) <= slack + DUST * Math.max(1, Math.abs(printed));
}

/** Whether so much fails already that nobody would believe the rest: a search over many lines stops here. */
export function isHopeless(instances: readonly Instance[]): boolean {
  const failed = instances.reduce((count, instance) => (holds(instance) ? count : count + 1), 0);
  return failed > 2 && failed * 4 > instances.length;
}

export function holdsExactly({ printed, computed, strict }: Instance): boolean {
  return Math.abs(printed - computed) <= strict + DUST * Math.max(1, Math.abs(printed));
}

/** An instance of a sum: each operand times its factor, and something that is added. */
export function sumInstance(
  operands: HeldCell[],
  factors: number[],
  words: string,
  { target, constant = 0, spread }: { target?: HeldCell; constant?: number; spread?: number },
): Instance {
  const computed = operands.reduce((total, { value }, index) => total + value * factors[index]!, 0);
  const printed = target ? target.value : constant;
  const add = (of: (cell: HeldCell) => number) =>
    operands.reduce(
      (total, cell, index) => total + Math.abs(factors[index]!) * of(cell),
      target ? of(target) : 0,
    );
  // A sum of roundings is nearly normal, and whole numbers meet in steps of one.
  const variance = operands.reduce((total, { half }, index) => total + (factors[index]! * half) ** 2 / 3, 0);
  const deviation = Math.sqrt(variance + (target ? target.half ** 2 / 3 : 0));
  const step = 2 * Math.min(...operands.map(({ half }) => half));
  const slack = add(({ half }) => half);
  const strict = add(({ strict: exact }) => exact);
  return {
    ...(target ? { target } : {}),
    operands,
    printed,
    computed,
    slack,
    strict,
    chanceOfExact: strict < slack ? Math.min(1, Math.max(2 * strict, step) / (deviation * 2.5)) : 1,
    spread: spread ?? Math.max(Math.abs(printed), Math.abs(computed)),
    factors,
    words,
  };
}

/** How much a holding instance speaks for its relation: the tens of chances to one against a coincidence. */
export function weightOf(instance: Instance): number {
  const { spread, slack } = instance;
  const width = Math.max(2 * slack, 1e-6 * spread);
  if (width === 0) return 0;
  return Math.min(3, Math.max(0, Math.log10(spread / width)));
}
