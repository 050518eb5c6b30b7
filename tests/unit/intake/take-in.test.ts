import { describe, expect, it } from "vitest";
import { workbook } from "../../support/office-files.ts";
import { refusal, take } from "./taking.ts";

describe("a table that is taken in", () => {
  it("takes per mille for a rate per 1,000", async () => {
    const { dataset, csv, told } = await take("Place,Births\nQuays,12.5‰\nPiers,8.0 ‰\nDocks,9.1‰\n");
    expect(dataset).toMatchObject({ unit: "per-1000", columns: [{ id: "births" }] });
    expect(csv).toBe("Place,Births\nQuays,12.5\nPiers,8.0\nDocks,9.1\n");
    expect(told).toEqual([]);
  });

  it("keeps days and months that are written as such, and does not guess which figure is the day", async () => {
    const { dataset, csv, told } = await take(
      "Place,Moved,Median date,Last month\nQuays,12,2019-03-14,2019-04\nPiers,8,n/a,2019-06\nDocks,9,2019-03-19,2019-07\n",
    );
    expect(dataset["columns"]).toMatchObject([{ id: "moved" }, { unit: "date" }, { unit: "month" }]);
    expect(dataset["csv"]).toEqual({ marks: { "n/a": "not-published" } });
    expect(csv).toContain("Quays,12,2019-03-14,2019-04\n");
    expect(told).toEqual(["C3: “n/a” stands in the place of a number, and is taken for not-published."]);
    const slashed = await take("Place,Moved,Median date\nQuays,12,14/03/2019\nPiers,8,19/03/2019\n");
    expect(slashed.dataset["columns"]).toMatchObject([{ id: "moved" }, { unit: "text" }]);
    expect(slashed.told).toEqual([
      "“Median date” looks like dates, and was taken for words: 14/03/2019 does not say which is the day.",
    ]);
  });

  it("becomes columns with ids and units, rows with bases, and the checks that its numbers bear out", async () => {
    const { dataset, csv, told } = await take(
      'Statement;Agree;Neutral;Disagree;n\n"I feel; safe";60,0%;25,5%;14,5%;120\nI help;45,0%;35,0%;20,0%;118\nI trust;55,0%;30,0%;15,0%;121\n',
    );
    expect(told).toEqual([]);
    expect(dataset).toMatchObject({
      title: "Boats",
      description: null,
      population: null,
      unit: "percent",
      base: "not-published",
      source: { publication: null },
      rowLabel: "Statement",
      columns: [
        { id: "agree", label: "Agree" },
        { id: "neutral", label: "Neutral" },
        { id: "disagree", label: "Disagree" },
      ],
      csv: { n: "base n" },
      checks: [{ kind: "parts", of: ["agree", "neutral", "disagree"], whole: 100 }],
    });
    expect(dataset).not.toHaveProperty("rows");
    expect(csv).toBe(
      "Statement,base n,Agree,Neutral,Disagree\nI feel; safe,120,60.0,25.5,14.5\nI help,118,45.0,35.0,20.0\nI trust,121,55.0,30.0,15.0\n",
    );
  });

  it("finds totals, a base for all, signs and notes, and says what it cannot tell", async () => {
    const { dataset, csv, told } = await take(
      "Table 4: Trips,,,\n,,,\nPort,Sail,Oar,All trips\nNorth,120,80,200\nSouth,90,60,150\nWest,[c],..,70\nEast,40,25 *,65\nAll ports,300,185,485\nBase,38,38,38\nSource: the pilots,,,\n",
    );
    expect(dataset).toMatchObject({
      unit: "count",
      base: 38,
      columns: [{ id: "sail" }, { id: "oar" }, { id: "all-trips", total: true }],
      csv: { marks: { "[c]": "suppressed", "..": "not-published" } },
      rows: [{ id: "all-ports", label: "All ports", total: true }],
      notes: ["Source: the pilots"],
    });
    expect(dataset["checks"]).toContainEqual(
      expect.objectContaining({
        kind: "total",
        column: "all-trips",
        of: ["sail", "oar"],
        only: ["north", "south", "east", "all-ports"],
      }),
    );
    expect(csv).toContain("West,[c],..,70\nEast,40,25,65\n");
    expect(told).toEqual([
      "“Table 4: Trips” stands above the table and was left out.",
      "C6: “..” stands in the place of a number, and is taken for not-published.",
      "C7: “*” stands behind a number, and was left out, there and wherever else it stands.",
    ]);
  });

  it("writes no check of what does not hold everywhere, and says so", async () => {
    const { dataset, told } = await take(
      "Port,Sail,Oar,Total\nNorth,120,80,200\nSouth,90,60,150\nWest,31,22,53\nEast,40,25,66\nMid,11,12,23\n",
    );
    expect(JSON.stringify(dataset["checks"] ?? [])).not.toContain('"column":"total"');
    expect(told).toEqual([expect.stringMatching(/^east\/total: .*40 \+ 25|^east\/total: .*65/)]);
  });

  it("takes the decimals, percentages and currencies that a workbook shows", async () => {
    const file = workbook([
      {
        name: "Costs",
        merges: ["B1:C1"],
        cells: {
          ...{ A1: "Item", B1: "Year", B2: 2019, C2: 2020, D1: "Share" },
          ...{ A3: "Pay", B3: 1200.5, C3: 1300, D3: { formula: "", value: 0.45, style: 1 } },
          ...{ A4: "Rent", B4: 800, C4: 900, D4: { formula: "", value: 0.55, style: 1 } },
        },
      },
    ]);
    const { dataset, csv } = await take(file);
    expect(dataset).toMatchObject({
      rowLabel: "Item",
      columns: [
        { id: "year-2019", label: "Year 2019" },
        { id: "year-2020", label: "Year 2020", unit: "count" },
        { id: "share", label: "Share", unit: "percent" },
      ],
    });
    expect(csv).toBe("Item,Year 2019,Year 2020,Share\nPay,1200.5,1300,45.0\nRent,800,900,55.0\n");
  });

  it("tells what is noted at the cells of a workbook", async () => {
    const cells = { A1: "Port", B1: "Boats", A2: "North", B2: 12, A3: "South", B3: 7 };
    const notes = {
      B2: "Counted\ntwice",
      B3: "[Threaded comment]\n\nYour version of Excel allows you to read this.\n\nComment:\n    Ask Ruth",
    };
    const { csv, told } = await take(workbook([{ name: "S", cells, notes }]));
    expect(csv).toBe("Port,Boats\nNorth,12\nSouth,7\n");
    expect(told).toEqual([
      "B2: a note stands at the cell, “Counted twice”, and was left out.",
      "B3: a note stands at the cell, “Ask Ruth”, and was left out.",
    ]);
  });

  it("gives rows ids of their own where their names make none, or one twice", async () => {
    const { dataset, csv, told } = await take("名前,Boats\n漁船,12\nYawl,7\nYawl,9\n");
    expect(dataset).toMatchObject({ csv: { row: "名前", id: "row id" } });
    expect(csv).toBe("row id,名前,Boats\nrow-1,漁船,12\nyawl,Yawl,7\nyawl-2,Yawl,9\n");
    expect(told).toEqual(["The row of B4 is called “Yawl”, and so is that of B3."]);
  });

  it("says which row has no name", async () => {
    const { csv, told } = await take("Port,Sail,Oar\nNorth,1,2\n,3,4\nSouth,5,6\n");
    expect(csv).toContain("Row 2,3,4\n");
    expect(told).toEqual(["The row of B3 has no name, and is called “Row 2”."]);
  });

  it("takes a column for numbers though most of them are withheld", async () => {
    const { dataset, told } = await take("Port,Boats\nNorth,[c]\nSouth,8\nWest,<5\n");
    expect(dataset).toMatchObject({
      unit: "count",
      csv: { marks: { "[c]": "suppressed", "<5": "suppressed" } },
    });
    expect(told).toEqual(["B4: “<5” stands in the place of a number, and is taken for suppressed."]);
  });

  it.each([
    ["two tables", "A,B\nx,1\ny,2\n\nC,D\nz,3\nw,4\n", /2 tables stand here: A1:B3, A5:B7\. .*--range A1:B3/],
    [
      "a column of several units",
      "A,B\nx,12%\ny,14\nz,15\n",
      /“B” counts in several units: B2 is a percentage, B3 is a plain number/,
    ],
    ["an open quotation mark", 'A,B\nx,"1\ny,2\n', /quotation mark on line 2/],
    [
      "lines of several widths",
      "A,B,C\nx,1,2\ny,3\nz,4,5\nw,6,7\n",
      /row 3: The row has 2 cells, and the others have 3/,
    ],
    ["one heading twice", "A,B,B\nx,1,2\ny,3,4\n", /“B” is the heading of two columns, B and C\./],
    [
      "two tables side by side",
      "A,B,,,C,D\nx,1,,,z,3\ny,2,,,w,4\n",
      /2 tables stand here: A1:B3, E1:F3\. .*--range A1:B3/,
    ],
    ["100,000 rows", `A,B\n${"a,1\n".repeat(100_000)}`, /100,00\d rows; a table has 5,000/],
    [
      "a decimal that may be either",
      "A;B\nx;1.250\ny;2.500\n",
      /B2: “1.250” may be a whole number .*--decimal point/,
    ],
    ["no numbers", "A,B\nx,y\n", /no table of numbers/],
  ])("refuses %s", async (_name, csv, told) => {
    expect(await refusal(csv)).toMatch(told);
  });

  it("refuses what stands in no file of its name, an unsaved formula, and a sheet that is not there", async () => {
    expect(await refusal("A,B\nx,1\n", {}, "a.xlsx")).toMatch(
      /The name says that the file is an Excel workbook, and it is plain text/,
    );
    const cells = { A1: "I", B1: "V", A2: "x", B2: { formula: "1+1" }, A3: "y", B3: 3 };
    expect(await refusal(workbook([{ name: "S", cells }]))).toMatch(
      /B2: The cell holds a formula without its result/,
    );
    const two = workbook([
      { name: "Costs", cells: { A1: "I", B1: "V", A2: "x", B2: 3, A3: "y", B3: 4 } },
      { name: "Other", cells: { A1: "I", B1: "V", A2: "x", B2: 3 } },
    ]);
    expect(await refusal(two)).toMatch(/2 sheets: “Costs”, “Other”\. .*--sheet "Costs"/);
    expect(await refusal(two, { sheet: "Cost" })).toMatch(/no sheet “Cost”\. Write --sheet "Costs"/);
    expect((await take(two, { sheet: "Costs", range: "A1:B2" })).csv).toBe("I,V\nx,3\n");
    expect(await refusal(two, { sheet: "Costs", range: "D9:E10" })).toMatch(
      /Nothing stands in D9:E10\. .* reach to B3/,
    );
  });
});

describe("lines that do not fit", () => {
  it("longer than their headings are refused by their line", async () => {
    expect(await refusal("A,B\nx,2\ny,4,5\n")).toBe(
      "Line 3 has 3 cells, and the line of headings has 2. Put a cell that holds the sign between cells in double quotes; or give the last column a heading.",
    );
  });

  it("stand below an empty line under their headings", async () => {
    const { csv, told } = await take("Port,2019,2020\n,Boats,Boats\n\nNorth,12,13\nSouth,7,9\n");
    expect(csv).toBe("Port,2019 Boats,2020 Boats\nNorth,12,13\nSouth,7,9\n");
    expect(told).toEqual([]);
  });

  it("that repeat the headings are told", async () => {
    const { csv, told } = await take("Port,Boats\nNorth,12\nPort,Boats\nSouth,13\n");
    expect(csv).toBe("Port,Boats\nNorth,12\nSouth,13\n");
    expect(told).toEqual(["A3: the headings stand again, and were left out."]);
  });
});
