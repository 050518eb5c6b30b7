import { isCalendar } from "../../../model/calendar.ts";
import { NOT_APPLICABLE, NOT_PUBLISHED, SUPPRESSED } from "../../../model/dataset.ts";
import type { Status } from "../../../model/status.ts";
import type { CellToRead } from "./cell.ts";
import type { Fault } from "./value-faults.ts";

/** What the fields of a cell say against each other, before any of them is read as a number. */
export function faultOfFields(
  { written, unit }: CellToRead,
  statuses: readonly Status[],
): FieldFault | undefined {
  const cell = typeof written === "object" ? written : { value: written };
  const value = typeof cell.value === "string" && NO_VALUES.includes(cell.value) ? undefined : cell.value;
  const ends = (["low", "high", "margin"] as const).filter((end) => end in cell);
  if (statuses.includes(SUPPRESSED) && (value !== undefined || ends.length > 0)) {
    const [shown] = value === undefined ? ends.map((end) => cell[end as "low"]) : [value];
    return {
      rule: "cell-suppressed",
      at: typeof written === "object" ? [value === undefined ? ends[0]! : "value"] : [],
      told: [
        `The cell is suppressed, and ${shown} is written for it.`,
        'Write { status: suppressed, mark: "<5" }, with the mark that the source prints; or take `suppressed` away from the cell, its row and its column.',
      ],
    };
  }
  const hasNone = unit === "text" || isCalendar(unit);
  if (ends.length > 0 && (hasNone || (cell.value !== undefined && value === undefined)))
    return {
      rule: "cell-interval",
      at: [ends[0]!],
      told: [
        hasNone
          ? `A ${unit === "text" ? "text" : "date"} has no interval.`
          : "There is no value, and an interval is written for it.",
        `Take \`${ends.join("` and `")}\` out${hasNone ? "." : ", or write the value."}`,
      ],
    };
  const isEmpty = cell.value === undefined && !statuses.includes(SUPPRESSED);
  if (isEmpty && !(ends.includes("low") && ends.includes("high")))
    return {
      rule: "cell-missing",
      at: [],
      told: [
        "The cell holds no value.",
        `Add value: with the number, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}; low: and high: where it is a range.`,
      ],
    };
  if (cell.mark !== undefined && statuses.length === 0 && cell.note === undefined)
    return {
      rule: "cell-status",
      at: ["mark"],
      told: [
        `The mark ${cell.mark} has no meaning: neither the cell nor its row or column has a status.`,
        "Add status:, or a note: that says what the mark means.",
      ],
    };
  return undefined;
}

const NO_VALUES: readonly string[] = [NOT_PUBLISHED, NOT_APPLICABLE];

/** A fault of the fields of a cell: its rule, the path within the cell at which it stands, what is told. */
interface FieldFault {
  rule: "cell-missing" | "cell-suppressed" | "cell-interval" | "cell-status";
  at: string[];
  told: Fault;
}
