import { expect, test } from "vitest";
import { inferredBases } from "../../../src/checks/granularity.ts";
import { chartSvg } from "../../../src/components/blocks/poster-of.ts";
import { drawerOf } from "../../../src/components/blocks/drawn-chart.ts";
import { viewFigure } from "../../../src/components/blocks/view-figure.ts";
import { cellLabel, chartTable, expectedLabels } from "../../../src/corpus/query/queries.ts";
import { resolveColors } from "../../../src/theme/resolve-tokens.ts";
import type { Cell, Correction, Dataset, Figure } from "../../../src/corpus/types.ts";
import { english } from "../../support/locale.ts";
import { dataset, loadFiles, publication } from "../../support/read.ts";

const colors = resolveColors({ scheme: "auto" });

/** Two charts of a table of 20 people: one of both columns, and one of the column without a slip. */
const { corpus } = await loadFiles({
  "publications/brief.mdx": publication(`
<Chart id="both" data="t" kind="grouped" title="Both" takeaway="Both." />

<Chart id="one" data="t" kind="bars" columns="y" title="One" takeaway="One." />

<Chart id="sure" data="sure" kind="bars" title="Sure" takeaway="Sure." />
`),
  "datasets/sure.yaml": dataset(
    "[{ id: x, label: Visits }]",
    "  - { id: a, label: Alpha, values: { x: { value: 40, low: 35, high: 45, status: estimated } } }\n  - { id: b, label: Beta, values: { x: 30 } }",
    "level: 95\n",
    "count",
    "400",
  ),
  "datasets/t.yaml": dataset(
    "[{ id: x, label: Before }, { id: y, label: After, n: 400 }]",
    "  - { id: a, label: Alpha, values: { x: 40, y: 60 } }\n  - { id: b, label: Beta, values: { x: 30, y: 70 } }",
    `question: How was it?
shares: { of: respondents, weighted: true, answers: several }
checks: [{ id: rises, kind: order, column: x, direction: ascending }]
errata:
  - { cell: b/x, printed: 30, expected: 50, check: rises, why: A slip., status: open, noted: 2024-05-01 }\n`,
    "percent",
    "20",
  ),
});
const table = corpus.datasets.find(({ id }) => id === "t") as Dataset;
const site = {
  corpus,
  locale: english,
  colors,
  basesOf: inferredBases,
  cellLabel: (cell: Cell) => cellLabel(cell, english),
  expectedLabels: (slip: Correction) => expectedLabels(slip, table, english),
  drawnChart: drawerOf(english),
  chartTable: (figure: Figure) =>
    chartTable(
      english,
      corpus.datasets.find(({ id }) => id === figure.chart!.data)!,
      figure.chart!,
    ),
};
const figure = (id: string) => corpus.figures.find((candidate) => candidate.id === id)!;

/** What each of the five outputs says: the page of a text, a figure's own page, the embed, SVG and PNG. */
test("a figure says what was asked, of whom and of how many, and what its percentages are shares of", () => {
  const both = viewFigure(figure("both"), site);
  expect(both.asked).toEqual(["Question: How was it?", "Based on: Users.", "n\u00a0=\u00a020 to 400."]);
  expect(both.foot.at(-1)).toBe(
    "Percentages: shares of respondents, weighted, several answers possible. Source: A brief.",
  );
  const svg = chartSvg(figure("both"), site);
  for (const line of [both.asked.join(" "), both.foot.at(-1)]) expect(svg).toContain(`>${line}</text>`);
  expect(viewFigure(figure("one"), site).foot).toEqual([
    "Percentages: shares of respondents, weighted, several answers possible. Source: A brief.",
  ]);
  expect(viewFigure(figure("one"), site).asked.at(-1)).toBe("n\u00a0=\u00a0400.");
  expect(viewFigure(figure("sure"), site).asked).toEqual(["Based on: Users.", "n\u00a0=\u00a0400."]);
});

const CAUTIONS = [
  "Some percentages here rest on fewer than 30 respondents: read them with care.",
  "† Beta, Before: printed 30%, and the arithmetic gives 50%.",
];

test("a figure has the cautions of the cells that it shows, and of no others", () => {
  expect(viewFigure(figure("both"), site).cautions).toEqual(CAUTIONS);
  expect(viewFigure(figure("one"), site).cautions).toEqual([]);
});

test("the picture that is taken along has them too", () => {
  const svg = chartSvg(figure("both"), site);
  for (const caution of CAUTIONS) expect(svg).toContain(`>${caution}</text>`);
  expect(chartSvg(figure("one"), site)).not.toMatch(/fewer than|†/);
});

test("what whiskers are stands below, and what is said of a value goes with it", () => {
  const { cautions, table: drawn } = viewFigure(figure("sure"), site);
  expect(cautions).toEqual([
    "Alpha: estimated.",
    "Whiskers and bands: the interval that the source gives for a value, with a confidence of 95%.",
  ]);
  expect(drawn.cells.map(([cell]) => cell!.more)).toEqual([["(35 to 45)", "estimated"], undefined]);
});
