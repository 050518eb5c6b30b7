import { describe, expect, it } from "vitest";
import { inferredBases } from "../../../../src/checks/granularity.ts";
import {
  describeBase,
  describeShares,
  misprintsOf,
  smallBaseOf,
} from "../../../../src/components/table/describe-base.ts";
import { cellLabel, expectedLabels } from "../../../../src/corpus/query/queries.ts";
import type { Cell, Correction, Dataset } from "../../../../src/corpus/types.ts";
import { english } from "../../../support/locale.ts";
import { dataset, loadFiles, publication } from "../../../support/read.ts";

const UNWEIGHTED = "shares: { of: respondents, weighted: false }\n";

async function told({
  columns = "[{ id: x, label: X }, { id: y, label: Y }]",
  rest = "",
  base = "not-published",
}) {
  const rows =
    "  - { id: a, label: Alpha, values: { x: 40, y: 60 } }\n  - { id: b, label: Beta, values: { x: 30, y: 70 } }";
  const { corpus } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/t.yaml": dataset(columns, rows, rest, "percent", base),
  });
  const table = corpus.datasets[0] as Dataset;
  const site = {
    corpus,
    locale: english,
    basesOf: inferredBases,
    cellLabel: (cell: Cell) => cellLabel(cell, english),
    expectedLabels: (slip: Correction) => expectedLabels(slip, table, english),
  };
  const cells = (...columns: string[]) =>
    [...table.cells.values()].filter(({ column }) => columns.includes(column));
  return {
    base: (...columns: string[]) => describeBase(table, site, cells(...columns)),
    cautions: (...columns: string[]) => [
      ...smallBaseOf(site, cells(...columns)),
      ...misprintsOf(table, site, cells(...columns)),
    ],
    shares: describeShares(table, english),
  };
}

describe("what is said of a base", () => {
  it("is nothing but that it was not published, where nothing is said of shares", async () => {
    const { base, cautions, shares } = await told({ rest: "baseBy: table\n" });
    expect([base("x", "y"), cautions("x", "y"), shares]).toEqual(["Base (n) not published.", [], []]);
  });

  it("is a lower bound where shares are not weighted, and no caution", async () => {
    // 40 and 30 percent are 4 and 3 of 10.
    const { base, cautions } = await told({ rest: `decimals: 1\nbaseBy: column\n${UNWEIGHTED}` });
    expect(base("x", "y")).toBe(
      "Base (n) not published; the smallest that fits the percentages (inferred): X at least 10, Y at least 10.",
    );
    expect(cautions("x", "y")).toEqual([]);
  });

  it("speaks of the columns that are shown alone", async () => {
    const columns = "[{ id: x, label: X, n: 20 }, { id: y, label: Y }]";
    const { base, cautions } = await told({ columns, rest: `decimals: 1\nbaseBy: column\n${UNWEIGHTED}` });
    expect(base("y")).toBe(
      "Base (n) not published; the smallest that fits the percentages (inferred): Y at least 10.",
    );
    expect(base("x")).toBe("n\u00a0=\u00a020.");
    expect(base("x", "y")).toBe(
      "Base (n) published for some of these figures; the smallest that fits the percentages (inferred): Y at least 10.",
    );
    expect(cautions("y")).toEqual([]);
    expect(cautions("x", "y")).toEqual([
      "Some percentages here rest on fewer than 30 respondents: read them with care.",
    ]);
  });

  it("gives the range of bases that differ", async () => {
    const columns = "[{ id: x, label: X, n: 20 }, { id: y, label: Y, n: 1200 }]";
    expect((await told({ columns })).base("x", "y")).toBe("n\u00a0=\u00a020 to 1,200.");
  });

  it("names few rows with their bases, and is of the cells that are shown though the table has one", async () => {
    const { corpus } = await loadFiles({
      "publications/brief.mdx": publication("\nText.\n"),
      "datasets/t.yaml": dataset(
        "[{ id: x, label: X }]",
        "  - { id: a, label: Alpha, n: 20, values: { x: 40 } }\n  - { id: b, label: Beta, n: 1180, values: { x: 30 } }",
        "",
        "percent",
        "1200",
      ),
    });
    const [table] = corpus.datasets as [Dataset];
    const base = (...rows: string[]) =>
      describeBase(
        table,
        { corpus, locale: english, basesOf: inferredBases },
        [...table.cells.values()].filter(({ row }) => rows.includes(row)),
      );
    expect(base("a", "b")).toBe("Alpha (n\u00a0=\u00a020), Beta (n\u00a0=\u00a01,180).");
    expect(base("a")).toBe("n\u00a0=\u00a020.");
  });

  it("names respondents only where the percentages are shares of them", async () => {
    const { base, cautions } = await told({ base: "20" });
    expect(base("x")).toBe("n\u00a0=\u00a020.");
    expect(cautions("x")).toEqual([
      "Some percentages here rest on a base (n) of fewer than 30: read them with care.",
    ]);
    expect((await told({ base: "13332", rest: "shares: { of: amounts }\n" })).cautions("x")).toEqual([]);
  });
});

describe("what is said of shares", () => {
  it.each([
    ["{ of: respondents, weighted: true }", "Shares of respondents, weighted"],
    [
      "{ of: things, weighted: false, answers: several }",
      "Shares of what was counted, not weighted, several answers possible",
    ],
    ["{ of: amounts }", "Shares of an amount"],
  ])("%s", async (shares, words) =>
    expect((await told({ rest: `shares: ${shares}\n` })).shares).toEqual([words]),
  );

  it("names the columns that differ", async () => {
    const columns = "[{ id: x, label: X }, { id: y, label: Y, shares: { of: none } }]";
    expect((await told({ columns, rest: UNWEIGHTED })).shares).toEqual([
      "Shares of respondents, not weighted; Y: No shares of one base",
    ]);
  });
});

describe("a misprint", () => {
  it("is told where its cell is shown, with what the arithmetic gives", async () => {
    const rest = `checks: [{ id: falls, kind: order, column: x, direction: ascending }]
errata:
  - { cell: b/x, printed: 30, expected: 50, check: falls, why: A slip., status: open, noted: 2024-05-01 }\n`;
    const { cautions } = await told({ rest });
    expect(cautions("x")).toEqual(["† Beta, X: printed 30%, and the arithmetic gives 50%."]);
    expect(cautions("y")).toEqual([]);
  });
});
