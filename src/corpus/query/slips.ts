import { partsInTable } from "../../model/cell-path.ts";
import { type Source, isOutside } from "../../model/source.ts";
import type { Correction, Corpus, Dataset, Figure, Reference } from "../types.ts";
import { cellUses, figuresOf, selectTable } from "./queries.ts";

/** One slip of the print, at every cell that it was printed at. */
export type Slip = [Correction, ...Correction[]];

/**
 * The slips of the print, in the order of the datasets. A number that a source prints wrong in several cells is one slip
 * where the same is said of each: what is printed, what is expected, and why.
 */
export function slipsOf(datasets: readonly Pick<Dataset, "corrections" | "meta">[]): Slip[] {
  const told = datasets.flatMap(({ corrections, meta }) =>
    corrections.map((correction) => ({ correction, key: tellingOf(correction, meta.source) })),
  );
  return [...Map.groupBy(told, ({ key }) => key).values()].map(
    (group) => group.map(({ correction }) => correction) as Slip,
  );
}

function tellingOf({ printed, expected, evidence }: Correction, source: Source): string {
  return JSON.stringify([
    isOutside(source) ? source.name : source.publication,
    printed,
    expected,
    evidence.map(({ why }) => why),
  ]);
}

/** Where a number that is printed wrong stands besides its table: the figures that draw it, and the texts that use it. */
export function placesOfSlip(corpus: Corpus, slip: Slip): { figures: Figure[]; uses: Reference[] } {
  const cells = slip.map(({ dataset, cell }) => ({ dataset, ...partsInTable(cell) }));
  const figures = cells.flatMap(({ dataset: id, row, column }) => {
    const dataset = corpus.datasets.find((one) => one.id === id)!;
    return figuresOf(corpus, id).filter(({ chart }) => {
      const shown = selectTable(dataset, chart!);
      return shown.rows.some((one) => one.id === row) && shown.columns.some((one) => one.id === column);
    });
  });
  const uses = cells.flatMap(({ dataset, row, column }) => cellUses(corpus, dataset, row, column));
  return { figures: [...new Set(figures)], uses: [...new Set(uses)] };
}
