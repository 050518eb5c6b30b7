import { describe, expect, it } from "vitest";
import { dataset, loadFiles, publication } from "../../support/read.ts";

/** The cells of one row of percentages, `a` to `c`, and a computed column of `a` less `b`. */
async function cellsOf(values: string, rest = "") {
  const columns =
    "[{ id: a, label: A }, { id: b, label: B, status: [provisional, estimated] }, { id: c, label: C, unit: count }, { id: d, label: D, derive: difference, of: [a, b] }]";
  const { corpus, loaded } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/t.yaml": dataset(columns, `  - { id: x, label: X, ${values} }`, rest),
  });
  expect(loaded).toEqual([]);
  const at = (column: string) => corpus.datasets[0]!.cells.get(`x/${column}` as never)!;
  return { a: at("a"), b: at("b"), c: at("c"), d: at("d") };
}

describe("the interval of a cell", () => {
  it("is its low and high as written, with the table's level or its own", async () => {
    const { a, b } = await cellsOf(
      "values: { a: { value: 88.8, low: 85.1, high: 92.0 }, b: { value: 5, low: 4, high: 6, level: 90 }, c: 1 }",
      "level: 95\n",
    );
    expect(a).toMatchObject({ value: 88.8, interval: { low: 85.1, high: 92, level: 95, decimals: 1 } });
    expect(b.interval).toEqual({ low: 4, high: 6, level: 90, decimals: 0 });
  });

  it("is the value less and plus its margin, and ends where the unit ends", async () => {
    // 88.8 ± 3.7 is 85.1 to 92.5; 3 ± 5 would be −2 to 8; 40 ± 12.5 is 27.5 to 52.5.
    const { a, b, c } = await cellsOf(
      "values: { a: { value: 88.8, margin: 3.7 }, b: { value: 3, margin: 5 }, c: { value: 40, margin: 12.5 } }",
    );
    expect(a.interval).toEqual({ low: 85.1, high: 92.5, decimals: 1 });
    expect(b.interval).toEqual({ low: 0, high: 8, decimals: 0 });
    expect(c.interval).toEqual({ low: 27.5, high: 52.5, decimals: 1 });
  });

  it("may miss the value by what rounding explains", async () => {
    // 89 stands for 88.5 to 89.5, so that it may be 89.3.
    const { a } = await cellsOf("values: { a: { value: 89, low: 89.2, high: 89.6 }, b: 5, c: 1 }");
    expect(a.interval).toMatchObject({ low: 89.2, high: 89.6 });
  });

  it("without a value is the range that the cell is", async () => {
    const { a } = await cellsOf("values: { a: { low: 20, high: 30 }, b: 5, c: 1 }");
    expect(a).toMatchObject({ interval: { low: 20, high: 30 }, printed: "" });
    expect(a).not.toHaveProperty("value");
    expect(a).not.toHaveProperty("missing");
  });
});

describe("the statuses of a cell", () => {
  it("are its own, its row's and its column's, each once and in order", async () => {
    const { a, b, c } = await cellsOf(
      "status: break, values: { a: 9, b: { value: 5, status: [revised, estimated] }, c: { status: suppressed, mark: '[c]' } }",
    );
    expect(a.statuses).toEqual(["break"]);
    expect(b.statuses).toEqual(["break", "estimated", "provisional", "revised"]);
    expect(c).toMatchObject({ missing: "suppressed", mark: "[c]", statuses: ["break", "suppressed"] });
  });

  it("go over to what is computed, but for a break", async () => {
    const { d } = await cellsOf("status: break, values: { a: 9, b: 5, c: 1 }");
    expect(d).toMatchObject({ value: 4, statuses: ["estimated", "provisional"] });
    const hidden = await cellsOf("values: { a: { status: suppressed }, b: 5, c: 1 }");
    expect(hidden.d).toMatchObject({ missing: "suppressed" });
  });
});
