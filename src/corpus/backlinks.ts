import { cellsOf } from "../model/value.ts";
import type { Corpus, Reference } from "./types.ts";

/** Turns the links around, once: from each thing to the links that lead to it, from each cell to the numbers that use it. */
export function indexReferences(references: readonly Reference[]): Pick<Corpus, "backlinks" | "cellUses"> {
  const resolved = references.filter((reference) => reference.target !== undefined);
  const cellUses = new Map<string, Reference[]>();
  for (const reference of references) {
    const cells = reference.value ? cellsOf(reference.value) : [];
    for (const path of new Set(cells.map(({ dataset, row, column }) => `${dataset}/${row}/${column}`))) {
      const uses = cellUses.get(path);
      if (uses) uses.push(reference);
      else cellUses.set(path, [reference]);
    }
  }
  return { backlinks: Map.groupBy(resolved, (reference) => reference.target!), cellUses };
}
