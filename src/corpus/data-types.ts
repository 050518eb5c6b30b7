import type { CheckSpec, DatasetMeta, ErratumSpec } from "../model/dataset.ts";
import type { Interval } from "../model/interval.ts";
import type { Shares } from "../model/shares.ts";
import type { Status } from "../model/status.ts";
import type { Unit } from "../model/unit.ts";
import type { Place } from "../problems/problem.ts";
import type { Entity, PlaceOf } from "./types.ts";
import type { Href } from "../model/href.ts";

export interface Dataset extends Entity {
  id: string;
  file: string;
  meta: DatasetMeta;
  placeOf: PlaceOf;
  columns: Column[];
  rows: Row[];
  /** By `row/column`. */
  cells: ReadonlyMap<string, Cell>;
  checks: CheckSpec[];
  errata: Erratum[];
  /** The same by the cell: one for each slip, however many checks fail at it. */
  corrections: Correction[];
}

export type Column = DatasetMeta["columns"][number] & { unit: Unit };
export type Row = Omit<DatasetMeta["rows"][number], "values">;

export interface Cell {
  dataset: string;
  row: string;
  column: string;
  /** Undefined for text, for a range and for cells without a value. */
  value?: number;
  text?: string;
  /** Why there is no value. */
  missing?: "not-published" | "not-applicable" | "suppressed";
  /** Within which the source holds the true value to lie; without a value, the range that the cell is. */
  interval?: Interval;
  /** What the source says of the value, each once: the cell's own, its row's and its column's. */
  statuses: readonly Status[];
  /** What the source prints for its status, e.g. `[c]`. */
  mark?: string;
  /** As written in the file, e.g. `79.0`. */
  printed: string;
  /** Decimals printed; 0 for text. */
  decimals: number;
  /** Decimals to which the source rounds: more than are printed where it leaves off zeros (20 for 20.0). */
  precision: number;
  unit: Unit;
  /** How many were asked or counted, where that was published. */
  n?: number;
  /** What it is a share of, where the publisher says so. */
  shares?: Shares;
  note?: string;
  /** True where the build computed it and no source prints it. */
  derived: boolean;
  /** Its anchor: `/data/<dataset>/#<row>--<column>`. */
  href: Href;
  place: Place;
}

/** One slip of the print, with all that shows it. What readers count, list and follow a mark to is this. */
export interface Correction {
  dataset: string;
  /** The cell, as `row/column`. */
  cell: string;
  printed: string | number;
  /** What the arithmetic gives: one value, or several where the checks do not give the same. */
  expected: (string | number)[];
  /** Its address on `/corrections/`: that of its first evidence. */
  href: Href;
  /** What was declared of the cell, in the order of the file: a check that fails there, and why. */
  evidence: [Erratum, ...Erratum[]];
}

export interface Erratum extends ErratumSpec {
  dataset: string;
  /** Its anchor on `/corrections/`. */
  href: Href;
  place: Place;
}
