import { expect, it } from "vitest";
import DatasetCards from "../../../src/components/data/DatasetCards.astro";
import { publication } from "../../support/read.ts";
import { openSite, show } from "../show.ts";

const dataset = (title: string) => `title: ${title}
description: Who came.
unit: count
population: Boats
base: not-published
source: { publication: brief }
rowLabel: Month
columns: [{ id: n, label: Boats }]
rows:
  - { id: may, label: May, values: { n: 40 } }
`;

it("names its publication above a table, where tables of several stand in one list", async () => {
  const { datasets, publications } = await openSite({
    "publications/brief.mdx": publication("\n[40](value:visits/may/n)\n"),
    "datasets/visits.yaml": dataset("Visits"),
  });
  const alone = await show(DatasetCards, { datasets });
  expect(alone.getByRole("heading", { level: 3 }).textContent!.trim()).toBe("Visits");
  expect(alone.queryByText(publications[0]!.title)).toBeNull();
  const placed = await show(DatasetCards, { datasets, placed: true, level: 2 });
  const heading = placed.getByRole("heading", { level: 2 });
  expect(heading.previousElementSibling!.textContent).toBe(publications[0]!.title);
});
