import { memoizeByObject } from "../../model/memoize-by-object.ts";
import { publicationOf } from "../../model/source.ts";
import type { Dataset } from "../types.ts";

/** The tables that come from each publication, by its id. */
export const datasetsByPublication = memoizeByObject(
  (datasets: readonly Dataset[]): ReadonlyMap<string | undefined, readonly Dataset[]> =>
    Map.groupBy(datasets, ({ meta }) => publicationOf(meta.source)),
);
