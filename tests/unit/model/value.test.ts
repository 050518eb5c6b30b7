import { describe, expect, it } from "vitest";
import { parseValue } from "../../../src/model/value.ts";

const cell = (dataset: string, row: string, column: string) => ({ kind: "cell", dataset, row, column });

describe("a value expression", () => {
  it("is a cell", () =>
    expect(parseValue("trust/honest-talk/north")).toEqual(cell("trust", "honest-talk", "north")));

  it("is a computation over cells", () => {
    expect(parseValue("sum(a/b/c, d/e/f)")).toEqual({
      kind: "operation",
      operation: "sum",
      operands: [cell("a", "b", "c"), cell("d", "e", "f")],
    });
    expect(parseValue("sum(a/*/c)")).toMatchObject({ operands: [cell("a", "*", "c")] });
  });

  it.each([
    ["a/b", '"a/b" is not a cell: write dataset/row/column.'],
    ["a/b/c/d", '"a/b/c/d" is not a cell: write dataset/row/column.'],
    ["*/b/c", '"*/b/c" is not a cell: write dataset/row/column.'],
    ["a/b/*", '"a/b/*" is not a cell: write dataset/row/column.'],
    ["A/b/c", '"A/b/c" is not a cell: write dataset/row/column.'],
    ["", '"" is not a cell: write dataset/row/column.'],
    ["total(a/b/c)", '"total" is not a computation: write one of sum, difference, mean, share.'],
    ["share(a/b/c)", "share(…) takes two cells, and 1 is given."],
    ["difference(a/b/c,a/b/d,a/b/e)", "difference(…) takes two cells, and 3 are given."],
    // Of a whole column the first two rows would have been taken for the two cells.
    ["difference(a/*/c,a/b/d)", "difference(…) takes two cells, and a/*/c means a whole column."],
    ["share(a/b/c,a/*/c)", "share(…) takes two cells, and a/*/c means a whole column."],
    ["sum(a/b/c,d)", '"d" is not a cell: write dataset/row/column.'],
  ])("is not %j", (text, sentence) => expect(parseValue(text)).toBe(sentence));
});
