import type { ChartTable } from "../../../src/model/chart-table.ts";
import type { Status } from "../../../src/model/status.ts";
import { readPeriod } from "../../../src/model/period.ts";

type Value =
  | number
  | string
  | { value: number; erratum?: true; ends?: [low: number, high: number]; statuses?: readonly Status[] };

/** A table from rows of values; a text stands for a missing value, an object for one with more to it. */
export function tableOf(
  columns: string[],
  rows: Record<string, Value[]>,
  options: { unit?: string; decimals?: number; n?: number[] } = {},
): ChartTable {
  const { unit = "percent", decimals = 1, n = [] } = options;
  return {
    rowLabel: "Statement",
    unit,
    rows: Object.keys(rows).map((label, index) => ({ id: `row-${index + 1}`, label })),
    columns: columns.map((label, index) => ({
      id: idOf(label),
      label,
      ...(n[index] === undefined ? {} : { n: n[index] }),
    })),
    cells: Object.values(rows).map((values) => values.map((value) => cellOf(value, unit, decimals))),
  };
}

/** The same over time: its rows stand for the periods that their labels name. */
export function timedTableOf(...[columns, rows, options]: Parameters<typeof tableOf>): ChartTable {
  const table = tableOf(columns, rows, options);
  return {
    ...table,
    rowLabel: "Year",
    rows: table.rows.map((row) => ({ ...row, period: readPeriod(row.label)! })),
  };
}

/** The same table with words at cells, by the numbers of row and column, and at rows from one to another. */
export function annotated(
  table: ChartTable,
  cells: readonly (readonly [row: number, column: number, text: string])[],
  spans: readonly (readonly [first: number, last: number, text: string])[] = [],
): ChartTable {
  const { rows, columns } = table;
  return {
    ...table,
    annotations: [
      ...cells.map(([row, column, text]) => ({ row: rows[row]!.id, column: columns[column]!.id, text })),
      ...spans.map(([first, last, text]) => ({ from: rows[first]!.id, to: rows[last]!.id, text })),
    ],
  };
}

function cellOf(value: Value, unit: string, decimals: number): ChartTable["cells"][number][number] {
  if (typeof value === "string") return { label: value, decimals: 0, erratum: false };
  const number = typeof value === "number" ? value : value.value;
  const text = unit === "count" ? String(number) : number.toFixed(decimals);
  return {
    value: number,
    label: unit === "percent" ? `${text}%` : text,
    decimals: unit === "count" ? 0 : decimals,
    erratum: typeof value !== "number" && value.erratum === true,
    ...(typeof value === "number" ? {} : besides(value, decimals)),
  };
}

function besides({ ends, statuses }: Exclude<Value, number | string>, decimals: number) {
  return {
    ...(ends ? { interval: { low: ends[0], high: ends[1], decimals } } : {}),
    ...(statuses ? { statuses } : {}),
    ...(ends || statuses
      ? { more: [...(ends ? [`(${ends[0]} to ${ends[1]})`] : []), ...(statuses ?? [])] }
      : {}),
  };
}

function idOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

export const agreementBySite = tableOf(["Chicago", "Dayton", "Lehigh Valley", "Memphis"], {
  "Partners trust one another to do what they said they would do": [88.9, 75, 92.3, 81.8],
  "Partners talk honestly": [77.8, 62.5, 84.6, 100],
  "Young people have a say in decisions": [44.4, 50, { value: 61.5, erratum: true }, 54.5],
  "Residents are partners, not recipients, of the work that the initiative does in their city": [
    33.3,
    "not published",
    53.8,
    63.6,
  ],
  "Roles are clear": [0, 25, 38.5, 45.5],
});

export const agreementScale = tableOf(
  ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree", "Not applicable or not sure"],
  {
    "Community members are included": [2.6, 5.3, 0, 39.5, 39.5, 13.2],
    "Different sectors work together": [0, 2.6, 10.5, 36.8, { value: 41.1, erratum: true }, 7.9],
    "Students and families shape what is done for them and with them": [5.3, 13.2, 26.3, 28.9, 15.8, 10.5],
    "Partners share data": [0, 7.9, 23.7, 42.1, 21.1, 5.3],
    "There is enough money": [21.1, 28.9, 18.4, 15.8, 5.3, 10.5],
  },
);

export const mentions = tableOf(
  ["Mentions"],
  {
    "Trusting relationships": [31],
    "Purposeful engagement": [24],
    "Shared goals": [17],
    "Student-centered work in schools and in the neighborhoods around them": [9],
    "Use of data": [4],
  },
  { unit: "count" },
);

