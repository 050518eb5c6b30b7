import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawPicture } from "../../../src/charts/draw/picture.ts";
import { specOf } from "../../../src/charts/shows.ts";
import { unsuitable } from "../../../src/charts/suits.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { chartTable } from "../../../src/corpus/query/queries.ts";
import { SRC } from "../../support/imports.ts";
import { faultsOf } from "./geometry.ts";
import { english } from "../../support/locale.ts";
import { localeOf } from "../../../src/locales/locale.ts";

const { corpus } = await loadCorpus(join(SRC, "../content"));
const charts = corpus!.figures.flatMap((figure) => {
  const dataset = corpus!.datasets.find(({ id }) => id === figure.chart?.data);
  return figure.chart && dataset
    ? [{ figure, chart: figure.chart, table: chartTable(localeOf(corpus!.site), dataset, figure.chart) }]
    : [];
});

describe.each(charts.map((chart) => [chart.figure.id, chart] as const))(
  "%s",
  (_, { figure, chart, table }) => {
    const spec = specOf(table, chart);
    const { narrow, wide, description } = drawPicture(table, spec, {
      title: figure.title,
      locale: english,
    });

    test("suits its data", () => expect(unsuitable(table, spec)).toBeUndefined());
    test("nothing is clipped, nothing overlaps", () =>
      expect([...faultsOf(narrow), ...faultsOf(wide)]).toEqual([]));
    test("both pictures take 3 KB at most", () =>
      expect(brotliCompressSync(narrow + wide).length).toBeLessThan(3072));
    test("is told in a few short sentences", () => {
      expect(description).toMatch(/^[A-Z][^]*\.$/);
      expect(description.length).toBeLessThan(400);
    });
  },
);
