import { join } from "node:path";
import { expect, it } from "vitest";
import { inferredBases } from "../../../src/checks/granularity.ts";
import { allProblems } from "../../../src/checks/run.ts";
import { drawerOf } from "../../../src/components/blocks/drawn-chart.ts";
import { viewFigure } from "../../../src/components/blocks/view-figure.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { cellLabel, chartTable, expectedLabels } from "../../../src/corpus/query/queries.ts";
import { rowsShown } from "../../../src/corpus/query/rows-shown.ts";
import type { Figure } from "../../../src/corpus/types.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { SRC } from "../../support/imports.ts";

/** A survey that was never made: what a publisher of official statistics needs besides what the shipped site does. */
const loaded = await loadCorpus(join(SRC, "../tests/fixtures/housing-survey/content"));
const { datasets, figures } = loaded.corpus!;
const locale = localeOf({ language: "en-GB", direction: undefined, digits: undefined });
const viewed = (figure: Figure) => {
  const dataset = datasets.find(({ id }) => id === figure.chart!.data)!;
  return viewFigure(figure, {
    corpus: loaded.corpus!,
    locale,
    drawnChart: drawerOf(locale),
    basesOf: inferredBases,
    cellLabel: (cell) => cellLabel(cell, locale),
    expectedLabels: (slip) => expectedLabels(slip, dataset, locale),
    chartTable: ({ chart }) => chartTable(locale, dataset, chart!),
  });
};
const cells = datasets.flatMap((dataset) => [...dataset.cells.values()]);

it("a survey of homes over years, with margins and withheld numbers, has no problems", () => {
  expect(allProblems(loaded)).toEqual([]);
});

it("has all that it is there for", () => {
  const kinds = figures.map(({ chart }) => chart?.kind);
  expect(new Set(kinds)).toEqual(
    new Set(["area", "line", "bars", "heat", "grouped", "columns", "slope", "people"]),
  );
  expect(new Set(cells.flatMap(({ statuses }) => statuses))).toEqual(
    new Set(["estimated", "break", "provisional", "unreliable", "revised", "suppressed"]),
  );
  expect(cells.filter(({ interval, value }) => interval && value !== undefined)).toHaveLength(28);
  expect(cells.filter(({ interval, value }) => interval && value === undefined)).toHaveLength(3);
  expect(new Set(cells.map(({ unit }) => unit))).toEqual(
    new Set([
      ...["percent", "points", "percent-change", "count", "count-thousand", "gbp-million", "number", "text"],
      ...["per-1000", "per-100000", "date", "month", "index", "ratio"],
    ]),
  );
  expect(cells.filter(({ missing }) => missing === "suppressed").map(({ mark }) => mark)).toEqual([
    "<5",
    "<5",
  ]);
  expect(datasets.filter(({ rows }) => rows.some(({ period }) => period)).map(({ id }) => id)).toEqual([
    "decent-homes",
    "moves",
    "rent-bill",
    "rent-index",
    "tenure-over-time",
  ]);
});

it("says of each chart what was asked, of whom, how many, and what its percentages are of", () => {
  expect(figures.map((figure) => [viewed(figure).asked.join(" "), viewed(figure).foot.at(-1)])).toEqual([
    [
      "Question: Does your household own the home in which it lives, or rent it? Based on: All homes of the county. Base (n) not published.",
      "Percentages: shares of what was counted, weighted, one answer each. Source: Households of Northmere, 2003 to 2023, Table 2, Northmere Office for Numbers, read on 12 February 2024. https://numbers.northmere.example/households",
    ],
    [
      "Question: Is the home decent? Based on: Homes that were surveyed. n\u00a0=\u00a04,120.",
      "Percentages: shares of what was counted, weighted. Source: Homes and health in Northmere, Table 1.",
    ],
    [
      "Question: Is there damp in any room? Based on: Homes that were surveyed in 2023. North Vale (n\u00a0=\u00a01,380), South Vale (n\u00a0=\u00a01,510), Coast (n\u00a0=\u00a01,010), Moor (n\u00a0=\u00a0220).",
      "Percentages: shares of what was counted, weighted. Source: Homes and health in Northmere, Table 4.",
    ],
    [
      "Question: What is out of repair? Based on: Homes that were surveyed in 2023. n\u00a0=\u00a0380 to 890.",
      "Percentages: shares of what was counted, weighted, several answers possible. Source: Homes and health in Northmere, Table 5.",
    ],
    [
      "Based on: Complaints that were received in 2023. Base (n) not published.",
      "Source: Homes and health in Northmere.",
    ],
    [
      "Based on: Households that told the council of a move. Base (n) not published.",
      "Source: Moving home in Northmere, Table 1.",
    ],
    [
      "Based on: People of the county in 2023. Base (n) not published.",
      "Source: Moving home in Northmere, Table 2.",
    ],
    [
      "Based on: Tenants of the county. Base (n) not published.",
      "Source: Household accounts of Northmere, Table 7, Northmere Office for Numbers, read on 12 February 2024. https://numbers.northmere.example/accounts",
    ],
    [
      "Based on: Homes that are let privately, and employees of the county. Base (n) not published.",
      "Source: Moving home in Northmere, Table 4.",
    ],
    [
      "Question: Why did you move? Based on: Households that had moved in the twelve months before. n\u00a0=\u00a0388 to 412.",
      "Percentages: shares of respondents, not weighted, several answers possible. Source: Moving home in Northmere, Table 5.",
    ],
    [
      "Question: Would you move there again? Based on: Households that moved within the moor. n\u00a0=\u00a012.",
      "Percentages: shares of respondents, not weighted. Source: Moving home in Northmere, Table 6.",
    ],
  ]);
});

it("cautions where values are no plain ones", () => {
  const cautions = new Map(figures.map((figure) => [figure.id, viewed(figure).cautions]));
  expect(cautions.get("damp-regions")).toEqual([
    "Moor: low reliability.",
    "Whiskers and bands: the interval that the source gives for a value, with a confidence of 95%.",
  ]);
  expect(cautions.get("decent-over-time")!.slice(0, 3)).toEqual([
    "2019: break in series.",
    "2018: estimated.",
    "2023: provisional.",
  ]);
  expect(cautions.get("complaints-by-region")).toEqual(["Coast, Social rent: revised."]);
});

it("shows the whole of its table of 480 places, which stands in a CSV", () => {
  const places = datasets.find(({ id }) => id === "places")!;
  expect(places.rows).toHaveLength(480);
  expect(places.cells.get([...places.cells.keys()][0]!)!.place.file).toMatch(/places\.csv$/);
  expect(rowsShown(loaded.corpus!, places)).toMatchObject({ of: 480 });
});
