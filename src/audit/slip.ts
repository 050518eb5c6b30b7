import type { Instance } from "./relation.ts";
import type { HeldCell } from "./view.ts";

/**
 * Whether the gap between what is printed and what the arithmetic gives is one that a slip leaves: one digit changed, two
 * neighbors swapped, a digit dropped or doubled, a sign lost.
 */
export function looksLikeSlip({ printed, computed, slack, target, operands, factors }: Instance): boolean {
  const gap = Math.abs(printed - computed);
  const room = slack + 1e-9 * Math.max(1, gap);
  for (let power = -6; power <= 12; power++)
    for (let digit = 1; digit <= 9; digit++)
      for (const step of [1, 9])
        if (Math.abs(gap - digit * step * 10 ** power) <= Math.min(room, 2 * 10 ** power)) return true;
  const cells: [HeldCell, number][] = operands.map((cell, index) => [cell, factors?.[index] ?? 0]);
  if (target) cells.push([target, -1]);
  return cells.some(([cell, factor]) => {
    if (factor === 0) return false;
    const meant = cell.value + (printed - computed) / factor;
    return (
      losesDigit(cell.value, meant, room) ||
      losesDigit(meant, cell.value, room) ||
      Math.abs(meant + cell.value) <= room
    );
  });
}

/** Whether one number is the other with a digit left out. */
function losesDigit(short: number, long: number, room: number): boolean {
  for (let power = -6; power <= 12; power++) {
    const unit = 10 ** power;
    const low = Math.abs(long) % unit;
    if (unit > Math.abs(long) * 10) break;
    const high = Math.floor(Math.abs(long) / (unit * 10)) * unit;
    if (Math.abs(high + low - Math.abs(short)) <= room / 10 + 1e-9 && Math.abs(long) > Math.abs(short))
      return true;
  }
  return false;
}
