import type { Facet } from "../../corpus/query/facets.ts";

/** The pages of a list that is divided: one for each value of each facet. */
export function facetPaths<T>(facets: readonly Facet<T>[]) {
  return facets.flatMap((facet) =>
    facet.values.map((value) => ({
      params: { facet: facet.id, value: value.id },
      props: { facet, value },
    })),
  );
}
