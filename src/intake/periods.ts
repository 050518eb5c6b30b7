import { type Period, comparePeriods, periodMeant, readPeriod } from "../model/period.ts";
import type { Remark } from "./remark.ts";

/** The periods of the lines of a table, by their places; none where its labels are not all periods of one kind. */
export interface FoundPeriods {
  periods: ReadonlyMap<number, string>;
  remarks: Remark[];
}

const NONE: FoundPeriods = { periods: new Map(), remarks: [] };

/**
 * Reads the labels of rows, or of columns, as periods: years, quarters, months, school and financial years, ranges. Totals are
 * left aside. What nearly are periods, or stand out of order or twice, is told and left to the editor.
 *
 *     2010-11, 2011-12 → 2010/11, 2011/12      Q1 2020, Q2 2020 → 2020-Q1, 2020-Q2
 */
export function findPeriods(
  lines: readonly { label: string; isTotal: boolean; at: number; place: string }[],
): FoundPeriods {
  const own = lines.filter(({ isTotal }) => !isTotal);
  if (own.length < 2) return NONE;
  const read = READINGS.map((reading) => own.map(({ label }) => reading(label.trim())));
  const whole = read.find(
    (periods) => new Set(periods.map((period) => period?.kind)).size === 1 && periods[0],
  );
  if (!whole) return { ...NONE, remarks: tellStranger(own, read) };
  const periods = whole as Period[];
  const fault = faultOf(periods);
  if (fault) {
    const { place, label } = own[fault.index]!;
    return {
      ...NONE,
      remarks: [
        {
          message: `${place}: “${label}” ${fault.message}, so no periods were written.`,
          hint: "Put the periods in order, each once, and run this again; or write `period` yourself where the labels mean something else.",
        },
      ],
    };
  }
  return { periods: new Map(own.map(({ at }, index) => [at, periods[index]!.text])), remarks: [] };
}

/** A school or a financial year first: 2010-11 would be a month as well. */
const READINGS: readonly ((label: string) => Period | undefined)[] = [
  (label) => readPeriod(label.replace(/^(\d{4})\s*[-–]\s*(\d{2})$/, "$1/$2")),
  (label) => readPeriod(label),
  (label) => readPeriod(periodMeant(label) ?? label),
];

function faultOf(periods: readonly Period[]): { index: number; message: string } | undefined {
  const twice = periods.findIndex(({ text }, index) =>
    periods.slice(0, index).some((one) => one.text === text),
  );
  if (twice >= 0) return { index: twice, message: "stands twice" };
  const turns = periods.slice(1).map((period, index) => Math.sign(comparePeriods(periods[index]!, period)));
  const usual = turns.filter((turn) => turn < 0).length * 2 >= turns.length ? -1 : 1;
  const odd = turns.findIndex((turn) => turn !== usual);
  return odd < 0 ? undefined : { index: odd + 1, message: "stands out of order" };
}

/** One label among many that is no period is a slip, or a note in the label. */
function tellStranger(
  own: readonly { label: string; place: string }[],
  read: readonly (readonly (Period | undefined)[])[],
): Remark[] {
  const best = read.toSorted((a, b) => count(b) - count(a))[0]!;
  const strangers = own.filter((_, index) => best[index] === undefined);
  if (own.length < 4 || strangers.length !== 1) return [];
  const [{ place, label }] = strangers as [{ label: string; place: string }];
  return [
    {
      message: `${place}: “${label}” is no period, and all beside it are, so no periods were written.`,
      hint: "Put what is said beside the period into a note, and run this again; or write `period` yourself.",
    },
  ];
}

function count(periods: readonly (Period | undefined)[]): number {
  return periods.filter(Boolean).length;
}
