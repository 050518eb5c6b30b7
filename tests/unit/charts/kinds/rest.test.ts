import { describe, expect, test } from "vitest";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { packSource, unpackSource } from "../../../../src/charts/live/packed-source.ts";
import { chartTable } from "../../../../src/corpus/query/queries.ts";
import type { ChartTable } from "../../../../src/model/chart-table.ts";
import { english } from "../../../support/locale.ts";
import { dataset, loadFiles, publication } from "../../../support/read.ts";
import { agreementScale, involvement } from "../tables.ts";
import { faultsOf } from "../geometry.ts";

/** What each row of a table in percent lacks: Alpha adds to 90, Beta to 99.9, and Gamma has a part that is not published. */
async function restsOf(more: string, columns?: readonly string[]) {
  const { corpus } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/t.yaml": dataset(
      "[{ id: x, label: Before }, { id: y, label: After }]",
      "  - { id: a, label: Alpha, values: { x: 40.0, y: 50.0 } }\n  - { id: b, label: Beta, values: { x: 30.0, y: 69.9 } }\n  - { id: c, label: Gamma, values: { x: 30.5, y: not-published } }",
      `decimals: 1\n${more}`,
    ),
  });
  return chartTable(english, corpus.datasets[0]!, { columns }).rows.map(({ rest }) => rest?.label);
}

describe("what parts lack to their whole", () => {
  const PARTS = "kind: parts, id: whole, of: [x, y]";

  test("is told where a check says that they are parts, but for what rounding explains", async () => {
    expect(await restsOf(`checks: [{ ${PARTS} }]\n`)).toEqual(["10.0%", undefined, "69.5%"]);
    expect(await restsOf(`checks: [{ ${PARTS} }]\n`, ["x"])).toEqual(["60.0%", "70.0%", "69.5%"]);
  });

  test("is not told where nothing says so, nor of rows that the check leaves out", async () => {
    expect(await restsOf("")).toEqual([undefined, undefined, undefined]);
    expect(await restsOf(`checks: [{ ${PARTS}, only: [b] }]\n`)).toEqual([undefined, undefined, undefined]);
    expect(await restsOf("checks: [{ kind: total, id: sum, column: y, of: [x] }]\n")).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is told of those rows too where each respondent gave one answer", async () => {
    const shares = "shares: { of: respondents, weighted: false, answers: one }\n";
    expect(await restsOf(`${shares}checks: [{ ${PARTS}, only: [b] }]\n`)).toEqual([
      "10.0%",
      undefined,
      "69.5%",
    ]);
  });
});

describe.each([
  ["stacked", involvement],
  ["agreement", agreementScale],
] as const)("%s", (kind, table) => {
  const short: ChartTable = {
    ...table,
    rows: table.rows.map((row, index) =>
      index === 1 ? { ...row, rest: { value: 7.5, label: "7.5%" } } : row,
    ),
    cells: table.cells.map((cells, row) =>
      row === 1
        ? cells.map((cell, column) => (column === 1 ? { ...cell, value: cell.value! - 7.5 } : cell))
        : cells,
    ),
  };
  const drawn = (of: ChartTable) => drawPicture(of, { kind }, { title: "Parts", locale: english });

  test("draws what is lacking as an empty part in dashes, with its number, and says it", () => {
    const { wide, narrow, description } = drawn(short);
    for (const svg of [wide, narrow]) {
      expect(svg).toContain(">Not accounted for here</text>");
      expect(svg).toContain("7.5%</text>");
      expect(faultsOf(svg)).toEqual([]);
    }
    expect(description).toContain(`Not accounted for: ${table.rows[1]!.label} (7.5%).`);
    const whole = drawn(table);
    expect(whole.wide).not.toContain("Not accounted for");
    expect(whole.description).not.toContain("Not accounted for");
  });

  test("is drawn alive from what the page carries", () =>
    expect(unpackSource(packSource({ table: short, spec: { kind } })).table.rows[1]!.rest).toEqual({
      value: 7.5,
      label: "7.5%",
    }));
});
