import type { CheckSpec, DatasetMeta, ErratumSpec } from "../model/dataset.ts";
import type { Unit } from "../model/unit.ts";
import type { Place } from "../problems/problem.ts";
import type { Entity, PlaceOf } from "./types.ts";

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
}

export type Column = DatasetMeta["columns"][number] & { unit: Unit };
export type Row = Omit<DatasetMeta["rows"][number], "values">;

export interface Cell {
  dataset: string;
  row: string;
  column: string;
  /** Undefined for text and for cells without a value. */
  value?: number;
  text?: string;
  /** Why there is no value. */
  missing?: "not-published" | "not-applicable";
  /** As written in the file, e.g. `79.0`. */
  printed: string;
  /** Decimals printed; 0 for text. */
  decimals: number;
  /** Decimals to which the source rounds: more than are printed where it leaves off zeros (20 for 20.0). */
  precision: number;
  unit: Unit;
  /** Respondents behind it, where known. */
  n?: number;
  note?: string;
  /** True where the build computed it and no source prints it. */
  derived: boolean;
  /** Its anchor: `/data/<dataset>/#<row>--<column>`. */
  href: string;
  place: Place;
}

export interface Erratum extends ErratumSpec {
  dataset: string;
  /** Its anchor on `/corrections/`. */
  href: string;
  place: Place;
}
