import { toText } from "hast-util-to-text";
import { describe, expect, it } from "vitest";
import { sourceLine } from "../../../src/blocks/parts/source-line.ts";
import { viewOutside } from "../../../src/components/table/view-source.ts";
import { outsideSources } from "../../../src/corpus/query/outside-sources.ts";
import { cite } from "../../../src/exports/citation.ts";
import { datasetPackage } from "../../../src/exports/datapackage.ts";
import { datasetJson } from "../../../src/exports/json.ts";
import type { OutsideSource } from "../../../src/model/source.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { english } from "../../support/locale.ts";
import { corpusOf, tableYaml } from "./corpus.ts";

const SOURCE = `source:
  name: Ports of the world 2024
  publisher: World Ports
  url: https://ports.example/2024
  table: Table 3
  page: 12
  read: 2026-03-15
  licence: CC BY 4.0`;
const elsewhere = (source: string) =>
  tableYaml("columns: [{ id: a, label: A }]\nrows: [{ id: x, label: X, values: { a: 1 } }]").replace(
    /source: .*/,
    source,
  );

describe("a source outside of the site", async () => {
  const corpus = await corpusOf({
    "datasets/far.yaml": elsewhere(SOURCE),
    "datasets/further.yaml": elsewhere(SOURCE.replace("Table 3", "Table 9")),
    "datasets/trust.yaml": tableYaml(
      "columns: [{ id: a, label: A }]\nrows: [{ id: x, label: X, values: { a: 1 } }]",
    ),
  });
  const far = corpus.datasets.find(({ id }) => id === "far")!;
  const source = far.meta.source as OutsideSource;

  it("is named under the table, with who publishes it, when it was read and its licence", () => {
    const view = { cautions: [], source: viewOutside(source, english) };
    expect(toText(sourceLine(view, english))).toBe(
      "Source: Ports of the world 2024, Table 3, p. 12, World Ports, read on March 15, 2026. Licence: CC BY 4.0.",
    );
    const spanish = localeOf({ language: "es", direction: undefined, digits: undefined });
    const bare: OutsideSource = { name: "Puertos", publisher: "MP", url: source.url, read: "2026-03-15" };
    expect(toText(sourceLine({ cautions: [], source: viewOutside(bare, spanish) }, spanish))).toBe(
      "Fuente: Puertos, MP, consultada el 15 de marzo de 2026.",
    );
  });

  it("stands in the data package, the JSON and the citation", () => {
    const { resources } = JSON.parse(datasetPackage(corpus, far, english)) as {
      resources: { sources: unknown }[];
    };
    expect(resources[0]!.sources).toEqual([
      {
        title: "Ports of the world 2024, World Ports, Table 3, p. 12",
        path: "https://ports.example/2024",
        read: "2026-03-15",
      },
    ]);
    expect(JSON.parse(datasetJson(corpus, far, english))).toMatchObject({
      source: { title: "Ports of the world 2024", publisher: "World Ports", read: "2026-03-15" },
    });
    expect(cite(corpus, far, english).text).toBe(
      "World Ports (n.d.). Trust [Data set]. In Ports of the world 2024 (Table 3, p. 12). Harbor Notes.",
    );
  });

  it("is gathered once, with all tables that come from it", () => {
    expect(outsideSources(corpus).map((one) => [one.source.name, one.datasets.map(({ id }) => id)])).toEqual([
      ["Ports of the world 2024", ["far", "further"]],
    ]);
  });
});
