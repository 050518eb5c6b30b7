import type { Facet } from "../../corpus/query/facets.ts";

/** What each item of a list stands under, as the filter's script reads it: `sites/north roles/cook`. */
export function facetKeys<T>(facets: readonly Facet<T>[]): ReadonlyMap<T, string> {
  const keys = new Map<T, string>();
  for (const facet of facets)
    for (const value of facet.values)
      for (const item of value.items)
        keys.set(item, [keys.get(item), `${facet.id}/${value.id}`].filter(Boolean).join(" "));
  return keys;
}
