import { beforeAll, describe, expect, it } from "vitest";
import { type Evaluated, evaluate } from "../../../src/corpus/query/evaluate.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { type ValueExpression, parseValue } from "../../../src/model/value.ts";
import { dataset, loadFiles, publication } from "../../support/read.ts";

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/p.yaml": dataset(
      "[{ id: agree, label: A }, { id: strongly, label: B }]",
      "  - { id: x, label: X, values: { agree: 36.4, strongly: 9.1 } }\n  - { id: y, label: Y, values: { agree: 40, strongly: not-published } }\n  - { id: mean, label: M, total: true, values: { agree: 38.2, strongly: 9.1 } }",
    ),
    "datasets/c.yaml": dataset(
      "[{ id: n, label: N }]",
      "  - { id: x, label: X, values: { n: 42 } }\n  - { id: y, label: Y, values: { n: 84 } }\n  - { id: all, label: All, total: true, values: { n: 126 } }\n  - { id: none, label: None, total: true, values: { n: 0 } }",
      "",
      "count",
    ),
  }));
});
const value = (text: string) => evaluate(parseValue(text) as ValueExpression, corpus);

describe("a value is computed with the range that rounding leaves open", () => {
  // Half a unit of the last digit on either side, added up: 0.05 for one decimal, 0.5 for none; counts are exact.
  it.each([
    ["p/x/agree", 36.4, 36.35, 36.45, "percent", 1],
    ["p/y/agree", 40, 39.5, 40.5, "percent", 0],
    ["c/x/n", 42, 42, 42, "count", 0],
    ["sum(p/x/agree,p/x/strongly)", 45.5, 45.4, 45.6, "percent", 1],
    ["sum(p/x/agree,p/y/agree)", 76.4, 75.85, 76.95, "percent", 1],
    ["sum(c/*/n)", 126, 126, 126, "count", 0],
    ["difference(p/x/agree,p/x/strongly)", 27.3, 27.2, 27.4, "points", 1],
    ["mean(p/x/agree,p/y/agree)", 38.2, 37.925, 38.475, "percent", 1],
    // 42 of 126 is a third; counts have no rounding.
    ["share(c/x/n,c/all/n)", 33.3333333333, 33.3333333333, 33.3333333333, "percent", 1],
  ])("%s", (text, result, low, high, unit, decimals) => {
    const found = value(text) as Evaluated;
    expect(found.value).toBeCloseTo(result, 8);
    expect(found.low).toBeCloseTo(low, 6);
    expect(found.high).toBeCloseTo(high, 6);
    expect(found).toMatchObject({ unit, decimals });
  });

  it("and binary dust is wiped off: 36.4 + 9.1 is 45.5", () => {
    expect((value("sum(p/x/agree,p/x/strongly)") as Evaluated).value).toBe(45.5);
  });
});

describe("what cannot be computed says why", () => {
  it.each([
    ["p/y/strongly", "The cell p/y/strongly holds no number (not-published)."],
    ["sum(p/*/strongly)", "The cell p/y/strongly holds no number (not-published)."],
    ["q/x/agree", '"q" is no dataset.'],
    ["p/z/agree", '"z" is no row of p.'],
    ["p/x/agre", '"agre" is no column of p.'],
    ["p/*/agree", "A * means several cells."],
    ["sum(p/x/agree,c/x/n)", "These cells count different things: percent and count."],
    ["share(c/x/n,c/none/n)", "The whole of this share is zero."],
  ])("%s", (text, message) => expect(value(text)).toMatchObject({ message }));
});
