import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DRAWINGS, KINDS } from "../../../../src/charts/kinds/index.ts";
import { specOf } from "../../../../src/charts/shows.ts";
import { unsuitable } from "../../../../src/charts/suits.ts";
import { CHART_KINDS, CHART_SHOWS } from "../../../../src/model/chart-kinds.ts";
import { EXAMPLES } from "../examples.ts";

test("each kind has a file of its name, and each file is a kind's", () => {
  const files = readdirSync(new URL("../../../../src/charts/kinds", import.meta.url))
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => !["index", "kind"].includes(name));
  expect(files.sort()).toEqual([...CHART_KINDS].sort());
});

test("the registry names the kinds in the order that editors are told", () => {
  expect(Object.keys(DRAWINGS)).toEqual([...CHART_KINDS]);
  expect(Object.keys(KINDS)).toEqual([...CHART_KINDS]);
});

describe.each(CHART_KINDS)("%s", (kind) => {
  test("suits its example", () => {
    expect(unsuitable(EXAMPLES[kind], { kind })).toBeUndefined();
  });
});

test.each(CHART_SHOWS)("%s is answered by a kind, whatever the table", (shows) => {
  for (const table of Object.values(EXAMPLES)) expect(CHART_KINDS).toContain(specOf(table, { shows }).kind);
});
