import type { Locale } from "../../locales/locale.ts";
import { isNumber } from "../layout/frame.ts";
import { exact } from "../layout/numbers.ts";
import { type Item, type Subject, gapOf, named } from "./items.ts";
import { mayBeAlike } from "./overlap.ts";

/** How far two values of a row lie apart; `lead` is the sign of the first less the second. */
export interface Gap extends Item {
  lead: number;
  /** Whether their intervals overlap. */
  overlaps?: boolean;
}

/** Each row's gap between two columns. */
export function gapRows(subject: Subject): Gap[] {
  return subject.table.cells.flatMap(([a, b], row) => {
    if (!isNumber(a?.value) || !isNumber(b?.value)) return [];
    const value = exact(Math.abs(a.value - b.value));
    const lead = Math.sign(a.value - b.value);
    const overlaps = mayBeAlike(a, b);
    return [{ name: subject.table.rows[row]!.label, value, label: gapOf(subject, value), lead, overlaps }];
  });
}

/** In which of the rows the intervals of the two values overlap. */
export function gapsOverlap(rows: readonly Gap[], locale: Locale): string[] {
  const found = rows.filter(({ overlaps }) => overlaps);
  return found.length === 0 ? [] : [locale.t("charts.pairsOverlap", { items: named(found, locale) })];
}
