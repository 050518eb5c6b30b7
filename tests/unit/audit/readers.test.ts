import { describe, expect, it } from "vitest";
import { readAuditFile } from "../../../src/audit/read-file.ts";
import { SMALL, bytesOf, read, refusal } from "./reading.ts";

describe("CSV", () => {
  it.each([
    ["commas", "Branch,Visits,Loans\nHarbor,12,1.5\nEast,7,2.5\n"],
    ["semicolons and decimal commas", "Branch;Visits;Loans\nHarbor;12;1,5\nEast;7;2,5\n"],
    ["tabs", "Branch\tVisits\tLoans\nHarbor\t12\t1.5\nEast\t7\t2.5\n"],
    [
      "a mark at its beginning and Windows' line ends",
      "\ufeffBranch,Visits,Loans\r\nHarbor,12,1.5\r\nEast,7,2.5\r\n",
    ],
    ["quotation marks", '"Branch","Visits","Loans"\n"Harbor","12","1.5"\n"East","7","2.5"\n'],
    ["Excel's first line", "sep=;\nBranch;Visits;Loans\nHarbor;12;1,5\nEast;7;2,5\n"],
  ])("is read with %s", async (_, text) => {
    expect((await read("a.csv", text)).tables).toEqual([SMALL]);
  });

  it("has places by line and column, and as a spreadsheet has them", async () => {
    const { places } = await read("a.csv", 'Branch,Visits,Loans\n"Har, ""old""",12,1.5\nEast,7,2.5\n');
    // `"Har, ""old""",` takes 15 characters.
    expect(places).toEqual([
      ["B2", 2, 16],
      ["C2", 2, 19],
      ["B3", 3, 6],
      ["C3", 3, 8],
    ]);
  });

  it("is parted by empty rows, each table under its caption", async () => {
    const text =
      "Visits by branch,,\nBranch,Spring,Summer\nHarbor,1,2\nEast,3,4\n,,\nLoans by branch,,\nBranch,Spring,Summer\nHarbor,5,6\n";
    const { tables } = await read("a.csv", text);
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Visits by branch", 2],
      ["Loans by branch", 1],
    ]);
  });

  it("is parted by an empty column, where each side is a table of its own", async () => {
    const text =
      "Visits,,,,Seats,\nBranch,Spring,Summer,,Room,Seats\nHarbor,1,2,,Hall,80\nEast,3,4,,Attic,20\n,,,,Shed,5\n";
    const { tables, places } = await read("a.csv", text);
    expect(tables).toEqual([
      { name: "Visits", columns: ["Spring", "Summer"], rows: [["Harbor", 1, 2], ["East", 3, 4]] },
      { name: "Seats", columns: ["Seats"], rows: [["Hall", 80], ["Attic", 20], ["Shed", 5]] },
    ]); // prettier-ignore
    expect(places.at(-1)).toEqual(["F5", 5, 10]);
  });

  it("may have a gap between its columns", async () => {
    const { tables } = await read("a.csv", "Branch,Spring,,Summer\nHarbor,1,,2\nEast,3,,4\n");
    expect(tables.map(({ columns }) => columns)).toEqual([["Spring", "", "Summer"]]);
  });

  it("goes on behind an empty row where no new heading stands", async () => {
    const { tables } = await read("a.csv", "Branch,Spring,Summer\nHarbor,1,2\nEast,3,4\n,,\nTotal,4,6\n");
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        ["Harbor", 1, 2],
        ["East", 3, 4],
        ["Total", 4, 6],
      ],
    ]);
  });

  it("may repeat its headings", async () => {
    const { tables } = await read(
      "a.csv",
      "Branch,Spring,Summer\nHarbor,1,2\nBranch,Spring,Summer\nEast,3,4\n",
    );
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        ["Harbor", 1, 2],
        ["East", 3, 4],
      ],
    ]);
  });

  it("may have years and scales for headings, and two rows of them", async () => {
    const years = await read("a.csv", "Branch,2021,2022\nHarbor,1,2\nEast,3,4\n");
    expect(years.tables[0]!.columns).toEqual(["2021", "2022"]);
    const scale = await read("a.csv", "Question,1,2,3\nStaff,10,20,70\nBooks,15,25,60\n");
    expect(scale.tables[0]!.columns).toEqual(["1", "2", "3"]);
    const units = await read("a.csv", "Branch,Visits,Share\n,number,%\nHarbor,1,20\nEast,4,80\n");
    expect(units.tables[0]!.columns).toEqual(["Visits number", "Share %"]);
  });

  it("has years, running numbers and several words for labels", async () => {
    const years = await read("a.csv", "Year,Visits\n2020,12\n2021,15\n2022,11\n");
    expect(years.tables[0]!.rows[0]).toEqual(["2020", 12]);
    const two = await read("a.csv", "Town,Branch,Visits\nLeeds,Harbor,12\nLeeds,East,15\n");
    expect(two.tables[0]!.rows[0]).toEqual(["Leeds Harbor", 12]);
  });

  it("may begin with a row whose numbers are held back", async () => {
    const { tables } = await read("a.csv", "Branch,Visits,Loans\nHarbor,[c],–\nEast,7,2\n");
    expect(tables[0]!.rows).toEqual([
      ["Harbor", undefined, undefined],
      ["East", 7, 2],
    ]);
  });

  it("tells rows that are longer or shorter than the others", async () => {
    const text =
      "Branch,Visits,Loans\nHarbor,12,1\nHill, old,7,2\nEast,7,2\nLake,9\nBay,1,2\nPort,3,4\nPark,6,5\nTown,8,9\n";
    expect((await read("a.csv", text)).remarks).toEqual([
      "row 3: The row has 4 cells, and the others have 3. Put a cell that holds the sign between cells in double quotes; all that stands behind it has moved.",
      "row 5: The row has 2 cells, and the others have 3. Add the cells that are missing, empty ones too, so that each number stands under its heading.",
    ]);
  });

  it("leaves out numbers that two notations may mean", async () => {
    const { remarks } = await read("a.csv", "Branch;Visits\nHarbor;1,234\nEast;5,678\n");
    expect(remarks).toEqual([
      "B2: “1,234” may be a whole number in thousands or one with three decimals, and nothing in the file says which; such cells (2) are left out. Say which it is: --decimal point or --decimal comma.",
    ]);
    const { tables } = await readAuditFile(
      "a.csv",
      bytesOf("Branch;Visits\nHarbor;1,234\nEast;5,678\n"),
      "point",
    );
    expect(tables[0]!.cells[0]![0]!.number?.value).toBe(1234);
  });

  it.each([
    [
      "an open quotation mark",
      'Branch,Visits\n"Harbor,12\nEast,7\n',
      /^A quotation mark on line 2 is opened and not closed/,
    ],
    [
      "UTF-16",
      new Uint8Array([0xff, 0xfe, 0x42, 0, 0x2c, 0, 0x31, 0]),
      /^The file is written in UTF-16.* “CSV UTF-8”\.$/,
    ],
    [
      "another encoding",
      new Uint8Array([0x42, 0x2c, 0x31, 10, 0xe9, 0x2c, 0x31, 10]),
      /^The file is not written in UTF-8: .* line 2 /,
    ],
    ["nothing", "", /^The file is empty\./],
    ["words alone", "Branch,Head\nHarbor,Ann\nEast,Bo\n", /^There is no table of numbers in the file\./],
    [
      "100,000 rows",
      "Branch,Visits\n" + "East,1\n".repeat(100_000),
      /^The file has 100,001 rows; a table has 5,000 rows,/,
    ],
    [
      "a web page",
      "<!doctype html><table><tr><td>1</table>",
      /^The name says that the file is CSV, and it is a web page\. Rename it/,
    ],
    [
      "a workbook behind a password",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /^The file asks for a password, .* Open it, take the password off,/,
    ],
    ["a PDF", "%PDF-1.7", /^The file is a PDF\./],
  ])("that holds %s is refused", async (_, content, told) => {
    expect(await refusal("a.csv", content)).toMatch(told);
  });
});

