import { toText } from "hast-util-to-text";
import { describe, expect, it } from "vitest";
import { tableTree } from "../../../../src/blocks/parts/table.ts";
import { viewDataset } from "../../../../src/components/table/view.ts";
import { rowsShown } from "../../../../src/corpus/query/rows-shown.ts";
import { localeOf } from "../../../../src/locales/locale.ts";
import { english } from "../../../support/locale.ts";
import { datasetOf } from "../../exports/corpus.ts";

const BODY = `level: 95
columns:
  - { id: joined, label: Joined, unit: count }
  - { id: weekly, label: Weekly, status: estimated }
rows:
  - id: east
    label: East
    values: { joined: { value: 412, status: provisional }, weekly: { value: 61.5, low: 57.2, high: 65.8 } }
  - id: west
    label: West
    values: { joined: { value: 388, status: [revised, unreliable], mark: "*" }, weekly: { low: 20, high: 30 } }
  - id: mill
    label: Mill
    values: { joined: { status: suppressed, mark: "<5" }, weekly: { status: suppressed } }`;

const linesOf = async (body: string, locale = english) => {
  const { corpus, dataset } = await datasetOf(body);
  const shown = rowsShown(corpus, dataset);
  const text = toText(tableTree(viewDataset(dataset, { locale, shown }), { title: "T" }, locale));
  return text
    .split("\n")
    .map((line) => line.replaceAll("\t", " | ").trim())
    .filter(Boolean);
};

describe("a table whose cells say more than a value", () => {
  it("shows marks and intervals beside the values, and their meaning at its foot", async () => {
    expect(await linesOf(BODY)).toEqual([
      "T",
      "Statement | Joined | Weekly estimated",
      "East | 412 [p] (provisional) | 61.5% (57.2 to 65.8)",
      "West | 388 * (revised, low reliability) | 20% to 30%",
      "Mill | <5 (suppressed) | suppressed",
      "[p]: provisional: it may still be revised",
      "*: revised: it was published otherwise before; of low reliability",
      "<5: suppressed: the source withholds the value",
      "In parentheses: the interval that the source gives for the value, with a confidence of 95%.",
    ]);
  });

  it("says so in the language and the digits of the site", async () => {
    const arabic = localeOf({ language: "ar", direction: undefined, digits: "native" });
    const lines = await linesOf(BODY, arabic);
    expect(lines[2]).toBe("East | ٤١٢ [و] (أولي) | ٦١٫٥٪ (من ٥٧٫٢ إلى ٦٥٫٨)");
    expect(lines.at(-1)).toContain("٩٥٪");
  });

  it("keeps what a source prints from being turned in a page from right to left", async () => {
    const locale = localeOf({ language: "ar", direction: undefined, digits: undefined });
    const { corpus, dataset } = await datasetOf(BODY);
    const { rows, legend } = viewDataset(dataset, { locale, shown: rowsShown(corpus, dataset) });
    expect(rows[1]!.cells[0]!.mark!.sign).toBe("\u2068*\u2069");
    expect(rows[2]!.cells[0]!.text).toBe("\u2068<5\u2069");
    expect(legend!.map(({ mark }) => mark)).toEqual([
      "\u2068[و]\u2069",
      "\u2068*\u2069",
      "\u2068<5\u2069",
      undefined,
    ]);
    expect(locale.cell(dataset.cells.get("mill/joined")!)).toBe("محجوب (\u2068<5\u2069)");
  });

  it("has no foot where cells are values alone", async () => {
    const body = "columns: [{ id: a, label: A }]\nrows: [{ id: x, label: X, values: { a: 1 } }]";
    expect(await linesOf(body)).toEqual(["T", "Statement | A", "X | 1%"]);
  });
});
