import type { Cell, Column, Dataset } from "../corpus/types.ts";
import type { FlatField, FlatTable } from "./flat.ts";
import { exportWords as words } from "./words.ts";

/** Units that no printed value takes below zero; the reader of datasets refuses it. */
const NEVER_NEGATIVE = ["percent", "count", "hours", "minutes"];

/**
 * The fields of a flat table as Table Schema, version 1, describes them: type, title, description and constraints,
 * all read off the values that are there. `unit` is a property of our own, which the specification allows.
 */
export function describeFields(dataset: Dataset, { fields }: FlatTable): Field[] {
  return fields.map(({ role, name, column }) => ({
    name,
    ...(column ? describeColumn(dataset, column) : describeAround(dataset, role)),
  }));
}

function describeAround(dataset: Dataset, role: FlatField["role"]): Omit<Field, "name"> {
  switch (role) {
    case "row-id": {
      const constraints = { required: true, unique: true };
      return { type: "string", title: words.rowId, description: words.rowIdText, constraints };
    }
    case "unit":
      return { type: "string", title: words.unit, description: words.unitText };
    case "base":
      return { type: "integer", title: words.base, description: words.baseText, constraints: { minimum: 1 } };
    case "erratum":
      return { type: "string", title: words.erratum, description: words.erratumText };
    case "note":
      return { type: "string", title: words.note, description: words.noteText };
    default:
      return { type: "string", title: dataset.meta.rowLabel, constraints: { required: true } };
  }
}

function describeColumn(dataset: Dataset, column: Column): Omit<Field, "name"> {
  const cells = dataset.rows.flatMap((row) => dataset.cells.get(`${row.id}/${column.id}`) ?? []);
  const units = [...new Set(cells.map(({ unit }) => unit))];
  const unit = units.length === 1 && units[0] !== "text" ? units[0] : undefined;
  const description = [
    column.note,
    unit && words.unitIs(unit),
    typeof column.n === "number" ? words.baseIs(column.n) : undefined,
    column.derive && words.computed,
  ];
  return {
    type: typeOf(cells),
    title: column.label,
    description: description.filter(Boolean).join(" ") || undefined,
    unit,
    constraints: constrain(cells),
  };
}

function typeOf(cells: readonly Cell[]): Field["type"] {
  if (cells.some(({ unit }) => unit === "text")) return "string";
  const filled = cells.filter(({ missing }) => !missing);
  if (filled.length === 0) return "number";
  if (filled.every(({ unit, printed }) => unit === "year" && /^\d{4}$/.test(printed))) return "year";
  const isWhole = ({ unit, decimals }: Cell) => ["count", "year"].includes(unit) && decimals === 0;
  return filled.every(isWhole) ? "integer" : "number";
}

function constrain(cells: readonly Cell[]): Field["constraints"] {
  const fromSource = cells.every(({ derived }) => !derived);
  const constraints = {
    ...(cells.every((cell) => cell.printed !== "") ? { required: true } : {}),
    ...(fromSource && cells.every(({ unit }) => NEVER_NEGATIVE.includes(unit)) ? { minimum: 0 } : {}),
    ...(fromSource && cells.every(({ unit }) => unit === "percent") ? { maximum: 100 } : {}),
  };
  return Object.keys(constraints).length > 0 ? constraints : undefined;
}

/** A field descriptor. Source: specs.frictionlessdata.io/table-schema, version 1. */
export interface Field {
  name: string;
  type: "string" | "number" | "integer" | "year";
  title: string;
  description?: string | undefined;
  unit?: string | undefined;
  constraints?: { required?: boolean; unique?: boolean; minimum?: number; maximum?: number } | undefined;
}
