import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readAuditFile } from "../../../src/audit/read-file.ts";
import { wordDocument, workbook } from "../../support/office-files.ts";
import { SMALL, read, refusal } from "./reading.ts";

const VISITS = {
  A1: "Branch",
  B1: "Spring",
  C1: "Summer",
  A2: "Harbor",
  B2: 12,
  C2: 1.5,
  A3: "East",
  B3: 7,
  C3: 2.5,
};

/** The beginning of a compound file with a part of a name (MS-CFB). */
function compound(name: string): Uint8Array {
  const part = Buffer.from(name, "utf16le");
  return Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), part, Buffer.alloc(64)]);
}

describe("Excel workbooks", () => {
  it("have cells named as Excel names them", async () => {
    const { tables, places } = await read("a.xlsx", workbook([{ name: "Visits", cells: VISITS }]));
    expect(tables[0]!.rows).toEqual(SMALL.rows);
    expect(places.map(([name]) => name)).toEqual(["B2", "C2", "B3", "C3"]);
    const two = await read(
      "a.xlsx",
      workbook([
        { name: "One", cells: VISITS },
        { name: "Two", cells: VISITS },
      ]),
    );
    expect(two.places.map(([name]) => name).slice(3, 6)).toEqual(["One!C3", "Two!B2", "Two!C2"]);
  });

  it("keep their places below empty rows and beside empty columns", async () => {
    const cells = { C4: "Branch", D4: "Visits", C5: "Harbor", D5: 12, C6: "East", D6: 7 };
    const { places } = await read("a.xlsx", workbook([{ name: "Visits", cells }]));
    expect(places.map(([name]) => name).filter((name) => /^D/.test(String(name)))).toEqual(["D5", "D6"]);
  });

  it("show percentages as Excel does", async () => {
    const cells = { A1: "Branch", B1: "Share", A2: "Harbor", B2: { formula: "", value: 0.452, style: 1 } };
    const { tables } = await readAuditFile("a.xlsx", workbook([{ name: "S", cells }]));
    expect(tables[0]!.cells[0]![0]!.number).toMatchObject({ value: 45.2, unit: "percent", decimals: 1 });
  });

  it("may hold formulas without results, which are told", async () => {
    const cells = { ...VISITS, A4: "Total", B4: { formula: "B2+B3", value: 19 }, C4: { formula: "C2+C3" } };
    const { tables, remarks } = await read("a.xlsx", workbook([{ name: "Visits", cells }]));
    expect(tables[0]!.rows.at(-1)).toEqual(["Total", 19, undefined]);
    expect(remarks).toEqual([
      "C4: The cell holds a formula without its result; it is left out. Open the file in Excel or LibreOffice and save it: that writes the results.",
    ]);
  });

  it("are read where they show nothing, which is told", async () => {
    const told = async (hidden: { rows?: number[]; columns?: number[]; sheet?: boolean }) => {
      const { tables, remarks } = await read("a.xlsx", workbook([{ name: "Visits", cells: VISITS, hidden }]));
      expect(tables[0]!.rows).toEqual(SMALL.rows);
      return remarks;
    };
    const mend = "Show what is hidden and look at it; delete what should not count.";
    // Row 9 and column H are empty.
    expect(await told({ rows: [3, 9], columns: [8] })).toEqual([
      `A3: Row 3 is hidden, and read all the same. ${mend}`,
    ]);
    expect(await told({ rows: [2, 3], columns: [3] })).toEqual([
      `C1: Rows 2, 3 and column C are hidden, and read all the same. ${mend}`,
    ]);
    expect(await told({ sheet: true })).toEqual([`A1: The sheet is hidden, and read all the same. ${mend}`]);
    expect(await told({})).toEqual([]);
  });

  it("have merged headings over all their columns", async () => {
    const cells = {
      B1: "Visits",
      A2: "Branch",
      B2: "Spring",
      C2: "Summer",
      A3: "Harbor",
      B3: 1,
      C3: 2,
      A4: "East",
      B4: 3,
      C4: 4,
    };
    const { tables } = await read(
      "a.xlsx",
      workbook([{ name: "V", cells: { A1: " ", ...cells, C1: "" }, merges: ["B1:C1"] }]),
    );
    expect(tables[0]!.columns).toEqual(["Visits Spring", "Visits Summer"]);
  });

  it("hold wrong totals like any other table", async () => {
    // 12 + 7 = 19, 20 + 9 = 29, 30 + 8 = 38, 40 + 6 = 46.
    const cells = {
      A1: "Branch", B1: "Q1", C1: "Q2", D1: "Q3", E1: "Q4", A2: "Harbor", B2: 12, C2: 20, D2: 30, E2: 40,
      A3: "East", B3: 7, C3: 9, D3: 8, E3: 6, A4: "Total", B4: 19, C4: 29, D4: 38, E4: 56,
    }; // prettier-ignore
    expect((await read("a.xlsx", workbook([{ name: "V", cells }]))).findings).toEqual(["E4"]);
  });

  it.each([
    ["a password", compound("EncryptedPackage"), /^The file asks for a password\./],
    ["what Excel wrote before 2007", compound("Workbook"), /^The file is of the old kind/],
    [
      "text",
      "Branch,Visits\nEast,1\n",
      /^The name says that the file is an Excel workbook, and it is plain text\. Rename it so that it ends in \.csv/,
    ],
    ["a Word document", wordDocument([["a", "1"]]), /and it is a Word document\./],
    ["half of itself", workbook([{ name: "Visits", cells: VISITS }]).slice(0, 900), /^The (?:file|name)/],
  ])("that hold %s are refused", async (_, content, told) => {
    expect(await refusal("a.xlsx", content)).toMatch(told);
  });
});

