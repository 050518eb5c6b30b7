import { parseYaml } from "../../corpus/parse/yaml/parse.ts";
import { validate } from "../../corpus/parse/yaml/validate.ts";
import { cellIn } from "../../model/cell-path.ts";
import { datasetSchema } from "../../model/dataset.ts";
import { Problems } from "../../problems/collector.ts";
import type { Grid, GridCell } from "../../tables/grid.ts";
import { Unreadable } from "../../tables/unreadable.ts";

/**
 * The table of a dataset of this generator: its labels and its numbers as they are written. What else the file declares
 * (units, checks, errata) is for `check`, and the audit looks at the numbers alone.
 */
export function readDatasetFile(text: string, file: string): Grid {
  const problems = new Problems();
  const yaml = parseYaml(text, file, problems);
  if (yaml && !hasValues(yaml.data))
    throw new Unreadable(
      "The values of this dataset do not stand in it.",
      `Audit the file that they stand in: ${file.replace(/ya?ml$/, "csv")}.`,
    );
  const meta = yaml && validate(datasetSchema, yaml, problems);
  if (!meta) {
    const [first] = problems.all;
    throw new Unreadable(
      first?.message ?? "The file is no dataset.",
      `${first?.hint ?? ""} \`learning-briefs check\` says all that is wrong in a dataset.`.trim(),
      first?.line,
    );
  }
  const columns = meta.columns.filter(({ derive }) => derive === undefined);
  const nowhere = { line: 1, column: 1, length: 1, name: "" };
  const head = [meta.rowLabel, ...columns.map(({ label }) => label)].map((label) => ({
    text: label,
    place: nowhere,
  }));
  const rows = meta.rows.map((row, index): GridCell[] => [
    { text: row.label, place: nowhere },
    ...columns.map(({ id, unit = meta.unit }): GridCell => {
      const path = ["rows", index, "values", id];
      const written = row.values[id];
      const {
        line,
        column,
        length = 1,
      } = yaml.placeOf(typeof written === "object" ? [...path, "value"] : path);
      const value = typeof written === "object" ? (written.value ?? "") : (written ?? "");
      const source = yaml.sourceOf(typeof written === "object" ? [...path, "value"] : path) ?? String(value);
      const sign = (row.unit ?? unit) === "percent" && typeof value === "number" ? "%" : "";
      return { text: `${source}${sign}`, place: { line, column, length, name: cellIn(row.id, id) } };
    }),
  ]);
  return { name: meta.title, rows: [head, ...rows], headRows: 1 };
}

/** Whether the rows of a dataset stand in its own file, and not in a CSV beside it. */
function hasValues(data: unknown): boolean {
  const { columns, rows } = (data ?? {}) as { columns?: unknown; rows?: unknown };
  const isDataset = Array.isArray(columns);
  return (
    !isDataset || (Array.isArray(rows) && rows.some((row) => (row as { values?: unknown } | null)?.values))
  );
}
