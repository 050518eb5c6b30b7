import type { DatasetMeta } from "../../../model/dataset.ts";
import { inScale, mayHaveScale, SCALES } from "../../../model/scale.ts";
import type { Unit } from "../../../model/unit.ts";
import type { Problems } from "../../../problems/collector.ts";
import type { ParsedYaml } from "../yaml/parse.ts";

/** A printed column's unit, in the scale that it or the table names. */
export function unitOfColumn(
  column: Pick<DatasetMeta["columns"][number], "unit" | "scale"> | undefined,
  meta: Pick<DatasetMeta, "unit" | "scale">,
): Unit {
  return inScale(column?.unit ?? meta.unit, column?.scale ?? meta.scale);
}

/** A cell's unit: its row's, else its column's; in the scale of whichever names one first. */
export function unitOfCell(
  row: Pick<DatasetMeta["rows"][number], "unit" | "scale">,
  column: Pick<DatasetMeta["columns"][number], "unit" | "scale">,
  meta: Pick<DatasetMeta, "unit" | "scale">,
): Unit {
  return inScale(row.unit ?? column.unit ?? meta.unit, row.scale ?? column.scale ?? meta.scale);
}

/** Tells each scale that no number has: of a percentage in millions nobody knows what it would be. */
export function reportIdleScales(meta: DatasetMeta, yaml: ParsedYaml, problems: Problems): void {
  const { columns, rows } = meta;
  const unitsOfRow = (row: DatasetMeta["rows"][number]) =>
    row.unit ? [row.unit] : columns.map(({ unit }) => unit ?? meta.unit);
  const unitsOfColumn = (column: DatasetMeta["columns"][number]) => [
    column.unit ?? meta.unit,
    ...rows.flatMap(({ unit }) => unit ?? []),
  ];
  const lines = [
    { scale: meta.scale, path: ["scale"], units: rows.flatMap(unitsOfRow) },
    ...columns.map((column, index) => ({
      scale: column.scale,
      path: ["columns", index, "scale"],
      units: column.derive ? [] : unitsOfColumn(column),
      isComputed: column.derive !== undefined,
    })),
    ...rows.map((row, index) => ({
      scale: row.scale,
      path: ["rows", index, "scale"],
      units: unitsOfRow(row),
    })),
  ];
  for (const { scale, path, units, ...line } of lines) {
    if (scale === undefined || units.some(mayHaveScale)) continue;
    const what = [...new Set(units)].map((unit) => `\`${unit}\``).join(" and ");
    problems.add(
      "schema",
      yaml.placeOf(path),
      "isComputed" in line && line.isComputed
        ? "A computed column has the scale of the columns that it is computed from."
        : `Nothing here is counted in ${scale}s: the unit is ${what}.`,
      `Take \`scale\` out. Units with a scale (${SCALES.join(", ")}) are count, number and currencies.`,
    );
  }
}
