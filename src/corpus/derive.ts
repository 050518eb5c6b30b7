import type { DatasetMeta } from "../model/dataset.ts";
import type { Problems } from "../problems/collector.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import type { Cell, Column } from "./types.ts";

/**
 * Fills the columns that the build computes.
 *
 * - `share`: each row's part, in percent, of the sum over the rows that are no totals, to one decimal.
 * - `difference`: the first column of `of` less the second, at the finer of their decimals.
 */
export function deriveCells(
  dataset: string,
  href: string,
  meta: DatasetMeta,
  columns: readonly Column[],
  cells: Map<string, Cell>,
  yaml: ParsedYaml,
  problems: Problems,
): void {
  for (const [index, column] of columns.entries()) {
    if (!column.derive) continue;
    const place = yaml.placeOf(["columns", index, "derive"]);
    const wanted = column.derive === "share" ? 1 : 2;
    const operands = column.of ?? [];
    const plain = columns.filter((other) => !other.derive).map(({ id }) => id);
    if (operands.length !== wanted || operands.some((id) => !plain.includes(id))) {
      problems.add(
        "check-invalid",
        place,
        `\`derive: ${column.derive}\` needs ${wanted === 1 ? "one column" : "two columns"} of this table in \`of\`.`,
        plain.length < wanted
          ? "Take `derive` out: this table has too few columns for it."
          : `Write of: [${plain.slice(0, wanted).join(", ")}].`,
      );
      continue;
    }
    for (const row of meta.rows) {
      const parts = operands.map((id) => cells.get(`${row.id}/${id}`));
      const value =
        column.derive === "share" ? share(parts[0], operands[0]!, meta, cells) : difference(parts);
      const decimals = column.derive === "share" ? 1 : Math.max(...parts.map((part) => part?.decimals ?? 0));
      const shared = {
        dataset,
        row: row.id,
        column: column.id,
        unit: column.unit,
        derived: true,
        href: `${href}#${row.id}--${column.id}`,
        place,
      };
      cells.set(
        `${row.id}/${column.id}`,
        value === undefined
          ? { ...shared, missing: "not-published", printed: "", decimals: 0, precision: 0 }
          : { ...shared, value, printed: value.toFixed(decimals), decimals, precision: decimals },
      );
    }
  }
}

function share(
  part: Cell | undefined,
  column: string,
  meta: DatasetMeta,
  cells: ReadonlyMap<string, Cell>,
): number | undefined {
  const whole = meta.rows.filter((row) => !row.total).map((row) => cells.get(`${row.id}/${column}`)?.value);
  if (part?.value === undefined || whole.some((value) => value === undefined)) return undefined;
  const sum = whole.reduce<number>((total, value) => total + value!, 0);
  return sum === 0 ? undefined : (100 * part.value) / sum;
}

function difference([first, second]: (Cell | undefined)[]): number | undefined {
  return first?.value === undefined || second?.value === undefined ? undefined : first.value - second.value;
}
