import { describe, expect, it } from "vitest";
import { inferredBases, runGranularity } from "../../../src/checks/granularity.ts";
import type { Dataset } from "../../../src/corpus/types.ts";
import { dataset, loadFiles, publication } from "../../support/read.ts";

const UNWEIGHTED = "{ of: respondents, weighted: false }";

interface Table {
  columns?: string;
  rows: string[];
  rest?: string;
  base?: string;
}

async function read({
  columns = "[{ id: x, label: X }, { id: y, label: Y }]",
  rows,
  rest = "",
  base,
}: Table) {
  const lines = rows.map((row) => `  - { ${row} }`).join("\n");
  const { corpus, problems } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/t.yaml": dataset(columns, lines, rest, "percent", base),
  });
  return { table: corpus?.datasets[0] as Dataset, problems };
}

const row = (id: string, x: number | string, y: number | string, more = "") =>
  `id: ${id}, label: Row, ${more}values: { x: ${x}, y: ${y} }`;

/** Cells that fail, as `row/column`. */
async function failing(table: Table): Promise<string[]> {
  const { table: dataset } = await read(table);
  return runGranularity(dataset, "en")
    .filter(({ holds }) => !holds)
    .map(({ cells: [cell] }) => `${cell!.row}/${cell!.column}`);
}

async function least(table: Table): Promise<string[]> {
  const { table: dataset } = await read(table);
  return inferredBases(dataset).map(({ line = "table", n }) => `${line} ${n}`);
}

describe("percentages of 120 that are no whole counts", () => {
  // 13 and 14 of 120 are 10.8 and 11.7; 28 and 29 are 23.3 and 24.2; 37 and 38 are 30.8 and 31.7.
  const rows = [row("a", 11.3, 88.7), row("b", 23.4, 76.6), row("c", 31.2, 68.8)];
  const all = ["a/x", "a/y", "b/x", "b/y", "c/x", "c/y"];

  it.each([
    ["nothing is said", "", []],
    ["they are weighted", "shares: { of: respondents, weighted: true }\n", []],
    ["they are weighted things", "shares: { of: things, weighted: true }\n", []],
    ["they are shares of amounts", "shares: { of: amounts }\n", []],
    ["they are no shares", "shares: { of: none }\n", []],
    ["they are not weighted", `shares: ${UNWEIGHTED}\n`, all],
    ["they are things, not weighted", "shares: { of: things, weighted: false, answers: several }\n", all],
  ])("where %s", async (_said, rest, expected) =>
    expect(await failing({ rows, rest, base: "120" })).toEqual(expected),
  );

  it("where a column says otherwise, and a row otherwise again", async () => {
    const columns = `[{ id: x, label: X, shares: { of: amounts } }, { id: y, label: Y }]`;
    const told = [
      rows[0]!,
      row("b", 23.4, 76.6, `shares: ${UNWEIGHTED}, `),
      row("c", 31.2, 68.8, "shares: { of: none }, "),
    ];
    const rest = `shares: ${UNWEIGHTED}\n`;
    expect(await failing({ columns, rows: told, rest, base: "120" })).toEqual(["a/y", "b/x", "b/y"]);
  });

  it("where a row has a base of its own", async () => {
    // 6 of 53 is 11.3, 47 of 53 is 88.7.
    const told = [row("a", 11.3, 88.7, "n: 53, "), ...rows.slice(1)];
    expect(await failing({ rows: told, rest: `shares: ${UNWEIGHTED}\n`, base: "120" })).toEqual(all.slice(2));
  });
});

describe("what a table's shares are not said of", () => {
  const rest = `shares: ${UNWEIGHTED}\n`;
  const columns = (of: string) => `[{ id: x, label: X }, { id: y, label: Y }, { id: t, label: T${of} }]`;
  const three = [`id: a, label: Row, values: { x: 12.5, y: 37.5, t: 50.1 }`];
  const check = (spec: string) => `${rest}checks:\n  - { id: k, ${spec} }\n`;

  it("an average", async () =>
    expect(await failing({ columns: columns(", total: true"), rows: three, rest, base: "8" })).toEqual([]));

  it("but of a total that says so", async () =>
    expect(
      await failing({
        columns: columns(`, total: true, shares: ${UNWEIGHTED}`),
        rows: three,
        rest,
        base: "8",
      }),
    ).toEqual(["a/t"]));

  it("a mean and a difference, whether or not they are marked as totals", async () => {
    for (const kind of ["mean", "difference"])
      expect(
        await failing({
          columns: columns(""),
          rows: three,
          rest: check(`kind: ${kind}, column: t, of: [x, y]`),
          base: "8",
        }),
      ).toEqual([]);
  });

  it("and a sum may be of rounded figures: 1 of 3 and 1 of 3 print as 33.3 and 33.3, and add to 66.6", async () => {
    const rows = [`id: a, label: Row, values: { x: 33.3, y: 33.3, t: 66.6 }`];
    for (const total of ["", ", total: true"])
      expect(
        await failing({
          columns: columns(total),
          rows,
          rest: check("kind: total, column: t, of: [x, y]"),
          base: "3",
        }),
      ).toEqual([]);
    expect(await failing({ columns: columns(""), rows, rest, base: "3" })).toEqual(["a/t"]);
  });

  it("nor is a sum of rows of rounded figures wrong", async () => {
    const rows = [row("a", 33.3, 0), row("b", 33.3, 0), row("t", 66.6, 0)];
    const sum = check("kind: total, row: t, of: [a, b]");
    expect(await failing({ rows, rest: sum, base: "3" })).toEqual([]);
  });
});

