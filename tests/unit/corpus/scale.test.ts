import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/corpus/query/evaluate.ts";
import { chartTable } from "../../../src/corpus/query/queries.ts";
import { rowsShown } from "../../../src/corpus/query/rows-shown.ts";
import { viewDataset } from "../../../src/components/table/view.ts";
import { runDeclared } from "../../../src/checks/declared.ts";
import { formatTick } from "../../../src/charts/layout/numbers.ts";
import { describeFields } from "../../../src/exports/field.ts";
import { flatten } from "../../../src/exports/flat.ts";
import { datasetJson } from "../../../src/exports/json.ts";
import { parseValue } from "../../../src/model/value.ts";
import { english } from "../../support/locale.ts";
import { datasetOf } from "../exports/corpus.ts";

const BODY = `scale: thousand
columns:
  - { id: people, label: People }
  - { id: spent, label: Spent, unit: usd, scale: million }
  - { id: share, label: Share, unit: percent }
  - { id: part, label: Part of all, derive: share, of: [people] }
rows:
  - { id: north, label: North, values: { people: 4552, spent: 1.5, share: 40 } }
  - { id: south, label: South, values: { people: 448, spent: 2.25, share: 60 } }
  - { id: west, label: West, scale: million, values: { people: 5, spent: 3, share: 10 } }
checks:
  - { kind: total, id: adds, row: west, of: [north, south], only: [people] }
  - { kind: order, id: falls, column: people, direction: descending }`;

const read = () => datasetOf(BODY, "unit: count");
const valueOf = async (written: string) => {
  const { corpus } = await read();
  const { value, low, high, unit } = evaluate(parseValue(written) as never, corpus) as never;
  return { value, low: Math.round(low), high: Math.round(high), unit };
};

describe("numbers that are printed in thousands or millions", () => {
  it("are counted in the scale of the row, the column or the table, where they can be", async () => {
    const { dataset } = await read();
    const units = [...dataset.cells.values()].slice(0, 6).map(({ unit }) => unit);
    expect(units).toEqual([
      ...["count-thousand", "usd-million", "percent"],
      ...["count-thousand", "usd-million", "percent"],
    ]);
    expect(dataset.cells.get("west/people")!.unit).toBe("count-million");
  });

  // 5 million is 4.5 to 5.5 million, and 4,552 thousand 4,551.5 to 4,552.5 thousand.
  it("are computed with in one scale where they have one, and at full size where they have several", async () => {
    expect(await valueOf("sum(trust/north/people,trust/south/people)")).toEqual({
      ...{ value: 5000, low: 4999, high: 5001, unit: "count-thousand" },
    });
    expect(await valueOf("sum(trust/north/people,trust/west/people)")).toEqual({
      ...{ value: 9_552_000, low: 9_051_500, high: 10_052_500, unit: "count" },
    });
    expect(await valueOf("mean(trust/north/people,trust/west/people)")).toMatchObject({ value: 4_776_000 });
    expect(await valueOf("share(trust/north/people,trust/west/people)")).toMatchObject({ value: 91.04 });
    // 4,552 of 4,552 + 448 + 5,000 thousand.
    const { dataset } = await read();
    expect(dataset.cells.get("north/part")!.printed).toBe("45.5");
  });

  it("are held by checks across scales", async () => {
    const { corpus, dataset } = await read();
    const verdicts = dataset.checks.map((check) => runDeclared(check, dataset, corpus));
    const holds = verdicts.map((result) => "verdicts" in result && result.verdicts.map((one) => one.holds));
    expect(holds).toEqual([[true], [true, false]]);
  });

  it("say so once, in the head of their column, or else each", async () => {
    const { corpus, dataset } = await read();
    const { columns, rows } = viewDataset(dataset, { locale: english, shown: rowsShown(corpus, dataset) });
    expect(columns.map(({ scale }) => scale)).toEqual([undefined, "in millions", undefined, undefined]);
    expect(rows.map(({ cells }) => cells.slice(0, 2).map(({ text }) => text))).toEqual([
      ["4,552 thousand", "$1.5"],
      ["448 thousand", "$2.25"],
      ["5 million", "$3"],
    ]);
  });

  it("say so in charts: at every value and along the axis", async () => {
    const { dataset } = await read();
    const table = chartTable(english, dataset, { rows: ["north", "south"], columns: ["people"] });
    expect(table.unit).toBe("count-thousand");
    expect(table.cells.flat().map(({ label }) => label)).toEqual(["4,552 thousand", "448 thousand"]);
    expect(formatTick(4000, table.unit, "en", 1000)).toBe("4M");
    expect(formatTick(1.5, "usd-million", "en", 0.5)).toBe("$1.5M");
  });

  it("say so in the files to take along", async () => {
    const { corpus, dataset } = await read();
    const flat = flatten(dataset, english);
    const unit = flat.fields.findIndex(({ role }) => role === "unit");
    expect(flat.records.map((record) => record[unit]!.value)).toEqual([
      "count-thousand; usd-million; percent",
      "count-thousand; usd-million; percent",
      "count-million; usd-million; percent",
    ]);
    const spent = describeFields(dataset, flat, english).find(({ name }) => name === "spent");
    expect(spent).toMatchObject({
      title: "Spent, in millions",
      unit: "usd",
      scale: "million",
      type: "number",
    });
    const { scale, cells } = JSON.parse(datasetJson(corpus, dataset, english));
    expect(scale).toBe("thousand");
    expect(cells[0]).toMatchObject({
      value: 4552,
      unit: "count",
      scale: "thousand",
      label: "4,552 thousand",
    });
  });
});
