import type { ChartKind } from "../../../src/model/chart-kinds.ts";
import type { ChartTable } from "../../../src/model/chart-table.ts";
import {
  agreementBySite,
  agreementScale,
  fewPeople,
  involvement,
  mentions,
  overYears,
  shares,
  sharesOverYears,
  twoSides,
} from "./tables.ts";

/** A table that suits each kind. */
export const EXAMPLES: Record<ChartKind, ChartTable> = {
  bars: mentions,
  columns: twoSides,
  grouped: agreementBySite,
  stacked: involvement,
  agreement: agreementScale,
  doughnut: shares,
  dots: twoSides,
  slope: twoSides,
  multiples: agreementBySite,
  waffle: mentions,
  heat: agreementBySite,
  line: overYears,
  area: sharesOverYears,
  people: fewPeople,
};

/** How tables that are made up for a kind have to be, to be drawn at all. */
export const MADE_UP: Record<ChartKind, MadeUp> = {
  bars: { columns: 1 },
  columns: { columns: 3 },
  grouped: { columns: 4 },
  stacked: { columns: 5, fitted: whole },
  agreement: { columns: 6, ids: ["a", "b", "c", "d", "e", "not sure"], fitted: whole },
  doughnut: { columns: 1, mostRows: 6 },
  dots: { columns: 2 },
  slope: { columns: 2 },
  multiples: { columns: 5 },
  heat: { columns: 5 },
  line: { columns: 5, timed: true },
  area: { columns: 5, timed: true, fitted: whole },
  people: { columns: 3, people: true },
  waffle: { columns: 2, unit: "count", fitted: few },
};

/** A value, or the reason for a missing one. */
export type Value = number | string;

interface MadeUp {
  columns: number;
  /** Names of the columns, where their ids mean something. */
  ids?: string[];
  mostRows?: number;
  unit?: string;
  /** Each value is a share of few people. */
  people?: true;
  /** Its rows are years. */
  timed?: true;
  /** Makes a row's values what the kind can show. */
  fitted?: (values: Value[]) => Value[];
}

/** Counts of up to 30. */
function few(values: Value[]): Value[] {
  return values.map((value) => (typeof value === "number" ? Math.round(value * 10) % 31 : value));
}

/** Scales a row's values so that they add to about 100. */
function whole(values: Value[]): Value[] {
  const sum = values.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0) || 1;
  return values.map((value) => (typeof value === "number" ? Math.round((value / sum) * 1000) / 10 : value));
}
