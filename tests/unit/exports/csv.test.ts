import { describe, expect, it } from "vitest";
import { datasetCsv, figureCsv } from "../../../src/exports/csv.ts";
import { english } from "../../support/locale.ts";
import { corpusOf, datasetOf, publicationMdx, tableYaml } from "./corpus.ts";

const csvOf = async (body: string, head?: string) =>
  datasetCsv((await datasetOf(body, head)).dataset, english);

/** One column of text, one row a text. */
const textTable = (texts: readonly string[]) =>
  `columns: [{ id: said, label: Said }]
rows:
${texts.map((text, index) => `  - { id: r${index}, label: Row, values: { said: ${JSON.stringify(text)} } }`).join("\n")}`;

describe("a dataset as CSV", () => {
  it("names the row by id and label, and keeps numbers as printed", async () => {
    const csv = await csvOf(`columns: [{ id: yes, label: "Yes" }, { id: no, label: "No" }]
rows:
  - { id: open-talk, label: Talk is open, values: { yes: 79.0, no: 21 } }
  - { id: promises, label: Promises are kept, values: { yes: 100, no: 0.50 } }`);
    expect(csv).toBe(
      "row_id,row,yes,no,erratum\r\n" +
        "open-talk,Talk is open,79.0,21,\r\n" +
        "promises,Promises are kept,100,0.50,\r\n",
    );
  });

  it("leaves empty what was not published, and notes what is not applicable", async () => {
    const csv = await csvOf(`columns: [{ id: yes, label: "Yes" }, { id: no, label: "No" }]
rows:
  - { id: a, label: A, values: { yes: not-published, no: not-applicable } }
  - { id: b, label: B, values: { yes: 0, no: 1 } }`);
    expect(csv).toBe("row_id,row,yes,no,erratum,note\r\na,A,,,,no: not applicable\r\nb,B,0,1,,\r\n");
  });

  it("gives intervals, statuses and marks fields of their own, where there are any", async () => {
    const csv = await csvOf(`columns:
  - { id: yes, label: "Yes", status: estimated }
  - { id: no, label: "No" }
rows:
  - { id: a, label: A, values: { yes: { value: 61.5, low: 57.2, high: 66.0 }, no: { status: suppressed, mark: "<5" } } }
  - { id: b, label: B, status: provisional, values: { yes: { value: 58, margin: 5 }, no: 1 } }`);
    // 58 less and plus 5 is 53 and 63.
    expect(csv).toBe(
      "row_id,row,yes,yes_low,yes_high,yes_status,no,no_status,no_mark,erratum\r\n" +
        "a,A,61.5,57.2,66.0,estimated,,suppressed,<5,\r\n" +
        "b,B,58,53,63,estimated; provisional,1,provisional,,\r\n",
    );
  });

  it("quotes commas, quotation marks, line breaks and outer spaces", async () => {
    const csv = await csvOf(textTable(["a, b", 'the "few"', "two\nlines", " edge"]), "unit: text");
    expect(csv).toBe(
      'row_id,row,said,erratum\r\nr0,Row,"a, b",\r\nr1,Row,"the ""few""",\r\nr2,Row,"two\nlines",\r\nr3,Row," edge",\r\n',
    );
  });

  it("disarms what a spreadsheet that parts at semicolons, tabs or line ends would take for formulas", async () => {
    const texts = ["north;=1+1", "north\t+1", "a\n@SUM(A1)\n-cmd", "a; -5", "one\n- two", "a;b"];
    const csv = await csvOf(textTable(texts), "unit: text");
    expect(csv.replaceAll("\r\n", "|")).toBe(
      `row_id,row,said,erratum|r0,Row,north;'=1+1,|r1,Row,north\t'+1,|r2,Row,"a\n'@SUM(A1)\n'-cmd",|r3,Row,a; -5,|r4,Row,"one\n- two",|r5,Row,a;b,|`,
    );
  });

  it("disarms formulas in labels, texts and notes", async () => {
    const csv = await csvOf(
      `columns: [{ id: said, label: Said }]
rows:
  - { id: a, label: "@SUM(A1)", note: "+1 added", values: { said: '=HYPERLINK("http://x")' } }
  - { id: b, label: "-cmd", values: { said: "\\t=1" } }
  - { id: c, label: ＝1+1, values: { said: "\\n=1" } }`,
      "unit: text",
    );
    expect(csv).toBe(
      "row_id,row,said,erratum,note\r\n" +
        `a,'@SUM(A1),"'=HYPERLINK(""http://x"")",,'+1 added\r\n` +
        "b,'-cmd,'\t'=1,,\r\n" +
        `c,'＝1+1,"'\n'=1",,\r\n`,
    );
  });

  it("leaves negative numbers alone, as numbers and as texts", async () => {
    const change = `columns: [{ id: change, label: Change }]
rows: [{ id: a, label: A, values: { change: -5.20 } }]`;
    expect(await csvOf(change, "unit: number")).toBe("row_id,row,change,erratum\r\na,A,-5.20,\r\n");
    expect(await csvOf(textTable(["-5.2", "-5.2+1"]), "unit: text")).toBe(
      "row_id,row,said,erratum\r\nr0,Row,-5.2,\r\nr1,Row,'-5.2+1,\r\n",
    );
  });

  it("carries text that runs from right to left as it is", async () => {
    const csv = await csvOf(textTable(["ثقة، وحوار", "אמון"]), "unit: text");
    expect(csv).toBe("row_id,row,said,erratum\r\nr0,Row,ثقة، وحوار,\r\nr1,Row,אמון,\r\n");
  });

  it("lists the errata of a row, at the precision of the print", async () => {
    const csv = await csvOf(`columns: [{ id: yes, label: "Yes" }, { id: no, label: "No" }]
rows:
  - { id: a, label: A, values: { yes: 78.4, no: 21.0 } }
  - { id: b, label: B, values: { yes: 27, no: 45.5 } }
checks: [{ id: whole, kind: parts, of: [yes, no] }]
errata:
  - { cell: a/yes, printed: 78.4, expected: 79, check: whole, why: Slip., status: open, noted: 2026-01-02 }
  - { cell: b/yes, printed: 27, expected: 54.5, check: whole, why: Slip., status: open, noted: 2026-01-02 }`);
    expect(csv).toBe(
      "row_id,row,yes,no,erratum\r\n" +
        'a,A,78.4,21.0,"yes: printed 78.4, arithmetic gives 79.0"\r\n' +
        'b,B,27,45.5,"yes: printed 27, arithmetic gives 54.5"\r\n',
    );
  });

  it("adds the notes, bases and units of rows where there are any", async () => {
    const csv = await csvOf(
      `columns: [{ id: then, label: Then }, { id: now, label: Now }]
rows:
  - { id: since, label: At work since, unit: year, n: 12, values: { then: 1998, now: 1998 } }
  - { id: ships, label: Ships, note: By sail., values: { then: { value: 70, note: nearly }, now: 80 } }`,
      "unit: count",
    );
    expect(csv).toBe(
      "row_id,row,unit,n,then,now,erratum,note\r\n" +
        "since,At work since,year,12,1998,1998,,\r\n" +
        "ships,Ships,count,,70,80,,By sail.; then: nearly\r\n",
    );
  });

  it("gives way to columns that bear the name of a field of its own", async () => {
    const csv = await csvOf(`columns: [{ id: row, label: Row }, { id: erratum, label: Erratum }]
rows: [{ id: a, label: A, values: { row: 1, erratum: 2 } }]`);
    expect(csv).toBe("row_id,row_,row,erratum,erratum_\r\na,A,1,2,\r\n");
  });
});

