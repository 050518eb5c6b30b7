import { describe, expect, it } from "vitest";
import { dataset, loadFiles, publication } from "../../support/read.ts";

const load = async (yaml: string) => {
  const { corpus, loaded } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/t.yaml": yaml,
  });
  return { table: corpus.datasets[0]!, problems: loaded };
};

describe("a cell", () => {
  it("keeps what is printed, its decimals, unit and base", async () => {
    const { table, problems } = await load(
      dataset(
        "[{ id: a, label: A }, { id: b, label: B, unit: count, n: 12 }]",
        "  - { id: x, label: X, values: { a: 79.0, b: 3 } }\n  - { id: y, label: Y, n: 7, values: { a: not-published, b: { value: 4, note: Twice. } } }",
        "",
        "percent",
        "40",
      ),
    );
    expect(problems).toEqual([]);
    expect(table.cells.get("x/a")).toMatchObject({
      value: 79,
      printed: "79.0",
      decimals: 1,
      unit: "percent",
      n: 40,
    });
    expect(table.cells.get("x/b")).toMatchObject({
      value: 3,
      printed: "3",
      decimals: 0,
      unit: "count",
      n: 12,
    });
    expect(table.cells.get("y/a")).toMatchObject({ missing: "not-published", printed: "" });
    expect(table.cells.get("y/b")).toMatchObject({ value: 4, note: "Twice.", n: 7, href: "/data/t/#y--b" });
  });

  it("may be a text", async () => {
    const { table } = await load(
      dataset("[{ id: a, label: A, unit: text }]", '  - { id: x, label: X, values: { a: "12*" } }'),
    );
    expect(table.cells.get("x/a")).toMatchObject({ text: "12*", printed: "12*", decimals: 0 });
  });
});

describe("a column that is computed", () => {
  it("as a share divides by the sum of the rows that are no totals, to one decimal", async () => {
    // 42 + 21 + 63 = 126; 42/126 = 33.3…, 21/126 = 16.6…, 63/126 = 50; the total stands for all of it.
    const { table } = await load(
      dataset(
        "[{ id: n, label: N }, { id: share, label: Share, unit: percent, derive: share, of: [n] }]",
        "  - { id: x, label: X, values: { n: 42 } }\n  - { id: y, label: Y, values: { n: 21 } }\n  - { id: z, label: Z, values: { n: 63 } }\n  - { id: all, label: All, total: true, values: { n: 126 } }",
        "",
        "count",
      ),
    );
    const printed = ["x", "y", "z", "all"].map((row) => table.cells.get(`${row}/share`)!.printed);
    expect(printed).toEqual(["33.3", "16.7", "50.0", "100.0"]);
    expect(table.cells.get("x/share")).toMatchObject({ derived: true, decimals: 1, unit: "percent" });
  });

  it("as a difference keeps the finer decimals, and says nothing where a value is missing", async () => {
    const { table } = await load(
      dataset(
        "[{ id: a, label: A }, { id: b, label: B }, { id: d, label: D, derive: difference, of: [a, b] }]",
        "  - { id: x, label: X, values: { a: 88.8, b: 79 } }\n  - { id: y, label: Y, values: { a: 5, b: not-published } }",
      ),
    );
    // 88.8 − 79 = 9.8, printed with one decimal although binary arithmetic gives 9.7999…
    expect(table.cells.get("x/d")!.printed).toBe("9.8");
    expect(table.cells.get("y/d")).toMatchObject({ missing: "not-published", derived: true });
  });
});
