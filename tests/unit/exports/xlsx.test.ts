import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { datasetXlsx } from "../../../src/exports/xlsx/dataset-xlsx.ts";
import { writeWorkbook } from "../../../src/exports/xlsx/workbook.ts";
import { readXlsx } from "../../../src/tables/read/xlsx.ts";
import { english, rightToLeft } from "../../support/locale.ts";
import { datasetOf } from "./corpus.ts";

const BODY = `columns:
  - { id: agree, label: Agree }
  - { id: spent, label: Spent, unit: usd, note: In the last year. }
  - { id: since, label: Since, unit: year }
  - { id: said, label: Said, unit: text }
rows:
  - { id: open, label: "=HYPERLINK(1)", values: { agree: 8.50, spent: 1204.5, since: 2019, said: "+1" } }
  - { id: often, label: "Often & <openly>", n: 12, values: { agree: not-published, spent: -3, since: 2020, said: "@x" } }
  - { id: sum, label: Sum, total: true, values: { agree: 100, spent: 1201.5, since: 2021, said: _x0041_ } }
notes: [Counted in May.]`;

const textOf = (bytes: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(bytes)[part]);

describe("a dataset as a workbook", () => {
  it("has days and months as dates of Excel, and those that Excel miscounts as words", async () => {
    const { corpus, dataset } = await datasetOf(`columns:
  - { id: day, label: Day, unit: date }
  - { id: month, label: Month, unit: month }
rows:
  - { id: a, label: A, values: { day: 2019-03-14, month: 2019-04 } }
  - { id: b, label: B, values: { day: 1850-01-02, month: not-published } }`);
    const { grids } = await readXlsx(datasetXlsx(corpus, dataset, english));
    expect(grids[0]!.rows.map((row) => row.slice(2, 4))).toMatchObject([
      [{ text: "Day" }, { text: "Month" }],
      [
        { text: "2019-03-14", isDate: true },
        { text: "2019-04-01", isDate: true },
      ],
      [{ text: "1850-01-02" }, { text: "" }],
    ]);
  });

  it("has numbers with the decimals that are printed, and texts as texts", async () => {
    const { corpus, dataset } = await datasetOf(BODY);
    const bytes = datasetXlsx(corpus, dataset, english);
    const { grids, remarks } = await readXlsx(bytes);
    expect(remarks).toEqual([]);
    expect(grids[0]!.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ["Row id", "Statement", "Base (n)", "Agree", "Spent", "Since", "Said", "Erratum"],
      ["open", "=HYPERLINK(1)", "", "8.5%", "1204.5", "2019", "+1", ""],
      ["often", "Often & <openly>", "12", "", "-3", "2020", "@x", ""],
      ["sum", "Sum", "", "100%", "1201.5", "2021", "_x0041_", ""],
    ]);
    const sheet = textOf(bytes, "xl/worksheets/sheet1.xml");
    // 8.50 percent, to the last digit that is printed.
    expect(sheet).toContain("<v>0.0850</v>");
    expect(textOf(bytes, "xl/styles.xml")).toContain('formatCode="0.00%"');
    expect(textOf(bytes, "xl/styles.xml")).toContain('formatCode="#,##0.0 [$USD]"');
    expect(sheet).not.toContain("<f>");
    expect(sheet).not.toContain("rightToLeft");
  });

  it("tells on a second sheet what is to be known of it", async () => {
    const { corpus, dataset } = await datasetOf(BODY);
    const { grids } = await readXlsx(datasetXlsx(corpus, dataset, english, "https://example.org"));
    const told = grids[1]!.rows.map((row) => row.map(({ text }) => text).join(" | "));
    expect(told).toContain("Trust | ");
    expect(told).toContain(" | Population: Partners who answered");
    expect(told).toContain(" | Counted in May.");
    expect(told.some((line) => line.startsWith("Source | First brief, Table 2, "))).toBe(true);
    expect(told).toContain(" | https://example.org/publications/first-brief/");
    expect(told).toContain("Licence | CC BY 4.0");
    expect(told.some((line) => line.startsWith("Spent | In the last year."))).toBe(true);
  });

  it("runs from right to left where its language does", async () => {
    const { corpus, dataset } = await datasetOf(BODY);
    expect(textOf(datasetXlsx(corpus, dataset, rightToLeft), "xl/worksheets/sheet1.xml")).toContain(
      'rightToLeft="1"',
    );
  });
});

describe("a workbook", () => {
  it("gives back what went in, and the same bytes twice", async () => {
    // Spaces at the ends and letters that XML lacks are the reader's to lose.
    const text = fc.string({ unit: fc.constantFrom(..."a=+-@<>&\"'é漢,;"), minLength: 1, maxLength: 9 });
    const number = fc.tuple(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.integer({ min: 0, max: 6 }),
    );
    const rows = fc.array(fc.tuple(text, number, text), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        const printed = ([digits, places]: [number, number]) => (digits / 10 ** places).toFixed(places);
        const sheet = {
          name: "Table",
          headRows: 0,
          widths: [9, 9, 9],
          isRightToLeft: false,
          rows: table.map(([first, one, last]) => [
            first,
            { number: printed(one), format: `0.${"0".repeat(one[1])}`.replace(/\.$/, "") },
            last,
          ]),
        };
        const bytes = writeWorkbook([sheet], { title: "T", creator: "C" });
        expect(writeWorkbook([sheet], { title: "T", creator: "C" })).toEqual(bytes);
        const [grid] = (await readXlsx(bytes)).grids;
        expect(grid!.rows.map((row) => [row[0]!.text, row[1]!.typed, row[2]!.text])).toEqual(
          table.map(([first, one, last]) => [first, Number(printed(one)) + 0, last]),
        );
      }),
      { numRuns: 40 },
    );
  });
});
