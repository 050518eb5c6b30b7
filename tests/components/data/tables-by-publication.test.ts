import { expect, it } from "vitest";
import { tablesByPublication, tablesFrom } from "../../../src/components/data/tables-by-publication.ts";
import { datasetsByPublication } from "../../../src/corpus/query/datasets-by-publication.ts";
import type { Corpus } from "../../../src/corpus/types.ts";

/** Publications of which each has so many tables, by their order. */
function corpusOf(...counts: number[]) {
  const publications = counts.map((_, index) => ({ id: `p${index}`, key: `publication:p${index}` }));
  const datasets = counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, table) => ({
      href: `/data/t${index}-${table}/`,
      meta: { source: { publication: `p${index}` } },
    })),
  );
  return { publications, datasets } as unknown as Corpus;
}

const byPublication = (corpus: Corpus) => tablesByPublication(corpus, datasetsByPublication(corpus.datasets));
const placesIn = (corpus: Corpus) =>
  corpus.publications.map((one) =>
    tablesFrom(one, datasetsByPublication(corpus.datasets), byPublication(corpus)),
  );

it("leads from a publication to its table, or to its part of the page of all", () => {
  expect(placesIn(corpusOf(1, 2, 0))).toEqual([
    { count: 1, href: "/data/t0-0/" },
    { count: 2, href: "/data/#from_p1" },
    { count: 0, href: "/data/" },
  ]);
});

it("leads to no part of a page that has none: where each has one table, or very many have some", () => {
  expect(byPublication(corpusOf(1, 1, 1)).isOneEach).toBe(true);
  expect(placesIn(corpusOf(1, 1, 1)).map(({ href }) => href)).toEqual([
    "/data/t0-0/",
    "/data/t1-0/",
    "/data/t2-0/",
  ]);
  const many = corpusOf(...Array.from({ length: 200 }, () => 2));
  expect(byPublication(many).isMany).toBe(true);
  expect(placesIn(many)[0]).toEqual({ count: 2, href: "/data/" });
  expect(placesIn(many)[199]).toEqual({ count: 2, href: "/data/#from_p199" });
});
