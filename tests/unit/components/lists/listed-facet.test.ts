import { expect, test } from "vitest";
import { facetPaths, mostUsed } from "../../../../src/components/lists/listed-facet.ts";
import { routes } from "../../../../src/model/routes.ts";
import type { Facet } from "../../../../src/corpus/query/facets.ts";

/** A facet whose first value has so many things, the next those after it, and so on. */
function facetOf(...counts: number[]): Facet<string> {
  return {
    id: "places",
    values: counts.map((count, at) => ({
      ...{ id: `p${at}`, label: `Place ${at}` },
      href: routes.voicesOf("places", `p${at}`),
      items: Array.from({ length: count }, (_, item) => `${at}.${item}`),
    })),
  };
}

test("a page of a list has the things of its own value, and of others how many there are", () => {
  const [first] = facetPaths([facetOf(2, 3)]);
  expect(first).toEqual({
    params: { facet: "places", value: "p0" },
    props: {
      value: facetOf(2).values[0],
      facet: {
        id: "places",
        of: 2,
        values: [
          { label: "Place 0", href: "/voices/places/p0/", count: 2 },
          { label: "Place 1", href: "/voices/places/p1/", count: 3 },
        ],
      },
    },
  });
});

test("what one page of very many is given does not grow with them", () => {
  const paths = facetPaths([facetOf(...Array.from({ length: 1000 }, () => 2))]);
  expect(paths).toHaveLength(1000);
  expect(paths[500]!.props.facet.values.map(({ label }) => label)).toContain("Place 500");
  expect(Math.max(...paths.map(({ props }) => props.facet.values.length))).toBe(25);
  expect(paths.every(({ props }) => props.facet.of === 1000)).toBe(true);
});

test("of very many values those with most are listed, in their order", () => {
  const { values, of } = mostUsed(facetOf(...Array.from({ length: 100 }, (_, at) => (at % 2) + 1)));
  expect([values.length, of]).toEqual([60, 100]);
  expect(values.filter(({ count }) => count === 2)).toHaveLength(50);
  expect(values.map(({ label }) => label).slice(0, 3)).toEqual(["Place 0", "Place 1", "Place 2"]);
});
