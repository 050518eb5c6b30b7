import { relationsOf } from "../audit/audit-table.ts";
import { rolesOf } from "../audit/words.ts";
import { isCalendar, readCalendar } from "../model/calendar.ts";
import type { CheckSpec } from "../model/dataset.ts";
import { toId } from "../model/ids.ts";
import { NOT_APPLICABLE, NOT_PUBLISHED } from "../model/missing.ts";
import { type Scale, mayHaveScale } from "../model/scale.ts";
import { type Bases, findBases } from "./bases.ts";
import { type FoundPeriods, findPeriods } from "./periods.ts";
import { type ProposedColumn, mostCommon, proposeColumns, uniqueId } from "./propose-columns.ts";
import { type TakenCell, takeCell } from "./read-cell.ts";
import { type FoundRelation, checksOf } from "./relations.ts";
import type { Remark } from "./remark.ts";
import { scaleSaid } from "./scale.ts";
import { type Meaning, agreedMeaning, likelyMeaning } from "./signs.ts";
import type { TakenTable } from "./take-table.ts";

/** A dataset as a table proposes it. What nobody can know of the table alone is left to its editor. */
export interface Proposal {
  rowHeading: string;
  columns: (ProposedColumn & { n?: number; period?: string; scale?: Scale })[];
  rows: ProposedRow[];
  /** The base of all numbers, where a table says one. */
  base?: number;
  /** The level of confidence of its intervals, where headings say one. */
  level?: number;
  /** Whether the rows have bases of their own. */
  hasRowBases: boolean;
  /** Whether ids cannot be made of the names of rows alone. */
  needsIds: boolean;
  /** The column of words that groups its rows, where they are many. */
  groups?: string;
  empty: boolean;
  marks: Record<string, Meaning>;
  checks: CheckSpec[];
  notes: string[];
  remarks: Remark[];
}

export interface ProposedRow {
  id: string;
  label: string;
  isTotal: boolean;
  n?: string;
  period?: string;
  /** Where it is not that of the columns. */
  unit?: string;
  /** As the CSV has it, by column. */
  values: string[];
}

/** Proposes ids, units, bases, totals, signs and checks of a table, and says what it could not tell. */
export function propose(taken: TakenTable): Proposal {
  const { table, cellAt, rowHeading, notes } = taken;
  const remarks = [...taken.remarks];
  remarks.push(...tellRows(table));
  const cells = table.cells.map((row) => row.map((cell) => takeCell(cell, cellAt.get(cell.place.name))));
  const all = proposeColumns(taken, cells);
  remarks.push(...all.remarks);
  const bases = findBases(table, all.columns, cells);
  const columns = all.columns.filter(({ index }) => index !== bases.column);
  const rows = proposeRows(table, columns, cells, bases);
  const counts = [
    ...rows.flatMap(({ n }) => (n === undefined ? [] : [Number(n)])),
    ...bases.ofColumns.values(),
  ];
  const isOneBase = counts.length > 0 && counts.every((n) => n === counts[0]);
  const marks = marksIn(columns, table, cells, remarks);
  const empty = rows.some(({ values }) => values.includes(""));
  if (empty)
    remarks.push({
      message: "Some cells are empty; they are taken for values that were not published.",
      hint: "Where they mean that there can be no value, write csv: { empty: not-applicable }.",
    });
  tellCells(columns, table, cells, remarks);
  const periods = periodsOf(table, rows, columns);
  const scales = findScales(taken, columns);
  remarks.push(...periods.rows.remarks, ...periods.columns.remarks, ...scales.remarks);
  const found = relationsOf(table);
  remarks.push(...found.flatMap(tellFailing));
  const ids = {
    column: table.columns.map(
      (_, index) => columns.find((column) => column.index === index && !column.beside)?.id,
    ),
    row: table.rows.map((_, index) => rows.find(({ at }) => at === index)?.id),
  };
  return {
    rowHeading: rowHeading || "Row",
    columns: columns.map((column) => ({
      ...column,
      ...known({
        n: isOneBase ? undefined : bases.ofColumns.get(column.index),
        period: periods.columns.periods.get(column.index),
        scale: scales.of.get(column.index),
      }),
    })),
    rows: rows.map(({ at, ...row }) => ({
      ...row,
      ...known({ period: periods.rows.periods.get(at), unit: unitOfRow(all, at) }),
    })),
    ...(isOneBase ? { base: counts[0]! } : {}),
    ...(all.level === undefined ? {} : { level: all.level }),
    hasRowBases: bases.column !== undefined && !isOneBase,
    ...groupsOf(columns, rows),
    needsIds: rows.some(({ id, label }) => toId(label) !== id),
    empty,
    marks,
    checks: checksOf(found, ids),
    notes,
    remarks,
  };
}

