import { isNumber } from "../layout/frame.ts";
import { exact } from "../layout/numbers.ts";
import { type Item, type Subject, gapOf } from "./items.ts";

/** How far two values of a row lie apart; `lead` is the sign of the first less the second. */
export interface Gap extends Item {
  lead: number;
}

/** Each row's gap between two columns. */
export function gapRows(subject: Subject): Gap[] {
  return subject.table.cells.flatMap(([a, b], row) => {
    if (!isNumber(a?.value) || !isNumber(b?.value)) return [];
    const value = exact(Math.abs(a.value - b.value));
    const lead = Math.sign(a.value - b.value);
    return [{ name: subject.table.rows[row]!.label, value, label: gapOf(subject, value), lead }];
  });
}