describe("HTML", () => {
  it("has tables with captions, and places in the page", async () => {
    const page = `<h1>Visits</h1>
<table><caption>By branch</caption>
<tr><th>Branch<th>Visits<th>Loans
<tr><td>Harbor<td>12<td>1.5<sup>a</sup>
<tr><td>East<td>7<td>2.5
</table>`;
    const { tables, places } = await read("a.html", page);
    expect(tables).toEqual([{ ...SMALL, name: "By branch" }]);
    // The second cell begins behind `<tr><td>Harbor`.
    expect(places[0]).toEqual(["table 1, row 2, column 2", 4, 15]);
  });

  it("has merged headings over all their columns, and a merged number once", async () => {
    const page = `<table>
<tr><th rowspan=2>Branch<th colspan=2>Visits
<tr><th>Spring<th>Summer
<tr><td>Harbor<td>1<td>2
<tr><td>East<td colspan=2>7
</table>`;
    const { tables } = await read("a.html", page);
    expect(tables[0]!.columns).toEqual(["Visits Spring", "Visits Summer"]);
    expect(tables[0]!.rows).toEqual([
      ["Harbor", 1, 2],
      ["East", 7, undefined],
    ]);
  });

  it("does not take a power of ten for a ten with a note", async () => {
    const page = `<table><tr><th>Size<th>Grams<tr><td>Small<td>10<sup>2</sup><tr><td>Large<td>45</table>`;
    expect((await read("a.html", page)).tables[0]!.rows).toEqual([
      ["Small", undefined],
      ["Large", 45],
    ]);
  });

  it("takes raised digits for notes, and reads a German page as German", async () => {
    const page = `<html lang=de><table><tr><th>Haus<th>Besuche<tr><td>Hafen<td>1.234<sup>2</sup><tr><td>Ost<td>12,5</table>`;
    expect((await read("a.html", page)).tables[0]!.rows).toEqual([
      ["Hafen", 1234],
      ["Ost", 12.5],
    ]);
  });
});

describe("datasets", () => {
  const dataset = `title: Visits
description: Visits by branch.
unit: count
population: Everybody
base: 40
source: { publication: brief }
rowLabel: Branch
columns:
  - { id: spring, label: Spring }
  - { id: summer, label: Summer }
rows:
  - { id: harbor, label: Harbor, values: { spring: 12, summer: not-published } }
  - { id: east, label: East, values: { spring: 7, summer: 2 } }
`;

  it("have cells by the names of row and column", async () => {
    const { tables, places } = await read("visits.yaml", dataset);
    expect(tables[0]!.rows).toEqual([
      ["Harbor", 12, undefined],
      ["East", 7, 2],
    ]);
    // Before the number stand 51 characters of its line.
    expect(places[0]).toEqual(["harbor/spring", 12, 52]);
  });

  it("that check refuses are refused", async () => {
    expect(await refusal("visits.yaml", dataset.replace("unit: count", "unit: pieces"))).toMatch(
      /learning-briefs check/,
    );
  });
});

it.each([
  ["a.xls", "text", /^Nothing is known of files that end in \.xls\./],
  ["table", "a,b\n1,2\n", /^The file has no ending/],
])("%s is refused", async (file, content, told) => {
  expect(await refusal(file, content)).toMatch(told);
});
