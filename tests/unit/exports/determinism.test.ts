import { afterEach, expect, it, vi } from "vitest";
import { cite } from "../../../src/exports/citation.ts";
import { datasetCsv } from "../../../src/exports/csv.ts";
import { datasetPackage, sitePackage } from "../../../src/exports/datapackage.ts";
import { llmsText } from "../../../src/exports/markdown/llms.ts";
import { atomFeed } from "../../../src/exports/feed.ts";
import { datasetJson } from "../../../src/exports/json.ts";
import { datasetXlsx } from "../../../src/exports/xlsx/dataset-xlsx.ts";
import { sitemap } from "../../../src/exports/sitemap.ts";
import { english } from "../../support/locale.ts";
import { corpusOf, publicationMdx, tableYaml } from "./corpus.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

it("gives the same bytes at another time, in another zone and from files read in another order", async () => {
  const files = {
    "datasets/a.yaml": tableYaml(
      "columns: [{ id: c, label: C }]\nrows: [{ id: a, label: A, values: { c: 1.0 } }]",
    ),
    "datasets/b.yaml": tableYaml(
      "columns: [{ id: c, label: C }]\nrows: [{ id: a, label: A, values: { c: 2 } }]",
    ),
    "publications/dated.mdx": publicationMdx({ published: "2020-03-01" }),
    "publications/undated.mdx": publicationMdx({ more: "work: { from: 2019, to: 2020-03 }" }),
  };
  const here = await exportAll(files);
  vi.useFakeTimers({ now: new Date("2041-12-31T23:30:00Z"), toFake: ["Date"] });
  vi.stubEnv("TZ", "Pacific/Auckland");
  expect(new Date().getFullYear()).toBe(2042);
  expect(await exportAll(Object.fromEntries(Object.entries(files).reverse()))).toEqual(here);
});

async function exportAll(files: Record<string, string>): Promise<string[]> {
  const corpus = await corpusOf(files);
  const site = "https://example.org";
  return [
    ...corpus.datasets.flatMap((dataset) => [
      datasetCsv(dataset, english),
      Buffer.from(datasetXlsx(corpus, dataset, english, site)).toString("base64"),
      datasetJson(corpus, dataset, english, site),
      datasetPackage(corpus, dataset, english, site),
    ]),
    ...corpus.publications.flatMap((publication) => Object.values(cite(corpus, publication, english, site))),
    sitePackage(corpus, english, site),
    atomFeed(corpus, english, site, ({ id }) => id) ?? "",
    llmsText(corpus, english, site),
    sitemap(corpus, site),
  ];
}
