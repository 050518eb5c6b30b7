import { expect, it } from "vitest";
import ComparisonView from "../../../src/components/compare/ComparisonView.astro";
import { tablePairs } from "../../../src/components/compare/table-pairs.ts";
import { edition } from "../edition.ts";
import { publication } from "../../support/read.ts";
import { openSite, show } from "../show.ts";

const dataset = (population: string, may: number, errata = "") => `title: Visits of ${population}
description: Who came.
unit: count
population: ${population}
base: not-published
source: { publication: brief }
rowLabel: Month
columns: [{ id: n, label: Visits }]
rows:
  - { id: may, label: May, values: { n: ${may} } }
  - { id: june, label: June, values: { n: 30 } }
checks: [{ id: order, kind: order, column: n, direction: descending }]
${errata}`;

it("tells of a number that is printed wrong, wherever a mark stands beside it", async () => {
  await openSite({
    "publications/brief.mdx": publication("\n[40](value:boats/may/n) and [7](value:ferries/may/n)\n"),
    "datasets/boats.yaml": dataset("boats", 40),
    "datasets/ferries.yaml": dataset(
      "ferries",
      7,
      "errata: [{ cell: may/n, printed: 7, expected: 70, check: order, why: W., status: open, noted: 2026-01-02 }]\n",
    ),
  });
  const [pair] = tablePairs(edition);
  const { body, text } = await show(ComparisonView, { comparison: pair!.compare().comparisons[0] });
  expect(text).toContain("† May, Visits: printed 7, and the arithmetic gives 70.");
  const marks = [...body.querySelectorAll("td a")].map((mark) => mark.closest("td")!.textContent);
  expect(marks).toHaveLength(1);
  expect(marks[0]).toContain("7");
});
