import { describe, expect, it } from "vitest";
import { type DatasetFile, cardContent } from "../../../../src/components/reading/card-content.ts";
import { type Evaluated, evaluate } from "../../../../src/corpus/query/evaluate.ts";
import { cellLabel, cellUses } from "../../../../src/corpus/query/queries.ts";
import type { Corpus } from "../../../../src/corpus/types.ts";
import { datasetJson } from "../../../../src/exports/json.ts";
import { valuesJson } from "../../../../src/exports/values-json.ts";
import { type ValueExpression, parseValue } from "../../../../src/model/value.ts";
import { english } from "../../../support/locale.ts";
import { dataset, loadFiles, publication } from "../../../support/read.ts";

const LINK = "[126](value:sum(people/*/n))";

/** People and hours, the second with a slip: rows of totals stand first and last. */
async function read(): Promise<Corpus> {
  const { corpus, problems } = await loadFiles({
    "publications/brief.mdx": publication(`\n${LINK} came.\n`),
    "datasets/people.yaml": dataset(
      "[{ id: n, label: People, n: 1250 }]",
      `  - { id: all, label: All, total: true, values: { n: 126 } }
  - { id: north, label: North, values: { n: 42 } }
  - { id: south, label: South, values: { n: 84 } }
  - { id: mean, label: Mean, total: true, values: { n: 63 } }`,
      `checks: [{ id: order, kind: order, column: n, direction: descending }]
errata: [{ cell: south/n, printed: 84, expected: 40, check: order, why: W., status: open, noted: 2026-01-02 }]`,
      "count",
    ),
  });
  expect(problems).toEqual([]);
  return corpus;
}

const filesOf = (corpus: Corpus) =>
  new Map(
    corpus.datasets.map((one) => [one.id, JSON.parse(datasetJson(corpus, one, english)) as DatasetFile]),
  );

describe("the card beside a number", async () => {
  const corpus = await read();

  it.each([
    "people/north/n",
    "sum(people/*/n)",
    "mean(people/*/n)",
    "sum(people/north/n,people/all/n)",
    "difference(people/south/n,people/north/n)",
    "share(people/north/n,people/all/n)",
  ])("lists the cells that the build computed %s of", (text) => {
    const expression = parseValue(text) as ValueExpression;
    const { cells } = evaluate(expression, corpus) as Evaluated;
    const shown = cardContent(expression, filesOf(corpus), english).cells;
    expect(shown.map(({ value }) => value)).toEqual(
      cells.map((cell) => `${cellLabel(cell, english)} (n\u00a0=\u00a01,250)`),
    );
  });

  it("names them, how they are computed with, what is disputed, and the source", () => {
    const expression = parseValue("sum(people/*/n)") as ValueExpression;
    expect(cardContent(expression, filesOf(corpus), english)).toEqual({
      how: "Computed: the sum of these cells",
      cells: [
        { name: "North, People", value: "42 (n\u00a0=\u00a01,250)" },
        { name: "South, People", value: "84 (n\u00a0=\u00a01,250)" },
      ],
      corrections: ["Printed so; the arithmetic gives 40. See the correction."],
      source: "Based on: Users. Answers · A brief",
    });
  });

  it("needs no more of a table than the cells that sentences use", () => {
    const file = JSON.parse(valuesJson(corpus, corpus.datasets[0]!, english)!) as DatasetFile;
    expect(file.cells.map(({ row }) => row)).toEqual(["north", "south"]);
    expect(file.rows.map(({ id }) => id)).toEqual(["north", "south"]);
    const expression = parseValue("sum(people/*/n)") as ValueExpression;
    expect(cardContent(expression, new Map([["people", file]]), english)).toEqual(
      cardContent(expression, filesOf(corpus), english),
    );
  });

  it("and its marks: the sum of a column uses its cells, the totals excepted, and is disputed where one is", () => {
    const [reference] = corpus.references;
    expect(reference!.erratum).toBe("/corrections/#people--south--n--order");
    const used = ["all", "north", "south", "mean"].filter(
      (row) => cellUses(corpus, "people", row, "n").length > 0,
    );
    expect(used).toEqual(["north", "south"]);
  });
});

it("says with a value its interval and its status", async () => {
  const { corpus } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/people.yaml": dataset(
      "[{ id: n, label: People }]",
      "  - { id: x, label: X, n: 40, values: { n: { value: 88.8, low: 85.1, high: 92.0, status: provisional } } }",
    ),
  });
  const { cells } = cardContent(parseValue("people/x/n") as ValueExpression, filesOf(corpus), english);
  expect(cells).toEqual([
    { name: "X, People", value: "88.8%, 85.1% to 92.0%, provisional (n\u00a0=\u00a040)" },
  ]);
});

it("says that a number is computed by the build, and makes no file where no sentence uses a cell", async () => {
  const { corpus } = await loadFiles({
    "publications/brief.mdx": publication("\n[2 points](value:people/x/d) apart.\n"),
    "datasets/people.yaml": dataset(
      "[{ id: a, label: A }, { id: b, label: B }, { id: d, label: Gap, derive: difference, of: [a, b], unit: points }]",
      "  - { id: x, label: X, values: { a: 42, b: 40 } }",
    ),
    "datasets/more.yaml": dataset("[{ id: a, label: A }]", "  - { id: x, label: X, values: { a: 42 } }"),
  });
  const [file, none] = ["people", "more"].map((id) =>
    valuesJson(
      corpus,
      corpus.datasets.find((one) => one.id === id)!,
      english,
    ),
  );
  const { cells } = cardContent(
    parseValue("people/x/d") as ValueExpression,
    new Map([["people", JSON.parse(file!) as DatasetFile]]),
    english,
  );
  expect(cells).toEqual([{ name: "X, Gap", value: "2 points, computed here, not printed" }]);
  expect(none).toBeUndefined();
});
