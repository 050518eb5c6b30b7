import { describe, expect, it } from "vitest";
import { measuresOf } from "../../../../src/components/topics/measures.ts";
import { loadFiles, publication } from "../../../support/read.ts";

const table = (unit: string, rows: string) => `title: Answers
description: A table.
unit: ${unit}
population: Everyone
base: 100
source: { publication: brief }
rowLabel: Statement
columns:
  - { id: north, label: North, topics: ["region:north"] }
  - { id: south, label: South, topics: ["region:south"] }
rows:
${rows}
`;

const topic = (title: string) => `---\ntitle: ${title}\nsummary: A region.\n---\n`;
const REGIONS = { "topics/regions/north.mdx": topic("North"), "topics/regions/south.mdx": topic("South") };

async function measures(dataset: string) {
  const { corpus } = await loadFiles({
    ...REGIONS,
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/answers.yaml": dataset,
  });
  const topic = corpus.topics.find(({ key }) => key === "region:north")!;
  return measuresOf(topic, { corpus }).map(({ measures: all, more }) => ({
    more,
    all: all.map(({ label, bars }) => [label, ...bars.map((bar) => [bar.topic.id, bar.isLit, bar.length])]),
  }));
}

describe("what was measured of a topic and its peers", () => {
  it("is a bar for each, of a hundred where they are percentages", async () => {
    const rows = "  - { id: piers, label: Piers, values: { north: 40, south: 75 } }";
    expect(await measures(table("percent", rows))).toEqual([
      { more: 0, all: [["Piers", ["north", true, 40], ["south", false, 75]]] },
    ]);
  });

  it("is held against the largest of the table where they are counts", async () => {
    const rows = [
      "  - { id: piers, label: Piers, values: { north: 5, south: 10 } }",
      "  - { id: boats, label: Boats, values: { north: 20, south: 0 } }",
    ].join("\n");
    expect((await measures(table("count", rows)))[0]!.all).toEqual([
      ["Piers", ["north", true, 25], ["south", false, 50]],
      ["Boats", ["north", true, 100], ["south", false, 0]],
    ]);
  });

  it("is no frame where the topic itself has no number, or nobody else has one", async () => {
    const rows = [
      "  - { id: piers, label: Piers, values: { north: null, south: 75 } }",
      "  - { id: boats, label: Boats, values: { north: 20, south: null } }",
    ].join("\n");
    expect(await measures(table("percent", rows))).toEqual([]);
  });

  it("leads to the table for the rest of very many", async () => {
    const rows = Array.from(
      { length: 8 },
      (_, index) =>
        `  - { id: r${"abcdefgh"[index]}, label: Row ${"abcdefgh"[index]}, values: { north: 1, south: 2 } }`,
    ).join("\n");
    expect((await measures(table("percent", rows))).map(({ all, more }) => [all.length, more])).toEqual([
      [6, 2],
    ]);
  });
});