/** The unit of a row, where it is another than that of the columns. */
function unitOfRow({ rowUnits }: ReturnType<typeof proposeColumns>, row: number): string | undefined {
  return rowUnits && rowUnits[row] !== mostCommon(rowUnits) ? rowUnits[row] : undefined;
}

/** Where rows are more than a reader looks through, a column of few words that come again and again. */
function groupsOf(columns: readonly ProposedColumn[], rows: readonly ProposedRow[]): { groups?: string } {
  if (rows.length <= MANY) return {};
  const found = columns.find(({ unit }, index) => {
    const groups = new Set(rows.map(({ values }) => values[index]!)).size;
    return unit === "text" && groups > 1 && groups * 5 <= rows.length;
  });
  return found ? { groups: found.id } : {};
}

const MANY = 60;

/** What of a group is known. */
function known<T extends object>(group: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

function periodsOf(
  { cells }: TakenTable["table"],
  rows: readonly (ProposedRow & { at: number })[],
  columns: readonly ProposedColumn[],
): Record<"rows" | "columns", FoundPeriods> {
  const placeOf = (row: number, column: number) => cells[row]?.[column]?.place.name ?? "";
  const ofNumbers = columns.filter(({ unit, beside }) => unit !== "text" && !beside);
  return {
    rows: findPeriods(rows.map((row) => ({ ...row, place: `The row of ${placeOf(row.at, 0)}` }))),
    columns: findPeriods(
      ofNumbers.map((column) => ({
        ...column,
        at: column.index,
        place: `The column of ${placeOf(0, column.index)}`,
      })),
    ),
  };
}

/** In what the numbers of each column are printed, as its heading says, or else the caption or a note. */
function findScales(
  { table, rowHeading, notes }: TakenTable,
  columns: readonly ProposedColumn[],
): { of: ReadonlyMap<number, Scale>; remarks: Remark[] } {
  const around = [table.name, rowHeading, ...notes].map((words) => ({ words, scale: scaleSaid(words) }));
  const whole = around.find(({ scale }) => scale !== undefined);
  const takes = columns.filter(({ unit, beside }) => mayHaveScale(unit) && !beside);
  const of = new Map(
    takes.flatMap(({ index, label }): [number, Scale][] => {
      const scale = scaleSaid(label) ?? whole?.scale;
      return scale === undefined ? [] : [[index, scale]];
    }),
  );
  if (of.size === 0) return { of, remarks: [] };
  const own = takes.find(({ label }) => scaleSaid(label) !== undefined);
  const { words, scale } = whole ?? { words: own!.label, scale: scaleSaid(own!.label) };
  return {
    of,
    remarks: [
      {
        message: `“${words}” says in what the numbers are printed: \`scale: ${scale}\` was written.`,
        hint: "Take it out of columns whose numbers are written in full.",
      },
    ],
  };
}

type Cells = readonly (readonly TakenCell[])[];

function proposeRows(
  table: TakenTable["table"],
  columns: readonly ProposedColumn[],
  cells: Cells,
  bases: Bases,
): (ProposedRow & { at: number })[] {
  const ids = new Set<string>();
  return [...table.rows.keys()]
    .filter((row) => row !== bases.row)
    .map((row) => {
      const label = table.rows[row]!.label || `Row ${row + 1}`;
      const roles = rolesOf(label);
      return {
        at: row,
        id: uniqueId(label, "row", row, ids),
        label,
        isTotal: roles.has("total") || roles.has("average"),
        ...(bases.column === undefined ? {} : { n: cells[row]![bases.column]!.written }),
        values: columns.map(({ index }) => writtenWithMark(cells[row]![index]!)),
      };
    });
}

/** Rows whose names do not say which they are. */
function tellRows({ rows, cells }: TakenTable["table"]): Remark[] {
  const nameOf = (row: number) => cells[row]![0]!.place.name;
  return rows.flatMap(({ label }, row): Remark[] => {
    if (label === "")
      return [
        {
          message: `The row of ${nameOf(row)} has no name, and is called “Row ${row + 1}”.`,
          hint: "Give it its own in the CSV, where something stands in the row.",
        },
      ];
    const first = rows.findIndex((other) => other.label === label);
    if (first === row) return [];
    return [
      {
        message: `The row of ${nameOf(row)} is called “${label}”, and so is that of ${nameOf(first)}.`,
        hint: "Where they are two, give each a name of its own in the CSV; where one stands twice, take it out.",
      },
    ];
  });
}

function tellFailing({ believed: { relation, holding, failing } }: FoundRelation): Remark[] {
  if (failing.length === 0) return [];
  return [
    {
      message: `${relation.words}: that holds in ${holding.length} places and fails in ${failing.length}, so no check was written for it.`,
      hint: "Run npm run audit on the file: it names the cell. Where the source prints it so, write the check and an erratum.",
    },
  ];
}

/** A sign whose meaning is known stays behind its number, where the dataset reads it. */
function writtenWithMark({ written, mark }: TakenCell): string {
  return mark !== undefined && agreedMeaning(mark) !== undefined ? `${written} ${mark}` : written;
}

/** What stands in the place of numbers. What it means is known of agreed signs alone. */
function marksIn(
  columns: readonly ProposedColumn[],
  table: TakenTable["table"],
  cells: Cells,
  remarks: Remark[],
): Proposal["marks"] {
  const marks: Proposal["marks"] = {};
  for (const row of cells.keys())
    for (const { index, unit, beside } of columns) {
      if (beside) continue;
      const { written, isNumber, mark } = cells[row]![index]!;
      const ofMark = mark === undefined ? undefined : agreedMeaning(mark);
      if (ofMark !== undefined) marks[mark!] = ofMark;
      const isDate = isCalendar(unit) && readCalendar(written, unit) !== undefined;
      if (isNumber || isDate || unit === "text" || written === "" || Object.hasOwn(marks, written)) continue;
      const agreed = agreedMeaning(written);
      const meaning = agreed ?? likelyMeaning(written);
      marks[written] = meaning;
      if (agreed === undefined)
        remarks.push({
          message: `${table.cells[row]![index]!.place.name}: “${written}” stands in the place of a number, and is taken for ${meaning}.`,
          hint: `Say what it means under csv: marks: ${NOT_PUBLISHED}, ${NOT_APPLICABLE} or a status.`,
        });
    }
  return marks;
}

function tellCells(
  columns: readonly ProposedColumn[],
  table: TakenTable["table"],
  cells: Cells,
  remarks: Remark[],
): void {
  const told = new Set<string>();
  const tellOnce = (kind: string, remark: Remark) => {
    if (!told.has(kind)) remarks.push(remark);
    told.add(kind);
  };
  for (const [row, line] of cells.entries())
    for (const { index } of columns) {
      const { written, isTurned, mark } = line[index]!;
      const { place, text } = table.cells[row]![index]!;
      if (isTurned)
        remarks.push({
          message: `${place.name}: “${text}” was written as ${written}.`,
          hint: "Correct it in the CSV where it means something else.",
        });
      if (mark !== undefined && agreedMeaning(mark) === undefined)
        tellOnce(mark, {
          message: `${place.name}: “${mark}” stands behind a number, and was left out, there and wherever else it stands.`,
          hint: `Put what it means into a column of remarks (csv: { note: … }), or under csv: marks as a status.`,
        });
      if (/\.\d{7,}$/.test(written))
        tellOnce(`decimals ${index}`, {
          message: `${place.name}: ${written} has more decimals than anybody prints.`,
          hint: "Round the column in Excel (=ROUND(B2, 1)), save it, and run this again; or round it in the CSV.",
        });
    }
}
