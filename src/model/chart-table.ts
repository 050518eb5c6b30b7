import type { Interval } from "./interval.ts";
import type { Period } from "./period.ts";
import type { Status } from "./status.ts";
import type { Unit } from "./unit.ts";

/** The rows and columns of a dataset that a chart shows: all that the chart code knows of the corpus. */
export interface ChartTable {
  /** Heading of the first column, e.g. "Statement". */
  rowLabel: string;
  /** The unit of every value: a chart never mixes units. */
  unit: Unit;
  rows: ChartLine[];
  /** `apart`: for answers beside an agreement scale, such as "no opinion". */
  columns: (ChartLine & { n?: number; apart?: boolean })[];
  /** `cells[row][column]`; a missing value has a reason instead. */
  cells: ChartCell[][];
  /** Whose order means something: charts keep it, and do not sort. */
  ordered?: readonly ("rows" | "columns")[];
  /** Percentages of fewer than so many are read with care, where the site says so. */
  smallBase?: number;
  /** Words of the author's at what the chart shows. */
  annotations?: readonly ChartAnnotation[];
}

/** Words at the cell of a row and a column, or at all from one row to another, or from one column to another; by their ids. */
export type ChartAnnotation = { text: string } & (
  { row: string; column: string } | { from: string; to: string }
);

/** What a row or a column is of a table that is drawn. */
export interface ChartLine {
  id: string;
  label: string;
  /** The stretch of time that it stands for. */
  period?: Period;
  /** What its values lack to their whole, where the table says that they are parts of one. */
  rest?: ChartRest;
  /** Which of the colors of what stands side by side is its own, whatever chart it is in: the place of its topic. */
  color?: number;
  /** True where it stands out, and all that is beside it is grey. */
  isLit?: true;
}

export interface ChartRest {
  value: number;
  /** As readers see it, as exact as the parts are printed. */
  label: string;
}

export interface ChartCell {
  value?: number;
  /** As readers see it, with its unit, e.g. "88.8%", or "not published". */
  label: string;
  /** Decimals as printed. */
  decimals: number;
  /** True where an erratum stands at the cell. */
  erratum: boolean;
  /** Where the source gives one: with a value, how sure it is. */
  interval?: Interval;
  /** What the source says of the value, where it says anything. */
  statuses?: readonly Status[];
  /** Its interval and its statuses in words. */
  more?: readonly string[];
  /** Of a percentage of respondents that are not weighted: the people behind it. */
  people?: People;
}

/** The people behind a percentage, as far as its publisher tells them. */
export interface People {
  /** How many were asked, where that was published. */
  of?: number;
  /** How many of them it stands for, where one number alone prints as it does. */
  count?: number;
}
