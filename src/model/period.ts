/** A stretch of time that a row or a column stands for, as it is written and where it lies. */
export interface Period {
  kind: PeriodKind;
  start: Month;
  /** The first month after it. */
  end: Month;
  /** As written, in the one form of its kind: `2011-Q3`. */
  text: string;
}

export const PERIOD_KINDS = ["year", "quarter", "month", "split-year", "range"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A month of a year, from 1 to 12. */
export interface Month {
  year: number;
  month: number;
}

/**
 * Reads a period; undefined where a text is none.
 *
 *     2011 → a year · 2011-Q3 → a quarter · 2011-05 → a month · 2011/12 → a school or financial year
 *     2011–2014, 2011/2014, 2011-05/2011-08 → a range, both ends included
 *
 * Nobody says in which month a school or financial year begins. It is placed from the middle of one year to the middle of
 * the next, which changes nothing about how far such years lie apart.
 */
export function readPeriod(written: string | number): Period | undefined {
  const text = String(written).trim();
  const split = /^(\d{4})\/(\d{2})$/.exec(text);
  if (split) {
    const year = Number(split[1]);
    return (year + 1) % 100 === Number(split[2])
      ? { kind: "split-year", start: { year, month: 7 }, end: { year: year + 1, month: 7 }, text }
      : undefined;
  }
  const [from, to, ...more] = text.split(/\s*[–/]\s*|(?<=^\d{4})-(?=\d{4}$)/);
  if (to === undefined) return readSingle(text);
  const [first, last] = [readSingle(from!), readSingle(to)];
  if (more.length > 0 || !first || first.kind !== last?.kind || monthsTo(first.start, last.start) <= 0)
    return undefined;
  return { kind: "range", start: first.start, end: last.end, text: `${first.text}/${last.text}` };
}

function readSingle(text: string): Period | undefined {
  const [, years, quarter, months] = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text) ?? [];
  if (years === undefined) return undefined;
  const year = Number(years);
  if (quarter) return stretch("quarter", { year, month: Number(quarter) * 3 - 2 }, 3, text);
  if (months) return stretch("month", { year, month: Number(months) }, 1, text);
  return stretch("year", { year, month: 1 }, 12, text);
}

function stretch(kind: PeriodKind, start: Month, months: number, text: string): Period {
  const after = start.month - 1 + months;
  return { kind, start, end: { year: start.year + Math.floor(after / 12), month: (after % 12) + 1 }, text };
}

/** Earlier periods come first; of two that begin together the one that ends first. */
export function comparePeriods(a: Period, b: Period): number {
  return monthsTo(b.start, a.start) || monthsTo(b.end, a.end);
}

/** Where the middle of a period lies on an axis of time, in years: 2011.5 for the year 2011. */
export function placeInTime({ start, end }: Period): number {
  return (yearsOf(start) + yearsOf(end)) / 2;
}

/** Months from one to the other. */
export function monthsTo(from: Month, to: Month): number {
  return (to.year - from.year) * 12 + to.month - from.month;
}

function yearsOf({ year, month }: Month): number {
  return year + (month - 1) / 12;
}

export const PERIOD_FORMS = "2011, 2011-Q3, 2011-05, 2011/12 or 2011–2014";

/** What to write instead of a text that is no period. */
export function explainPeriod(written: string): string {
  const meant = periodMeant(written.trim());
  return meant !== undefined && readPeriod(meant) ? `write ${meant}` : `write ${PERIOD_FORMS}`;
}

/** The form in which a text writes a period that is written otherwise: "Q3 2011" → "2011-Q3"; undefined where it means none. */
export function periodMeant(text: string): string | undefined {
  const quarter = /^(?:Q([1-4])[ -/]*(\d{4})|(\d{4})[ -/]*[Qq]([1-4]))$/.exec(text);
  if (quarter) return `${quarter[2] ?? quarter[3]}-Q${quarter[1] ?? quarter[4]}`;
  const month = /^(\d{4})[-/.](\d)$/.exec(text);
  if (month) return `${month[1]}-0${month[2]}`;
  const backwards = /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(text);
  if (backwards) return `${backwards[2]}–${backwards[1]}`;
  const [, year, last] = /^(\d{4})\s*[-–/]\s*(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const end = `${year.slice(0, 2)}${last}`;
  return Number(end) === Number(year) + 1 ? `${year}/${last}` : `${year}–${end}`;
}
