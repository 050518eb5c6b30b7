import { addressesUsed } from "../../model/value.ts";
import type { Corpus, Dataset, Reference } from "../types.ts";
import { cellPath } from "../../model/cell-path.ts";

/** Turns the links around, once: from each thing to the links that lead to it, from each cell to the numbers that use it. */
export function indexReferences(
  references: readonly Reference[],
  datasets: readonly Dataset[],
): Pick<Corpus, "backlinks" | "cellUses"> {
  const rows = new Map(datasets.map((dataset) => [dataset.id, dataset.rows]));
  const resolved = references.filter((reference) => reference.target !== undefined);
  const cellUses = new Map<string, Reference[]>();
  for (const reference of references) {
    const cells = reference.value ? addressesUsed(reference.value, (id) => rows.get(id) ?? []) : [];
    for (const path of new Set(cells.map(({ dataset, row, column }) => cellPath({ dataset, row, column })))) {
      const uses = cellUses.get(path);
      if (uses) uses.push(reference);
      else cellUses.set(path, [reference]);
    }
  }
  return { backlinks: Map.groupBy(resolved, (reference) => reference.target!), cellUses };
}