describe("a workbook of more than a table", () => {
  const padded = (name: string, size: number) => {
    const files = unzipSync(workbook([{ name: "Visits", cells: VISITS }]));
    return zipSync({ ...files, [name]: new Uint8Array(size).fill(32) });
  };

  it("is refused by what it says of its size, before it is unpacked", async () => {
    expect(await refusal("a.xlsx", padded("xl/worksheets/sheet9.xml", 61_000_000))).toMatch(
      /^The file holds 62 MB when it is unpacked, and a file of tables 60 MB at most\./,
    );
  });

  it("may have large pictures", async () => {
    const { tables } = await readAuditFile("a.xlsx", padded("xl/media/image1.png", 61_000_000));
    expect(tables).toHaveLength(1);
  });

  it.each([
    ["A1048576", /^The file has 1,048,576 rows; .* The last value stands in A1048576: delete it/],
    ["XFD3", /^The file has 16,384 columns; .* The last value stands in XFD3: delete it/],
    ["XFD1048576", /^The file has 1,048,576 rows; /],
  ])("has a value in %s, and is refused before its cells are made", async (cell, told) => {
    expect(await refusal("a.xlsx", workbook([{ name: "Visits", cells: { ...VISITS, [cell]: 7 } }]))).toMatch(
      told,
    );
  });
});

it("a workbook with a damaged part is refused", async () => {
  const cells = { ...VISITS, A4: "a < b & c" };
  expect(await refusal("a.xlsx", workbook([{ name: "Visits", cells }]))).toMatch(
    /^The file (?:is damaged|cannot be read)/,
  );
});

describe("Word documents", () => {
  it("have their tables, by number, row and column", async () => {
    const { tables, places } = await read(
      "a.docx",
      wordDocument([
        ["Branch", "Visits", "Loans"],
        ["Harbor", "12", "1.5"],
        ["East", "7", "2.5"],
      ]),
    );
    expect(tables).toEqual([SMALL]);
    expect(places[0]![0]).toBe("table 1, row 2, column 2");
  });

  it("that are damaged are refused", async () => {
    expect(await refusal("a.docx", wordDocument([["a", "1"]]).slice(0, 700))).toMatch(/^The (?:file|name)/);
  });
});
