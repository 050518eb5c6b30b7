import type { ChartLine, ChartTable } from "../model/chart-table.ts";

/**
 * Whether the order of the rows, or of the columns, means something, so that it is not changed: where the table says so, where they
 * stand for periods, and where the numbers in their labels rise or fall ("18 to 24", "25 to 34"). The first or the last may have
 * none ("never", "older").
 */
export function isOrdered(table: ChartTable, what: "rows" | "columns"): boolean {
  return table.ordered?.includes(what) || table[what].some(({ period }) => period) || isCounted(table[what]);
}

const FEWEST = 3;

function isCounted(lines: readonly ChartLine[]): boolean {
  const numbers = lines.map(({ label }) => firstNumber(label));
  return [numbers, numbers.slice(1), numbers.slice(0, -1)].some(
    (counted) => counted.length >= FEWEST && (goesUp(counted) || goesUp(counted.toReversed())),
  );
}

/** The first number of a label, in the digits of any script; undefined where it has none. */
function firstNumber(label: string): number | undefined {
  const digits = /\p{Nd}+(?:[.,]\p{Nd}+)*/u.exec(label)?.[0];
  if (digits === undefined) return undefined;
  const plain = digits
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/,(?=\d{3}(?!\d))/g, "");
  return Number(plain.replace(",", "."));
}

/** Each script has its ten digits in a row, the first of which follows on none. */
function digitValue(digit: string): number {
  let value = 0;
  const code = digit.codePointAt(0)!;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

function goesUp(numbers: readonly (number | undefined)[]): boolean {
  return numbers.every((number, index) => {
    const before = numbers[index - 1];
    return number !== undefined && (index === 0 || (before !== undefined && number >= before));
  });
}
