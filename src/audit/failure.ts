import type { Believed } from "./believe.ts";
import type { Expected, Failure } from "./finding.ts";
import { type Instance, type Kind, type Relation, holdsExactly } from "./relation.ts";
import type { HeldCell } from "./view.ts";
import { failsByFar } from "./relations/mean.ts";
import { plain } from "./say.ts";
import { looksLikeSlip } from "./slip.ts";
import type { AuditCell } from "./table.ts";

/** Whether a place can be held at all: a “total” between its smallest and its largest part is an average or a rate. */
export function isComparable(kind: Kind, { target, operands, computed, printed }: Instance): boolean {
  if (kind !== "total" || !target) return true;
  const values = operands.map(({ value }) => value);
  const isBetween = printed >= Math.min(...values) && printed <= Math.max(...values);
  return !(isBetween && Math.abs(computed) > 1.3 * Math.abs(printed));
}

/** What a failing place of a believed relation says; undefined where it may have an honest reason. */
export function failureOf(instance: Instance, { relation, holding }: Believed): Failure | undefined {
  const { target, operands, printed, computed, slack, words } = instance;
  const cells = [...(target ? [target] : []), ...operands];
  // In parentheses a number may be negative, or unsure and left out of the sum.
  if (cells.some(({ cell }) => cell.number!.isBracketed)) return undefined;
  if (relation.kind === "mean" && !failsByFar(instance, holding)) return undefined;
  const isSlip = looksLikeSlip(instance);
  if (relation.kind === "parts" && !isSlip) return undefined;
  const decimals = Math.max(0, ...cells.map((cell) => cell.decimals));
  const what = target ? `“${target.cell.text}” is printed, and ` : "";
  const range =
    slack > 1e-6 * Math.abs(computed) && decimals > 0 ? rangeWords(computed, slack, decimals) : "";
  const elsewhere = `${relation.words}: so it is in ${holding.length} other places.`;
  return {
    ...(target ? { target: target.cell } : {}),
    cells: cells.map(({ cell }) => cell),
    reason: `${what}${words} ${plain(computed, decimals + (relation.kind === "growth" ? 1 : 0))}${target ? "" : `, not ${printed}`}${range}. ${elsewhere}`,
    solve: (cell) => solve(cell, instance, holding.every(holdsExactly)),
    isRemark: (!isSlip && holding.length < 4) || mayBeHonest(instance, relation, isSlip, holding.length),
  };
}

/**
 * Whether a gap has an honest reason that tables often have: who is counted in two lines is one person in their total; and
 * who gave no answer is left out of some rows.
 */
function mayBeHonest(
  { target, operands, computed, printed }: Instance,
  { kind, isWhole }: Relation,
  isSlip: boolean,
  others: number,
): boolean {
  if (kind === "parts") return computed < printed && others < (isWhole ? 4 : 8);
  if (kind !== "total" || !target || computed <= printed) return false;
  const values = operands.map(({ value }) => value);
  const isOverlap = Math.min(...values) >= 0 && printed >= Math.max(...values);
  return isOverlap && (!isSlip || [target, ...operands].some(({ isOfPeople }) => isOfPeople));
}

function rangeWords(value: number, slack: number, decimals: number): string {
  return `, or by rounding ${plain(value - slack, decimals)} to ${plain(value + slack, decimals)}`;
}

/** What a cell would have to be; where all else meets exactly, rounding leaves nothing open. */
function solve(
  cell: AuditCell,
  { target, operands, factors, solutions, printed, computed, slack, strict }: Instance,
  isExact: boolean,
): Expected | undefined {
  const room = isExact ? strict : slack;
  const ownRoom = ({ half, strict: exact }: HeldCell) => (isExact ? exact : half);
  if (target?.cell === cell) return around(computed, room - ownRoom(target));
  const at = operands.findIndex((operand) => operand.cell === cell);
  if (at === -1) return undefined;
  const { value } = operands[at]!;
  if (factors)
    return around(
      value + (printed - computed) / factors[at]!,
      room / Math.abs(factors[at]!) - ownRoom(operands[at]!),
    );
  const wanted = solutions?.[at];
  return wanted === undefined
    ? undefined
    : around(wanted, Math.abs((room * value) / Math.max(1e-9, Math.abs(computed))));
}

function around(value: number, reach: number): Expected {
  return { value, low: value - Math.max(0, reach), high: value + Math.max(0, reach) };
}