describe("a figure as CSV", () => {
  const table = tableYaml(`columns:
  - { id: yes, label: "Yes" }
  - { id: no, label: "No" }
  - { id: all, label: All, total: true }
  - { id: word, label: Word, unit: text }
rows:
  - { id: a, label: A, values: { yes: 60, no: 40, all: 100, word: one } }
  - { id: b, label: B, values: { yes: 55, no: 45, all: 100, word: two } }
  - { id: mean, label: Mean, total: true, values: { yes: 57.5, no: 42.5, all: 100, word: three } }`);
  const figureOf = async (block: string) => {
    const files = {
      "datasets/trust.yaml": table,
      "publications/first-brief.mdx": publicationMdx({}, block),
    };
    const corpus = await corpusOf(files);
    return figureCsv(corpus, corpus.figures[0]!, english);
  };

  it("holds the rows and columns that the chart draws, in their order", async () => {
    const csv = await figureOf(
      '<Chart id="f" data="trust" kind="bars" rows="b a" columns="no" title="T" takeaway="See." />',
    );
    expect(csv).toBe("row_id,row,no,erratum\r\nb,B,45,\r\na,A,40,\r\n");
  });

  it("leaves totals and texts out, as the chart does", async () => {
    const csv = await figureOf('<Chart id="f" data="trust" kind="grouped" title="T" takeaway="See." />');
    expect(csv).toBe("row_id,row,yes,no,erratum\r\na,A,60,40,\r\nb,B,55,45,\r\n");
  });

  it("is not there for a figure without data", async () => {
    expect(await figureOf('<Figure id="f" title="T" missing="A map." />')).toBeUndefined();
  });
});
