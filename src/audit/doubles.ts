import type { Failure } from "./finding.ts";
import type { AuditTable } from "./table.ts";

/** So many numbers of two rows of one name must be the same for the one that differs to be a slip. */
const ALIKE = 3;

/** Rows of one name that are the same but for one number. */
export function findDoubles({ rows, cells, columns }: AuditTable): Failure[] {
  const byLabel = Map.groupBy(rows.keys(), (index) => rows[index]!.label);
  return [...byLabel].flatMap(([label, indices]) => {
    if (label === "" || indices.length !== 2) return [];
    const [first, second] = indices.map((index) => cells[index]!) as [
      (typeof cells)[number],
      (typeof cells)[number],
    ];
    const both = first.flatMap((cell, column) =>
      cell.number && second[column]?.number ? [[cell, second[column]!] as const] : [],
    );
    const differing = both.filter(([a, b]) => a.number!.value !== b.number!.value);
    const alike = both.filter(([a, b]) => a.number!.value === b.number!.value && a.number!.value !== 0);
    if (differing.length !== 1 || alike.length < ALIKE) return [];
    const [a, b] = differing[0]!;
    const heading = columns[a.column]!.label;
    return [
      {
        target: b,
        cells: [b, a],
        reason: `Two rows are called “${label}”, and are the same but for ${heading ? `“${heading}”` : "one number"}: “${a.text}” and “${b.text}”.`,
        solve: () => undefined,
        isRemark: false,
      },
    ];
  });
}
