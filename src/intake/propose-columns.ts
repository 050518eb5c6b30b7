import { rolesOf, saysPercent } from "../audit/words.ts";
import { CURRENCY_OF } from "./currency-signs.ts";
import { toId } from "../model/ids.ts";
import { type CalendarUnit, readCalendar } from "../model/calendar.ts";
import type { Unit } from "../model/unit.ts";
import { Unreadable } from "../tables/unreadable.ts";
import type { TakenCell } from "./read-cell.ts";
import type { Remark } from "./remark.ts";
import { type Beside, findIntervals } from "./intervals.ts";
import { isStandIn } from "./signs.ts";
import type { TakenTable } from "./take-table.ts";

/** A column as it is proposed. */
export interface ProposedColumn {
  id: string;
  label: string;
  /** A unit; or what the editor must decide, which no unit is: the check tells it. */
  unit: Unit | string;
  isTotal: boolean;
  /** Its place in the table that was taken in. */
  index: number;
  /** Of a column that says how sure another is. */
  beside?: Beside;
}

/**
 * Proposes columns: ids of their headings, units of signs, formats and headings, and which say how sure others are. Where
 * each row counts in a unit of its own, the units of rows. Throws `Unreadable` where a column mixes units otherwise.
 */
export function proposeColumns(
  { table }: TakenTable,
  cells: readonly (readonly TakenCell[])[],
): { columns: ProposedColumn[]; rowUnits?: readonly string[]; level?: number; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const taken = new Set<string>();
  refuseTwice(table);
  const { beside, ...level } = findIntervals(
    table.columns.map(({ label }) => label),
    cells,
  );
  const rowUnits = beside.size === 0 ? unitsOfRows(table, cells, remarks) : undefined;
  const columns = table.columns.map(({ label }, index): ProposedColumn => {
    const own = beside.get(index);
    if (own) return { id: "", label, unit: "number", isTotal: false, index, beside: own };
    const column = cells.map((row) => row[index]!);
    const places = table.cells.map((row) => row[index]!.place.name);
    const name = label || `Column ${index + 1}`;
    if (label === "")
      remarks.push({
        message: `${places[0]}: the column has no heading, and is called “${name}”.`,
        hint: "Give it its own: in the first line of the CSV, and as `label`.",
      });
    const unit = rowUnits ? mostCommon(rowUnits) : unitOf(name, column, places, remarks);
    const roles = rolesOf(label);
    return {
      id: uniqueId(name, "column", index, taken),
      label: name,
      unit,
      isTotal: roles.has("total") || roles.has("average"),
      index,
    };
  });
  return { columns, ...(rowUnits ? { rowUnits } : {}), ...level, remarks };
}

/** The units of rows that each count something else, in all their columns alike: households, then shares, then rents. */
function unitsOfRows(
  { rows, columns, cells: written }: TakenTable["table"],
  cells: readonly (readonly TakenCell[])[],
  remarks: Remark[],
): string[] | undefined {
  const unitsIn = (line: readonly TakenCell[]) =>
    new Set(line.filter(({ isNumber }) => isNumber).map(({ unit }) => unit));
  const mixes = columns.some(
    ({ label }, index) => !saysPercent(label) && unitsIn(cells.map((row) => row[index]!)).size > 1,
  );
  const areOneEach = cells.every(
    (row) => unitsIn(row).size === 1 && row.filter(({ isNumber }) => isNumber).length > 1,
  );
  if (!mixes || !areOneEach) return undefined;
  const places = written.map((row) => row.map(({ place }) => place.name));
  const units = rows.map(({ label }, row) => unitOf(label, cells[row]!, places[row]!, remarks));
  return units.includes("text") ? undefined : units;
}

export function mostCommon(units: readonly string[]): string {
  const groups = [...Map.groupBy(units, (unit) => unit)];
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]![0];
}

