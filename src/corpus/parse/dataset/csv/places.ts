import type { Place } from "../../../../problems/problem.ts";
import type { ParsedYaml } from "../../yaml/parse.ts";
import type { NamedRow } from "./named-rows.ts";
import type { Sheet } from "./sheet.ts";

/** The place of a field of a cell in the CSV and, of a number, its plain notation. */
export interface FieldPlace {
  place: Place;
  source?: string | undefined;
}

/** The fields of a cell, by name: `value`, `note` … */
export type FieldPlaces = ReadonlyMap<string, FieldPlace>;

/** The dataset's file, which then knows of rows and values where they stand in the CSV. `cells` are by row, then by column. */
export function withPlaces(
  yaml: ParsedYaml,
  rows: readonly NamedRow[],
  cells: readonly ReadonlyMap<string, FieldPlaces>[],
  sheet: Sheet,
): ParsedYaml {
  const fieldAt = (path: readonly PropertyKey[]) => {
    const [of, row, values, column, field = "value"] = path;
    const fields = of === "rows" && values === "values" ? cells[Number(row)]?.get(String(column)) : undefined;
    return fields?.get(String(field)) ?? fields?.get("value");
  };
  return {
    ...yaml,
    placeOf: (path, what) => {
      const field = fieldAt(path);
      if (field) return field.place;
      const row = path[0] === "rows" ? rows[Number(path[1])] : undefined;
      if (!row) return yaml.placeOf(path, what);
      const said = yaml.placeOf(["rows", row.index]);
      const inside = yaml.placeOf(["rows", row.index, ...path.slice(2)], what);
      const isSaid =
        row.index >= 0 && path.length > 2 && (inside.line !== said.line || inside.column !== said.column);
      return isSaid ? inside : sheet.placeOf(row.name);
    },
    sourceOf: (path) => (path[0] === "rows" ? fieldAt(path)?.source : yaml.sourceOf(path)),
  };
}