export const involvement = tableOf(
  ["Less than a year", "One to two years", "Three to five years", "More than five years"],
  {
    "School staff": [10, 30, 35, 25],
    "Community partners": [22.2, 27.8, 33.3, 16.7],
    Funders: [0, 50, 25, 25],
    Youth: [62.5, 31.2, 4.2, 2.1],
  },
);

export const twoSides = tableOf(
  ["Organizational", "Community"],
  {
    "Students are at the center": [84.2, 63.2],
    "Decisions rest on data": [71.1, 69.7],
    "Families are partners": [47.4, 60.5],
  },
  { n: [38, 41] },
);

export const shares = tableOf(
  ["Share"],
  {
    "School districts": [34],
    "Community organizations": [27],
    "Universities and colleges": [18],
    Philanthropy: [14],
    Youth: [7],
  },
  { decimals: 0 },
);

/** Years in their order, one of them missing, and a value that is. A key that is a year would stand before all others. */
export const overYears = timedTableOf(["Owners", "Private renters", "Social renters"], {
  "2011/12": [88.4, 61.2, 70.5],
  "2012/13": [88.9, 63.5, 69.1],
  "2013/14": [89.7, 66.1, "not published"],
  "2014/15": [90.2, 65.4, 71.8],
  "2016/17": [91.6, 70.3, 74],
  "2017/18": [92.1, 69.9, 75.2],
});

export const sharesOverYears = timedTableOf(
  ["Owners", "Private renters", "Social renters"],
  {
    "2011–2013": [66, 17, 17],
    "2014–2016": [63, 20, 17],
    "2017–2019": [64, 19, 17],
    "2020–2022": [65, 19, 16],
  },
  { decimals: 0 },
);

/** Values of which the source says how sure they are, in two columns. */
export const withIntervals = tableOf(["Before", "After"], {
  "Students are at the center": [
    { value: 44, ends: [38, 50] },
    { value: 63, ends: [57, 69] },
  ],
  "Decisions rest on data": [
    { value: 48, ends: [41, 55] },
    { value: 51, ends: [44, 58] },
  ],
  "Families are partners": [47, { value: 22, ends: [22, 25] }],
});

/** Lines that break, with intervals and estimates. */
export const unsureOverYears = timedTableOf(["Owners", "Renters"], {
  "2011/12": [
    { value: 60, ends: [57, 63] },
    { value: 32, ends: [28, 36] },
  ],
  "2012/13": [
    { value: 61, ends: [58, 64] },
    { value: 34, ends: [30, 38] },
  ],
  "2013/14": [{ value: 63, ends: [60, 66] }, 35],
  "2014/15": [
    { value: 55, ends: [52, 58], statuses: ["break"] },
    { value: 39, statuses: ["break"] },
  ],
  "2015/16": [{ value: 56, ends: [53, 59] }, 41],
  "2016/17": [
    { value: 58, statuses: ["estimated"] },
    { value: 44, ends: [36, 52], statuses: ["provisional"] },
  ],
});

/** A table of which some rows or columns, by their labels, stand out. */
export function lit(table: ChartTable, ...labels: string[]): ChartTable {
  const light = <Line extends { label: string }>(line: Line) =>
    labels.includes(line.label) ? { ...line, isLit: true as const } : line;
  return { ...table, rows: table.rows.map(light), columns: table.columns.map(light) };
}

/** Shares of few respondents, as their publisher tells them: `[count, of]`, printed whole. A text stands for a missing value. */
export function peopleOf(
  columns: string[],
  rows: Record<string, ([count: number, of: number] | string)[]>,
): ChartTable {
  const values = Object.entries(rows).map(([label, cells]) => [
    label,
    cells.map((cell) => (typeof cell === "string" ? cell : Math.round((100 * cell[0]) / cell[1]))),
  ]);
  const table = tableOf(columns, Object.fromEntries(values) as Parameters<typeof tableOf>[1], {
    decimals: 0,
  });
  const all = Object.values(rows);
  return {
    ...table,
    smallBase: 30,
    cells: table.cells.map((cells, row) =>
      cells.map((cell, column) => {
        const people = all[row]![column]!;
        return typeof people === "string" ? cell : { ...cell, people: { count: people[0], of: people[1] } };
      }),
    ),
  };
}

export const fewPeople = peopleOf(["Chicago", "Dayton"], {
  "Partners talk honestly": [
    [2, 4],
    [7, 9],
  ],
  "Young people have a say in decisions": [
    [0, 4],
    [9, 9],
  ],
  "Roles are clear": ["not published", [3, 9]],
});
