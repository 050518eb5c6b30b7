import type { Facet } from "../../corpus/query/facets.ts";
import type { Href } from "../../model/href.ts";
import { valuesAround } from "./values-around.ts";

/** A facet as a page lists it: of very many values some. */
export interface ListedFacet {
  id: string;
  values: readonly ListedValue[];
  /** How many values it has. */
  of: number;
}

interface ListedValue {
  label: string;
  href: Href;
  /** How many things stand under it. */
  count: number;
}

/** Of more values than these, those with most under them are shown. */
const VERY_MANY = 60;

/** A facet with the values under which most stands, in their order. */
export function mostUsed({ id, values }: Facet<unknown>): ListedFacet {
  const listed = values.map(listedOf);
  const kept = new Set(listed.toSorted((a, b) => b.count - a.count).slice(0, VERY_MANY));
  return { id, values: listed.filter((value) => kept.has(value)), of: values.length };
}

/**
 * The pages of a list that is divided: one for each value of each facet. Of the values beside its own a page is given what it says of
 * them, and no more: it is made again when it is given something else.
 */
export function facetPaths<T>(facets: readonly Facet<T>[]) {
  return facets.flatMap(({ id, values }) => {
    const listed = values.map(listedOf);
    return values.map((value) => {
      const facet: ListedFacet = { id, values: valuesAround(listed, value.href), of: values.length };
      return { params: { facet: id, value: value.id }, props: { facet, value } };
    });
  });
}

function listedOf({ label, href, items }: Facet<unknown>["values"][number]): ListedValue {
  return { label, href, count: items.length };
}
