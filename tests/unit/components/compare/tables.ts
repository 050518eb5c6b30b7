import { join } from "node:path";
import type { ComparedSite } from "../../../../src/components/compare/types.ts";
import { loadCorpus } from "../../../../src/corpus/load.ts";
import { chartCell } from "../../../../src/corpus/query/queries.ts";
import { tablesNaming } from "../../../../src/corpus/query/tables-naming.ts";
import { topicPlaces } from "../../../../src/corpus/query/topic-colors.ts";
import type { Dataset } from "../../../../src/corpus/types.ts";
import { english } from "../../../support/locale.ts";
import { BASE } from "../../../support/overlay.ts";
import { routes } from "../../../../src/model/routes.ts";
import { keyOf } from "../../../../src/model/key.ts";

const { corpus: base } = await loadCorpus(join(BASE, "content"));

/** A site of the given tables: `rows` are `id: [one, two, …]`, columns bear topics where their ids name one. */
export function siteOf(...datasets: Dataset[]): ComparedSite {
  const topics = ["north", "south"].map((id) => ({
    ...base!.topics[0]!,
    id,
    key: keyOf("region", id),
    title: id,
    kind: "region",
    href: routes.topic("regions", id),
  }));
  const entities = new Map(datasets.map((dataset) => [`dataset:${dataset.id}`, dataset]));
  const site = {
    ...base!.site,
    topicKinds: [{ id: "region", plural: "regions", label: "Region", pluralLabel: "Regions" }],
  };
  const corpus = { ...base!, site, topics, datasets, entities };
  return {
    ...{ locale: english, corpus },
    tablesNaming: (keys) => tablesNaming(corpus, keys),
    chartCell: (cell) =>
      chartCell(
        english,
        datasets.find(({ id }) => id === cell.dataset)!,
        cell,
      ),
    topicPlaces: () => topicPlaces({ topics }),
    baseOf: ({ n }) => (n === undefined ? undefined : { n, atLeast: false }),
  };
}

export function table(
  id: string,
  columns: string[],
  rows: Record<string, number[]>,
  { unit = "percent", population = id, title = id, n = 0, margin = 0 } = {},
): Dataset {
  const line = (name: string) => ({
    id: name,
    label: name,
    topics: ["north", "south"].includes(name) ? [`region:${name}`] : [],
    total: name === "all",
  });
  const cells = Object.entries(rows).flatMap(([row, values]) =>
    values.map((value, index) => {
      const column = columns[index]!;
      const cell = {
        dataset: id,
        row,
        column,
        value,
        printed: String(value),
        decimals: 0,
        unit,
        derived: false,
        statuses: [],
        href: "",
        place: {},
        ...(n ? { n } : {}),
        ...(margin ? { interval: { low: value - margin, high: value + margin, decimals: 0 } } : {}),
      };
      return [`${row}/${column}`, cell] as const;
    }),
  );
  const meta = {
    unit,
    population,
    rowLabel: "Row",
    topics: [],
    source: { publication: "one" },
    base: "not-published",
  };
  return {
    id,
    title,
    key: keyOf("dataset", id),
    href: `/data/${id}/`,
    meta,
    columns: columns.map((name) => ({ ...line(name), unit })),
    rows: Object.keys(rows).map(line),
    cells: new Map(cells),
    checks: [],
    errata: [],
    corrections: [],
  } as unknown as Dataset;
}
