import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFiles, publication } from "../../support/read.ts";

/** A dataset of two columns, with more of its file, beside a CSV. */
async function load(csv: string, more = "", columns = COLUMNS, unit = "number") {
  const {
    corpus,
    loaded,
    problems: all,
  } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/t.yaml": `title: Boats
description: What boats do.
unit: ${unit}
population: Boats
base: 20
source: { publication: brief }
rowLabel: Boat
columns:
${columns}
${more}
`,
    "datasets/t.csv": csv,
  });
  const problems = [...loaded, ...all].map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
  return { table: corpus.datasets[0], problems: [...new Set(problems)] };
}

const COLUMNS = "  - { id: sails, label: Sails }\n  - { id: oars, label: Oars }";

describe("a dataset whose values stand in a CSV", () => {
  it("has the rows of the file, and what its own file says more of them", async () => {
    const { table, problems } = await load(
      'Boat,Sails,Oars\n"Cutter, old",40.50,"1,200"\nYawl,not-published,-3\n',
      "rows:\n  - { id: yawls, label: Yawl, n: 7, total: true }",
    );
    expect(problems).toEqual([]);
    expect(table!.rows).toMatchObject([
      { id: "cutter-old", label: "Cutter, old", total: false, topics: [] },
      { id: "yawls", label: "Yawl", n: 7, total: true },
    ]);
    expect(table!.cells.get("cutter-old/sails")).toMatchObject({
      value: 40.5,
      printed: "40.50",
      decimals: 2,
      n: 20,
    });
    expect(table!.cells.get("cutter-old/oars")).toMatchObject({ value: 1200, printed: "1200", decimals: 0 });
    expect(table!.cells.get("yawls/sails")).toMatchObject({ missing: "not-published" });
    expect(table!.cells.get("yawls/oars")).toMatchObject({ value: -3, n: 7 });
    expect(table!.cells.get("yawls/oars")!.place).toMatchObject({ line: 3, column: 20, length: 2 });
    expect(table!.cells.get("yawls/oars")!.place.file).toMatch(/t\.csv$/);
    expect(table!.meta).not.toHaveProperty("csv");
  });

  it("takes a per mille sign where that is the unit, and says so where it is not", async () => {
    const columns =
      "  - { id: sails, label: Sails, unit: per-1000 }\n  - { id: oars, label: Oars, unit: percent }";
    const { table, problems } = await load("Boat,Sails,Oars\nCutter,12.5‰,1\nYawl,9 ‰,2‰\n", "", columns);
    expect(table!.cells.get("cutter/sails")).toMatchObject({ value: 12.5, unit: "per-1000" });
    expect(problems).toEqual([
      expect.stringMatching(/t\.csv:3:10 "2‰" carries a per mille sign, and the unit is `percent`\.$/),
    ]);
  });

  it("reads days and months, and refuses days in another order at their place", async () => {
    const columns = "  - { id: sails, label: Sails, unit: date }\n  - { id: oars, label: Oars, unit: month }";
    const { table, problems } = await load(
      "Boat,Sails,Oars\nCutter,2019-03-14,2019-04\nYawl,3/4/2019,2019-05\nSloop,2019-03-15 [p],2019-05\n",
      'csv: { marks: { "[p]": provisional } }',
      columns,
    );
    expect(table!.cells.get("cutter/sails")).toMatchObject({ printed: "2019-03-14", unit: "date" });
    expect(table!.cells.get("cutter/oars")).toMatchObject({ printed: "2019-04", unit: "month" });
    expect(table!.cells.get("sloop/sails")).toMatchObject({
      printed: "2019-03-15",
      statuses: ["provisional"],
    });
    expect(problems).toEqual([expect.stringMatching(/t\.csv:3:6 "3\/4\/2019" is not written as a day\.$/)]);
  });

  it.each([
    ["semicolons and decimal commas", "Boat;Sails;Oars\r\nCutter;40,5;1.200\r\nYawl;0,5;7\r\n"],
    ["tabs", "Boat\tSails\tOars\nCutter\t40.5\t1,200\nYawl\t.5\t7\n"],
    [
      "a mark at the beginning, and quotes",
      '\ufeff"Boat","Sails","Oars"\n"Cutter","40.5","1,200"\n"Yawl","0.5","7"',
    ],
    ["a line of Excel's that names the sign", "sep=;\nBoat;Sails;Oars\nCutter;40,5;1200\nYawl;0,5;7\n"],
    ["empty lines at the end", "Boat,Sails,Oars\nCutter,40.5,1200\nYawl,0.5,7\n\n,,\n"],
  ])("is read alike with %s", async (_name, csv) => {
    const { table, problems } = await load(csv);
    expect(problems).toEqual([]);
    expect([...table!.cells].map(([path, { value }]) => [path, value])).toEqual([
      ["cutter/sails", 40.5],
      ["cutter/oars", 1200],
      ["yawl/sails", 0.5],
      ["yawl/oars", 7],
    ]);
  });

  it("may have one value a line, with what is said beside it", async () => {
    const { table, problems } = await load(
      "Boat,Way,Share,Low,High,Flag\nCutter,Sails,40,35,45,\nYawl,oars,10,8,12,p\nCutter,oars,60,55,65,\nYawl,Sails,,,,suppressed\n",
      "csv: { row: Boat, column: Way, value: Share, low: Low, high: High, status: Flag, marks: { p: provisional } }",
    );
    expect(problems).toEqual([]);
    expect(table!.rows.map(({ id }) => id)).toEqual(["cutter", "yawl"]);
    expect(table!.cells.get("cutter/oars")).toMatchObject({
      value: 60,
      interval: { low: 55, high: 65 },
      statuses: [],
    });
    expect(table!.cells.get("yawl/oars")).toMatchObject({ value: 10, statuses: ["provisional"] });
    expect(table!.cells.get("yawl/sails")).toMatchObject({ missing: "suppressed" });
  });

  it("takes signs for what its file says that they mean", async () => {
    const { table, problems } = await load(
      "Code,Name,Sails,Oars,n\nE-1,Cutter,40%,..,31\nE-2,Yawl,[c],12 [u],\n",
      'csv: { row: Name, id: Code, n: n, marks: { "..": not-applicable, "[c]": suppressed, "[u]": unreliable } }',
      COLUMNS,
      "percent",
    );
    expect(problems).toEqual([]);
    expect(table!.cells.get("e-1/sails")).toMatchObject({ value: 40, n: 31 });
    expect(table!.cells.get("e-1/oars")).toMatchObject({ missing: "not-applicable" });
    expect(table!.cells.get("e-2/sails")).toMatchObject({ missing: "suppressed", mark: "[c]", n: 20 });
    expect(table!.cells.get("e-2/oars")).toMatchObject({ value: 12, statuses: ["unreliable"], mark: "[u]" });
  });

  it("tells what is wrong of an interval where it stands", async () => {
    const { problems } = await load(
      "Boat,Sails,Low,High,Oars\nCutter,40,45,35,1\n",
      "",
      "  - { id: sails, label: Sails, csv: { low: Low, high: High } }\n  - { id: oars, label: Oars }",
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/t\.csv:2:1\d /);
  });

  it("refuses what no page could hold", async () => {
    const { problems } = await load(`Boat,Sails,Oars\n${"a,1,2\n".repeat(6000)}`);
    expect(problems).toEqual([
      expect.stringMatching(/t\.csv:1:1 The file has 6,00\d rows; a table has 5,000/),
    ]);
  });

  it("takes signs within quotation marks for none that part cells", async () => {
    const columns = "  - { id: sails, label: Sails, unit: text }\n  - { id: oars, label: Oars }";
    const { table, problems } = await load('Boat,Sails,Oars\nrow 0,"x\t\n\ty",3\n', "", columns);
    expect(problems.filter((told) => !told.includes("plain text"))).toEqual([]);
    expect(table!.cells.get("row-0/oars")!.printed).toBe("3");
  });

  it("gives back whatever a spreadsheet would write", async () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab ,;\t\"'é\n"), maxLength: 8 });
    const number = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }));
    const sheet = fc.record({
      rows: fc.array(fc.tuple(text, number), { minLength: 1, maxLength: 6 }),
      delimiter: fc.constantFrom(",", ";", "\t"),
      decimal: fc.constantFrom("point", "comma"),
      end: fc.constantFrom("\n", "\r\n"),
      mark: fc.constantFrom("", "\ufeff"),
    });
    await fc.assert(
      fc.asyncProperty(sheet, async ({ rows, delimiter, decimal, end, mark }) => {
        const quote = (cell: string) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
        const printed = rows.map(([, [digits, places]]) => (digits / 10 ** places).toFixed(places));
        const lines = rows.map(([words], index) => [
          `row ${index}`,
          `x${words}`,
          decimal === "comma" ? printed[index]!.replace(".", ",") : printed[index]!,
        ]);
        const csv =
          mark +
          [["Boat", "Sails", "Oars"], ...lines].map((line) => line.map(quote).join(delimiter) + end).join("");
        const columns = "  - { id: sails, label: Sails, unit: text }\n  - { id: oars, label: Oars }";
        const { table, problems } = await load(csv, `csv: { decimal: ${decimal} }`, columns);
        expect(problems.filter((told) => !told.includes("plain text"))).toEqual([]);
        expect(rows.map((_, index) => table!.cells.get(`row-${index}/oars`)!.printed)).toEqual(
          printed.map((one) => (Number(one) === 0 ? one.replace("-", "") : one)),
        );
        expect(rows.map((_, index) => table!.cells.get(`row-${index}/sails`)!.text)).toEqual(
          rows.map(([words]) => `x${words}`.trim()),
        );
      }),
      { numRuns: 40 },
    );
  });
});