/** Two columns of one heading: the dataset could not say which of them is meant. */
function refuseTwice({ columns, cells }: TakenTable["table"]): void {
  const twice = columns.findIndex(
    ({ label }, index) => label !== "" && columns.slice(0, index).some((one) => one.label === label),
  );
  if (twice < 0) return;
  const { label } = columns[twice]!;
  const first = columns.findIndex((one) => one.label === label);
  const [one, other] = [first, twice].map((index) => cells[0]![index]!.place.name.replace(/\d+$/, ""));
  throw new Unreadable(
    `“${label}” is the heading of two columns, ${one} and ${other}.`,
    "Give each a heading of its own.",
  );
}

/** An id that no other line has; one that says nothing where its words have no letters of ids. */
export function uniqueId(label: string, what: "column" | "row", index: number, taken: Set<string>): string {
  const id = toId(label);
  const own = id === "untitled" ? `${what}-${index + 1}` : id;
  let unique = own;
  for (let count = 2; taken.has(unique); count++) unique = `${own}-${count}`;
  taken.add(unique);
  return unique;
}

function unitOf(
  label: string,
  column: readonly TakenCell[],
  places: readonly string[],
  remarks: Remark[],
): string {
  const numbers = column.filter(({ isNumber }) => isNumber);
  const filled = column.filter(
    ({ written, isNumber }) => isNumber || (written !== "" && !isStandIn(written)),
  );
  const dates = datesIn(label, filled, remarks);
  if (dates !== undefined) return dates;
  if (numbers.length * 2 < filled.length || numbers.length === 0) return "text";
  const units = [...new Set(numbers.map(({ unit }) => unit))];
  if (
    units.length > 1 &&
    !(saysPercent(label) && units.every((unit) => unit === undefined || unit === "percent"))
  ) {
    const [first, other] = units.map(
      (unit) => places[column.findIndex((cell) => cell.isNumber && cell.unit === unit)]!,
    );
    throw new Unreadable(
      `“${label}” counts in several units: ${first} is ${nameUnit(units[0])}, ${other} is ${nameUnit(units[1])}.`,
      "Write all numbers of a column in one unit, or split the table: one for each unit.",
    );
  }
  const values = numbers.map(({ written }) => Number(written));
  const [unit] = units;
  if (unit === "percent" || saysPercent(label)) {
    if (values.every((value) => value >= 0 && value <= 100)) return "percent";
    remarks.push({
      message: `“${label}” has percentages below 0 or above 100: it is called a change in percent.`,
      hint: "Where it is a difference of two percentages, write unit: points; where it is neither, number.",
    });
    return "percent-change";
  }
  if (unit === "points" || unit === "per-1000") return unit;
  if (unit !== undefined) return CURRENCY_OF[unit] ?? unit;
  const isWhole = numbers.every(({ written }) => /^-?\d+$/.test(written));
  if (
    isWhole &&
    values.every((value) => value >= 1800 && value <= 2100) &&
    /year|jahr|année|año/i.test(label)
  )
    return "year";
  return isWhole && values.every((value) => value >= 0) ? "count" : "number";
}

/** Days or months, where most of a column is written as such; days in another order are told, for who knows which comes first. */
function datesIn(label: string, filled: readonly TakenCell[], remarks: Remark[]): CalendarUnit | undefined {
  const are = (is: (written: string) => boolean) =>
    filled.filter(({ written }) => is(written)).length * 2 > filled.length;
  const unit = (["date", "month"] as const).find((one) =>
    are((written) => readCalendar(written, one) !== undefined),
  );
  if (unit === undefined && are((written) => /^\d{1,2}([./-])\d{1,2}\1\d{4}$/.test(written)))
    remarks.push({
      message: `“${label}” looks like dates, and was taken for words: ${filled[0]!.written} does not say which is the day.`,
      hint: "Write the days as 2019-03-14 in the CSV, and unit: date.",
    });
  return unit;
}

function nameUnit(unit: string | undefined): string {
  return unit === undefined
    ? "a plain number"
    : unit === "percent"
      ? "a percentage"
      : unit === "per-1000"
        ? "a rate per 1,000"
        : `in ${unit}`;
}