describe("a base that was not published", () => {
  const rows = [row("a", 40, 60), row("b", 30, 70), row("c", 20, 80)];

  it.each([
    ["", []],
    ["baseBy: table\n", []],
    [`shares: ${UNWEIGHTED}\n`, []],
    ["shares: { of: respondents, weighted: true }\nbaseBy: table\n", []],
    // 40, 30 and 20 percent are 4, 3 and 2 of 10, and of no fewer.
    [`shares: ${UNWEIGHTED}\nbaseBy: table\n`, ["table 10"]],
    // 40 and 60 percent are of 5; 30 and 70 of 10; 20 and 80 of 5.
    [`shares: ${UNWEIGHTED}\nbaseBy: row\n`, ["a 5", "b 10", "c 5"]],
  ])(
    "is worked out only from shares that are said not to be weighted, of cells said to share it: %j",
    async (rest, expected) =>
      // As percents are printed whole, 40 stands for 39.5 to 40.5: decimals says that it is 40.0.
      expect(await least({ rows, rest: `decimals: 1\n${rest}` })).toEqual(expected),
  );

  it("is worked out where all answers but two are of everybody", async () => {
    // 10 of 11, twice; the others are 11 of 11.
    const rows = [row("a", 100, 100), row("b", 90.9, 100), row("c", 100, 100), row("d", 90.9, 100)];
    expect(await least({ rows, rest: `shares: ${UNWEIGHTED}\nbaseBy: column\n` })).toEqual(["x 11"]);
  });

  it("is not worked out from a cell that is declared as a slip", async () => {
    const errata = `errata:
  - { cell: a/x, printed: 66.5, expected: 66.7, check: gap, why: A slip., status: open, noted: 2024-05-01 }
checks:
  - { id: gap, kind: difference, column: y, of: [x, z] }\n`;
    const columns = "[{ id: x, label: X }, { id: z, label: Z }, { id: y, label: Y, total: true }]";
    const rows = [
      "id: a, label: Row, values: { x: 66.5, z: 33.3, y: 33.4 }",
      "id: b, label: Row, values: { x: 33.3, z: 33.3, y: 0 }",
    ];
    const { table, problems } = await read({
      columns,
      rows,
      rest: `shares: ${UNWEIGHTED}\nbaseBy: column\n${errata}`,
    });
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(inferredBases(table).map(({ line, n }) => [line, n])).toEqual([
      ["x", 3],
      ["z", 3],
    ]);
  });
});

describe("a slip that is declared", () => {
  // 1, 2, 5, 12, 14, 15, 18 and 8 of 38, and two that are none: 41.1 and 61.9.
  const shares = [2.6, 5.3, 13.2, 31.6, 36.8, 39.5, 47.4, 21.1];
  const rows = (slips: number[]) => [...shares, ...slips].map((x, index) => row(`r${index + 1}`, x, 0));
  const rest = (errata: string) => `shares: ${UNWEIGHTED}\nbaseBy: column\n${errata}`;
  const declared =
    "errata:\n  - { cell: r9/x, printed: 41.1, expected: 42.1, check: granularity, why: A slip., status: open, noted: 2024-05-01 }\n";

  it("is confirmed, and hides no other", async () => {
    const one = await read({ rows: rows([41.1]), rest: rest(declared) });
    expect(one.problems.map(({ message }) => message)).toEqual([]);
    // 23 and 24 of 38 are 60.5 and 63.2; 306 of 494, which is 13 times 38, is the first share of a multiple that prints as 61.9.
    const two = await read({ rows: rows([41.1, 61.9]), rest: rest(declared) });
    expect(two.problems.map(({ message }) => message)).toEqual([
      "t/r10/x: 61.9% fits no count of 38, the smallest base that fits the other percentages of its column: the nearest that can be are 60.5% and 63.2%. With it, the base would have to be 494 or more. (check `granularity`)",
    ]);
  });
});
