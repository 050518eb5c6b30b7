import { join } from "node:path";
import { expect, it } from "vitest";
import { allProblems } from "../../../src/checks/run.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { rowsShown } from "../../../src/corpus/query/rows-shown.ts";
import { SRC } from "../../support/imports.ts";

/** A survey that was never made: what a publisher of official statistics needs besides what the shipped site does. */
const loaded = await loadCorpus(join(SRC, "../tests/fixtures/housing-survey/content"));
const { datasets, figures } = loaded.corpus!;
const cells = datasets.flatMap((dataset) => [...dataset.cells.values()]);

it("a survey of homes over years, with margins and withheld numbers, has no problems", () => {
  expect(allProblems(loaded)).toEqual([]);
});

it("has all that it is there for", () => {
  const kinds = figures.map(({ chart }) => chart?.kind);
  expect(new Set(kinds)).toEqual(new Set(["area", "line", "bars", "heat"]));
  expect(new Set(cells.flatMap(({ statuses }) => statuses))).toEqual(
    new Set(["estimated", "break", "provisional", "unreliable", "revised", "suppressed"]),
  );
  expect(cells.filter(({ interval }) => interval)).toHaveLength(28);
  expect(cells.filter(({ missing }) => missing === "suppressed").map(({ mark }) => mark)).toEqual([
    "<5",
    "<5",
  ]);
  expect(datasets.filter(({ rows }) => rows.some(({ period }) => period)).map(({ id }) => id)).toEqual([
    "decent-homes",
    "tenure-over-time",
  ]);
});

it("shows the whole of its table of 480 places, which stands in a CSV", () => {
  const places = datasets.find(({ id }) => id === "places")!;
  expect(places.rows).toHaveLength(480);
  expect(places.cells.get([...places.cells.keys()][0]!)!.place.file).toMatch(/places\.csv$/);
  expect(rowsShown(loaded.corpus!, places)).toMatchObject({ of: 480 });
});
