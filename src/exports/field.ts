import { unitName } from "../locales/unit-name.ts";
import type { Cell, Column, Dataset } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import type { Unit } from "../model/unit.ts";
import { isCalendar } from "../model/calendar.ts";
import { type Scale, scaleOf, withoutScale } from "../model/scale.ts";
import { joinStatuses } from "../model/status.ts";
import type { FlatField, FlatTable } from "./flat.ts";
import { describeShares } from "./shares.ts";
import { cellIn } from "../model/cell-path.ts";

/** Units that no printed value takes below zero; the reader of datasets refuses it. */
const NEVER_NEGATIVE = ["percent", "count", "hours", "minutes", "per-1000", "per-100000", "index", "ratio"];

/**
 * The fields of a flat table as Table Schema, version 1, describes them: type, title, description and constraints,
 * all read off the values that are there. `unit` and `scale` are properties of our own, which the specification allows.
 */
export function describeFields(dataset: Dataset, { fields }: FlatTable, locale: Locale): Field[] {
  return fields.map(({ role, name, column }) => ({
    name,
    ...describe(dataset, role, column, locale),
  }));
}

function describe(
  dataset: Dataset,
  role: FlatField["role"],
  column: Column | undefined,
  locale: Locale,
): Omit<Field, "name"> {
  if (!column) return describeAround(dataset, role, locale);
  return role === "value"
    ? describeColumn(dataset, column, locale)
    : describeBeside(dataset, role as Beside, column, locale);
}

type Beside = "low" | "high" | "status" | "mark";

/** The fields beside a column of values: the ends of its intervals, its statuses and their marks. */
function describeBeside(dataset: Dataset, role: Beside, column: Column, locale: Locale): Omit<Field, "name"> {
  const { t } = locale;
  const cells = cellsOf(dataset, column);
  const title = t("punctuation.labeled", { label: column.label, text: t(`exports.${role}`) });
  if (role === "mark") return { type: "string", title, description: t("exports.markText") };
  if (role === "status") {
    const used = joinStatuses(...cells.map(({ statuses }) => statuses));
    const meanings = used.map((one) =>
      t("punctuation.labeled", { label: one, text: t(`status.${one}Means`) }),
    );
    return {
      type: "string",
      title,
      description: `${t("exports.statusText")} ${meanings.join(t("punctuation.semicolon"))}.`,
    };
  }
  const levels = [...new Set(cells.flatMap(({ interval }) => interval?.level ?? []))];
  const said = levels.map((level) =>
    locale.number(level / 100, { style: "percent", maximumFractionDigits: 2 }),
  );
  const text = t(`exports.${role}Text`);
  return {
    type: "number",
    title,
    description: said.length > 0 ? `${text} ${t("exports.level", { level: locale.list(said, "or") })}` : text,
    ...unitAndScale(unitOf(cells)),
  };
}

function cellsOf(dataset: Dataset, column: Column): Cell[] {
  return dataset.rows.flatMap((row) => dataset.cells.get(cellIn(row.id, column.id)) ?? []);
}

/** The one unit of the cells; undefined where they have several, and of texts. */
function unitOf(cells: readonly Cell[]): Unit | undefined {
  const units = [...new Set(cells.map(({ unit }) => unit))];
  return units.length === 1 && units[0] !== "text" ? units[0] : undefined;
}

function describeAround(dataset: Dataset, role: FlatField["role"], { t }: Locale): Omit<Field, "name"> {
  switch (role) {
    case "row-id": {
      const constraints = { required: true, unique: true };
      return { type: "string", title: t("exports.rowId"), description: t("exports.rowIdText"), constraints };
    }
    case "unit":
      return { type: "string", title: t("exports.unit"), description: t("exports.unitText") };
    case "base":
      return {
        type: "integer",
        title: t("exports.base"),
        description: t("exports.baseText"),
        constraints: { minimum: 1 },
      };
    case "erratum":
      return { type: "string", title: t("exports.erratum"), description: t("exports.erratumText") };
    case "note":
      return { type: "string", title: t("exports.note"), description: t("exports.noteText") };
    default:
      return { type: "string", title: dataset.meta.rowLabel, constraints: { required: true } };
  }
}

function describeColumn(dataset: Dataset, column: Column, locale: Locale): Omit<Field, "name"> {
  const { t } = locale;
  const cells = cellsOf(dataset, column);
  const unit = unitOf(cells);
  const scale = unit && scaleOf(unit);
  const description = [
    column.note,
    unit && t("exports.unitIs", { unit: unitName(unit, locale) }),
    typeof column.n === "number" ? t("exports.baseIs", { n: column.n }) : undefined,
    column.shares && describeShares(column.shares, locale),
    column.derive && t("exports.computed"),
  ];
  return {
    type: typeOf(cells),
    title: scale ? `${column.label}${t("punctuation.comma")}${t(`units.in-${scale}s`)}` : column.label,
    description: description.filter(Boolean).join(" ") || undefined,
    ...unitAndScale(unit),
    constraints: constrain(cells),
  };
}

/** A unit as files say it: the unit itself, and its scale where it has one. */
export function unitAndScale(unit: Unit | undefined): {
  unit?: string | undefined;
  scale?: Scale | undefined;
} {
  return unit === undefined ? { unit } : { unit: withoutScale(unit), scale: scaleOf(unit) };
}

function typeOf(cells: readonly Cell[]): Field["type"] {
  if (cells.some(({ unit }) => unit === "text")) return "string";
  const filled = cells.filter(({ printed }) => printed !== "");
  if (filled.length === 0) return "number";
  if (filled.every(({ unit, printed }) => unit === "year" && /^\d{4}$/.test(printed))) return "year";
  if (filled.every(({ unit }) => unit === "date")) return "date";
  if (filled.every(({ unit }) => unit === "month")) return "yearmonth";
  if (filled.some(({ unit }) => isCalendar(unit))) return "string";
  const isWhole = ({ unit, decimals }: Cell) => ["count", "year"].includes(unit) && decimals === 0;
  return filled.every(isWhole) ? "integer" : "number";
}

function constrain(cells: readonly Cell[]): Field["constraints"] {
  const fromSource = cells.every(({ derived }) => !derived);
  const constraints = {
    ...(cells.every((cell) => cell.printed !== "") ? { required: true } : {}),
    ...(fromSource && cells.every(({ unit }) => NEVER_NEGATIVE.includes(withoutScale(unit)))
      ? { minimum: 0 }
      : {}),
    ...(fromSource && cells.every(({ unit }) => unit === "percent") ? { maximum: 100 } : {}),
  };
  return Object.keys(constraints).length > 0 ? constraints : undefined;
}

/** A field descriptor. Source: specs.frictionlessdata.io/table-schema, version 1. */
export interface Field {
  name: string;
  type: "string" | "number" | "integer" | "year" | "yearmonth" | "date";
  title: string;
  description?: string | undefined;
  unit?: string | undefined;
  scale?: Scale | undefined;
  constraints?: { required?: boolean; unique?: boolean; minimum?: number; maximum?: number } | undefined;
}
