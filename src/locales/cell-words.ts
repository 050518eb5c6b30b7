import { NOT_APPLICABLE, NOT_PUBLISHED, SUPPRESSED } from "../model/dataset.ts";
import type { Interval } from "../model/interval.ts";
import { type Unit, formatValue } from "../model/unit.ts";
import type { English } from "./catalogue.ts";
import type { Talk } from "./talk.ts";

/** What of a cell is put in words. */
export interface SaidCell {
  value?: number;
  text?: string;
  missing?: "not-published" | "not-applicable" | "suppressed";
  interval?: Interval;
  mark?: string;
  unit: Unit;
  decimals: number;
}

/** A cell as readers see it, with its unit, or the reason why it holds no value: "88.8%", "20 to 30", "suppressed (<5)". */
export function cellInWords(cell: SaidCell, talk: CellTalk): string {
  const { t, tag } = talk;
  if (cell.missing === SUPPRESSED && cell.mark !== undefined)
    return t("table.suppressedAs", { mark: writeMark(cell.mark, talk) });
  if (cell.missing) return t(REASONS[cell.missing]);
  if (cell.value !== undefined) return formatValue(cell.value, cell.unit, cell.decimals, tag);
  return cell.interval ? intervalInWords(cell.interval, cell.unit, talk) : (cell.text ?? "");
}

/** Both ends of an interval as readers see them, with their unit: "85.1% to 92.0%". */
export function intervalInWords({ low, high, decimals }: Interval, unit: Unit, { t, tag }: CellTalk): string {
  const [from, to] = [low, high].map((end) => formatValue(end, unit, decimals, tag)) as [string, string];
  return t("table.interval", { from, to });
}

/** Both ends of an interval behind its value, which says the unit: "(85.1 to 92.0)". */
export function intervalBeside({ low, high, decimals }: Interval, { t, tag }: CellTalk): string {
  const [from, to] = [low, high].map((end) => formatValue(end, "number", decimals, tag)) as [string, string];
  return t("status.beside", { from, to });
}

/**
 * What a source prints in the place of a value or behind it, to stand in a text of the page: "<5" has no letters that would
 * keep it from being turned to "5>" where the page runs from right to left, and is set apart (Unicode's first strong isolate).
 */
export function writeMark(mark: string, { direction }: Pick<CellTalk, "direction">): string {
  return direction === "rtl" ? `\u2068${mark}\u2069` : mark;
}

const REASONS = {
  [NOT_PUBLISHED]: "table.notPublished",
  [NOT_APPLICABLE]: "table.notApplicable",
  [SUPPRESSED]: "table.suppressed",
} as const;

type CellTalk = Pick<Talk<English>, "t" | "tag" | "direction">;
