import { describe, expect, it } from "vitest";
import { dataset, loadFiles, publication } from "../../support/read.ts";

/** What arithmetic finds in a table of the columns a, b, c and d; counts have no rounding, other units have theirs. */
async function found(rows: string[], rest: string, unit = "number"): Promise<string[]> {
  const columns = "[{ id: a, label: A }, { id: b, label: B }, { id: c, label: C }, { id: d, label: D }]";
  const lines = rows
    .map((values, index) => `  - { id: r${index + 1}, label: R, values: { ${values} } }`)
    .join("\n");
  const { problems } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/t.yaml": dataset(columns, lines, rest, unit),
  });
  return problems
    .filter(({ rule }) => ["arithmetic", "check-invalid", "erratum-unconfirmed"].includes(rule))
    .map(({ message }) => message);
}
const check = (spec: string) => `checks:\n  - { id: k, ${spec} }\n`;

describe("a check holds where rounding can explain what is printed", () => {
  it.each([
    // 36.4 + 9.1 = 45.5; each part may be 0.05 off, and the sum too: 45.35 to 45.65.
    ["a sum as printed", ["a: 36.4, b: 9.1, c: 45.5, d: 0"], "kind: total, column: c, of: [a, b]"],
    ["a sum that rounding moved", ["a: 36.4, b: 9.1, c: 45.6, d: 0"], "kind: total, column: c, of: [a, b]"],
    [
      "a sum of rows",
      ["a: 1, b: 0, c: 0, d: 0", "a: 2, b: 0, c: 0, d: 0", "a: 3, b: 0, c: 0, d: 0"],
      "kind: total, row: r3, of: [r1, r2]",
    ],
    [
      "a sum of rows in the columns that add up",
      ["a: 1, b: 5, c: 9, d: 0", "a: 2, b: 6, c: 9, d: 0", "a: 3, b: 11, c: 9, d: 0"],
      "kind: total, row: r3, of: [r1, r2], only: [a, b]",
    ],
    // (90.9 + 100 + 80) / 3 = 90.3
    ["a mean", ["a: 90.9, b: 100, c: 80, d: 90.3"], "kind: mean, column: d, of: [a, b, c]"],
    // (2 × 80 + 1 × 50) / 3 = 70
    [
      "a weighted mean",
      ["a: 80.0, b: 50.0, c: 70.0, d: 0"],
      "kind: mean, column: c, of: [a, b], weights: [2, 1]",
    ],
    ["a difference", ["a: 88.8, b: 79.0, c: 9.8, d: 0"], "kind: difference, column: c, of: [a, b]"],
    // 33.3 × 3 = 99.9, and three cells may be 0.05 off each.
    ["parts of a whole", ["a: 33.3, b: 33.3, c: 33.3, d: 0"], "kind: parts, of: [a, b, c]"],
    ["an order with equals in it", ["a: 3, b: 3, c: 2, d: 1"], "kind: order, row: r1, direction: descending"],
    ["a range", ["a: 3, b: 3, c: 2, d: 1"], "kind: range, row: r1, min: 1, max: 3"],
    ["another cell", ["a: 3, b: 3, c: 2, d: 1"], "kind: equals, cell: r1/a, value: sum(t/r1/c,t/r1/d)"],
  ])("%s", async (_case, rows, spec) => expect(await found(rows, check(spec))).toEqual([]));
});

describe("a check fails where it cannot", () => {
  it.each([
    [
      ["a: 36.4, b: 9.1, c: 45.8, d: 0"],
      "kind: total, column: c, of: [a, b]",
      "t/r1/c: 45.8 is printed, and 36.4, 9.1 add to 45.5, or with rounding 45.4 to 45.6. (check `k`)",
    ],
    [
      ["a: 80.0, b: 50.0, c: 65.0, d: 0"],
      "kind: mean, column: c, of: [a, b], weights: [2, 1]",
      // (2 × 79.95 + 49.95) / 3 = 69.95 and (2 × 80.05 + 50.05) / 3 = 70.05, shown at one decimal.
      /^t\/r1\/c: 65\.0 is printed, and 80\.0, 50\.0 with the weights 2, 1 have the mean 70\.0, or with rounding/,
    ],
    [
      ["a: 88.8, b: 79.0, c: 10.0, d: 0"],
      "kind: difference, column: c, of: [a, b]",
      /^t\/r1\/c: 10\.0 is printed, and 88\.8 and 79\.0 differ by 9\.8/,
    ],
    [
      ["a: 33.3, b: 33.3, c: 33.1, d: 0"],
      "kind: parts, of: [a, b, c]",
      // Three cells at one decimal explain 3 × 0.05 = 0.15; 0.3 are missing.
      "t/r1/a: the parts 33.3 + 33.3 + 33.1 add to 99.7, and the whole is 100.0; rounding explains 0.15 at most. (check `k`)",
    ],
    [
      ["a: 3, b: 4, c: 2, d: 1"],
      "kind: order, row: r1, direction: descending",
      "t/r1/b: 4 comes after 3, and the order is descending. (check `k`)",
    ],
    [
      ["a: 3, b: 4, c: 2, d: 0"],
      "kind: range, row: r1, min: 1, max: 4",
      "t/r1/d: 0 does not lie between 1 and 4. (check `k`)",
    ],
  ])("%s, %s", async (rows, spec, message) => {
    const messages = await found(rows, check(spec));
    expect(messages).toEqual([typeof message === "string" ? message : expect.stringMatching(message)]);
  });

  it("by one, where counts are added: counts have no rounding", async () => {
    expect(
      await found(["a: 2, b: 3, c: 6, d: 0"], check("kind: total, column: c, of: [a, b]"), "count"),
    ).toEqual(["t/r1/c: 6 is printed, and 2, 3 add to 5. (check `k`)"]);
  });

  it("and a line that lacks a value is left out, not guessed", async () => {
    const rows = ["a: 2, b: not-published, c: 99, d: 0", "a: 2, b: 3, c: 5, d: 0"];
    expect(await found(rows, check("kind: total, column: c, of: [a, b]"), "count")).toEqual([]);
  });
});

describe("an erratum", () => {
  const errata = (spec: string) =>
    `${check("kind: total, column: c, of: [a, b]")}errata:\n  - { ${spec}, expected: 5, why: A slip., status: open, noted: 2024-05-01 }\n`;
  const rows = ["a: 2, b: 3, c: 6, d: 0"];

  it("declares what is printed, and the check is content", async () => {
    expect(await found(rows, errata("cell: r1/c, printed: 6, check: k"), "count")).toEqual([]);
  });

  it("may stand at any cell that the check concerns", async () => {
    expect(await found(rows, errata("cell: r1/a, printed: 2, check: k"), "count")).toEqual([]);
  });

  it("is no erratum where the check holds", async () => {
    expect(
      await found(["a: 2, b: 3, c: 5, d: 0"], errata("cell: r1/c, printed: 5, check: k"), "count"),
    ).toEqual(["No check named `k` fails at r1/c."]);
  });
});
