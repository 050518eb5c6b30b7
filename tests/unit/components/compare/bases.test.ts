import { expect, test } from "vitest";
import { topicPairs } from "../../../../src/components/compare/topic-pairs.ts";
import type { ComparedSite } from "../../../../src/components/compare/types.ts";
import { siteOf, table } from "./tables.ts";

test("sides have the bases of their rows: as published, from the smallest to the largest, or the least that they can be", () => {
  const rows = { trust: [40, 60], voice: [50, 50], all: [45, 55] };
  const told = (baseOf: ComparedSite["baseOf"]) => {
    const site = { ...siteOf(table("opinions", ["north", "south"], rows)), baseOf };
    const { bases, cautions } = topicPairs(site)[0]!.compare().comparisons[0]!;
    return { bases, cautions };
  };
  const north = (cell: { row: string; column: string }) => cell.column === "north" && cell.row !== "all";
  expect(told((cell) => (north(cell) ? { n: 11, atLeast: true } : undefined))).toEqual({
    bases: [{ n: 11, atLeast: true }, undefined],
    cautions: ["unknown"],
  });
  expect(
    told(({ row }) => (row === "all" ? undefined : { n: row === "trust" ? 40 : 50, atLeast: false })),
  ).toEqual({
    bases: [
      { n: 40, atLeast: false, upTo: 50 },
      { n: 40, atLeast: false, upTo: 50 },
    ],
    cautions: [],
  });
  expect(told(({ row }) => ({ n: 20, atLeast: row === "trust" })).cautions).toEqual(["unknown"]);
  expect(told(() => ({ n: 20, atLeast: false })).cautions).toEqual(["small"]);
});
