import { describe, expect, it } from "vitest";
import { datasetPackage, sitePackage } from "../../../src/exports/datapackage.ts";
import type { Field } from "../../../src/exports/field.ts";
import { english } from "../../support/locale.ts";
import { corpusOf, datasetOf, tableYaml } from "./corpus.ts";

interface Package {
  [key: string]: unknown;
  resources: { [key: string]: unknown; schema: { fields: Field[] } }[];
}

const read = (json: string) => JSON.parse(json) as Package;
const packageOf = async (body: string, head?: string, siteUrl?: string) => {
  const { corpus, dataset } = await datasetOf(body, head);
  return read(datasetPackage(corpus, dataset, english, siteUrl));
};

describe("the package of one dataset", () => {
  it("has days and months as such, written as ISO 8601 has them", async () => {
    const { resources } = await packageOf(`columns:
  - { id: day, label: Day, unit: date }
  - { id: month, label: Month, unit: month }
  - { id: days, label: Days, unit: number }
rows:
  - { id: a, label: A, values: { day: 2019-03-14, month: 2019-04, days: 3 } }`);
    const [{ schema, data }] = resources as unknown as [{ schema: { fields: Field[] }; data: object[] }];
    const typeOf = (name: string) => schema.fields.find((field) => field.name === name)!.type;
    expect([typeOf("day"), typeOf("month"), typeOf("days")]).toEqual(["date", "yearmonth", "number"]);
    expect(data[0]).toMatchObject({ day: "2019-03-14", month: "2019-04", days: 3 });
  });

  const body = `columns: [{ id: yes, label: "Yes", note: Both kinds., n: 38 }, { id: ships, label: Ships, unit: count }]
rows:
  - { id: a, label: A, values: { yes: 79.0, ships: not-published } }
  - { id: b, label: B, values: { yes: 21.5, ships: 4 } }
notes: [Read with care.]`;

  it("describes itself, its licence and its source", async () => {
    const { resources, ...head } = await packageOf(body);
    const description =
      "How far partners trust one another.\n\nPopulation: Partners who answered\n\nBase (n): 40.\n\nRead with care.\n\n" +
      "An empty cell was not published, unless its note says that it is not applicable.";
    expect(head).toEqual({
      profile: "tabular-data-package",
      name: "trust",
      title: "Trust",
      description,
      licenses: [{ path: "https://creativecommons.org/licenses/by/4.0/", title: "CC BY 4.0" }],
      contributors: [{ title: "Harbor Press", role: "publisher" }],
    });
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({
      profile: "tabular-data-resource",
      name: "trust",
      description,
      sources: [{ title: "First brief, Table 2, p. 7" }],
      schema: { missingValues: [""], primaryKey: "row_id" },
    });
  });

  it("holds the values itself, under the names of its fields", async () => {
    const { resources } = await packageOf(body);
    expect(resources[0]).not.toHaveProperty("path");
    expect(resources[0]!["data"]).toEqual([
      { row_id: "a", row: "A", yes: 79, ships: null, erratum: null },
      { row_id: "b", row: "B", yes: 21.5, ships: 4, erratum: null },
    ]);
  });

  it("describes the fields of intervals and statuses, and says what an empty cell may be", async () => {
    const { resources } = await packageOf(`level: 95
columns: [{ id: ships, label: Ships, unit: count }]
rows:
  - { id: a, label: A, values: { ships: { value: 40, low: 31.5, high: 48, status: estimated } } }
  - { id: b, label: B, values: { ships: { status: suppressed, mark: "<5" } } }`);
    const fields = resources[0]!.schema.fields.slice(2, -1);
    expect(fields.map(({ name, type }) => [name, type])).toEqual([
      ["ships", "integer"],
      ["ships_low", "number"],
      ["ships_high", "number"],
      ["ships_status", "string"],
      ["ships_mark", "string"],
    ]);
    expect(fields[1]).toMatchObject({
      title: "Ships: lower end",
      description:
        "The lower end of the interval that the source gives for the value; without a value, of the range that is printed. Level of confidence: 95%.",
      unit: "count",
    });
    expect(fields[3]!.description).toBe(
      "What the source says of the value. estimated: estimated; suppressed: suppressed: the source withholds the value.",
    );
    expect(resources[0]!["description"]).toContain(
      "A cell whose status is “suppressed” is empty because the source withholds its value.",
    );
    expect(resources[0]!["data"]).toMatchObject([
      { ships: 40, ships_low: 31.5, ships_high: 48, ships_status: "estimated", ships_mark: null },
      { ships: null, ships_low: null, ships_status: "suppressed", ships_mark: "<5" },
    ]);
  });

  it("types each field by what stands in it", async () => {
    const { resources } = await packageOf(body);
    const [rowId, row, yes, ships, erratum] = resources[0]!.schema.fields;
    expect(rowId).toMatchObject({
      name: "row_id",
      type: "string",
      constraints: { required: true, unique: true },
    });
    expect(row).toEqual({ name: "row", type: "string", title: "Statement", constraints: { required: true } });
    expect(yes).toEqual({
      name: "yes",
      type: "number",
      title: "Yes",
      description: "Both kinds. Unit: percent. Base (n): 38.",
      unit: "percent",
      constraints: { required: true, minimum: 0, maximum: 100 },
    });
    expect(ships).toMatchObject({ type: "integer", constraints: { minimum: 0 } });
    expect(ships!.constraints).not.toHaveProperty("required");
    expect(erratum).toMatchObject({ name: "erratum", type: "string" });
  });

  it("gives addresses where the site's is known", async () => {
    const descriptor = await packageOf(body, undefined, "https://example.org");
    expect(descriptor["homepage"]).toBe("https://example.org/data/trust/");
    expect(descriptor.resources[0]!["sources"]).toEqual([
      { title: "First brief, Table 2, p. 7", path: "https://example.org/publications/first-brief/" },
    ]);
  });

  it.each([
    ["years", "unit: year", ["1998", "2016"], "year"],
    ["whole counts", "unit: count", ["3", "4"], "integer"],
    ["counts printed with decimals", "unit: count", ["3.0", "4"], "number"],
    ["money", "unit: usd", ["25000", "-3"], "number"],
    ["nothing published", "unit: count", ["not-published", "not-published"], "number"],
  ])("types %s", async (_what, head, [one, other], type) => {
    const { resources } = await packageOf(
      `columns: [{ id: c, label: C }]
rows: [{ id: a, label: A, values: { c: ${one} } }, { id: b, label: B, values: { c: ${other} } }]`,
      head,
    );
    expect(resources[0]!.schema.fields[2]).toMatchObject({ name: "c", type });
  });

  it("makes text of a column that mixes numbers and texts", async () => {
    const { resources } = await packageOf(
      `columns: [{ id: c, label: C }]
rows:
  - { id: a, label: A, values: { c: 79.0 } }
  - { id: b, label: B, unit: text, values: { c: Many } }`,
    );
    expect(resources[0]!.schema.fields[3]).toMatchObject({ name: "c", type: "string" });
    expect(resources[0]!["data"]).toMatchObject([{ c: "79.0" }, { c: "Many" }]);
  });

  it("says what was computed, and sets no bounds to it", async () => {
    const { resources } = await packageOf(`columns:
  - { id: one, label: One }
  - { id: two, label: Two }
  - { id: less, label: Less, derive: difference, of: [one, two] }
rows: [{ id: a, label: A, values: { one: 20, two: 30 } }]`);
    expect(resources[0]!.schema.fields[4]).toEqual({
      name: "less",
      type: "number",
      title: "Less",
      description: "Unit: points. Computed from other columns of the table.",
      unit: "points",
      constraints: { required: true },
    });
  });
});

describe("the package of the site", () => {
  const table = "columns: [{ id: c, label: C }]\nrows: [{ id: a, label: A, values: { c: 1 } }]";

  it("names the CSV file of each dataset", async () => {
    const corpus = await corpusOf({
      "datasets/b.yaml": tableYaml(table),
      "datasets/a.yaml": tableYaml(table),
    });
    const descriptor = read(sitePackage(corpus, english));
    expect(descriptor).toMatchObject({
      profile: "tabular-data-package",
      name: "harbor-notes",
      title: "Harbor Notes",
    });
    expect(descriptor.resources).toMatchObject([
      { name: "a", path: "data/a.csv", format: "csv", mediatype: "text/csv", encoding: "utf-8" },
      { name: "b", path: "data/b.csv", format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    ]);
    expect(descriptor.resources[0]).not.toHaveProperty("data");
  });

  it("has a name even where the site's has no Latin letter", async () => {
    const corpus = await corpusOf();
    const site = { ...corpus.site, name: "دفاتر الميناء" };
    expect(read(sitePackage({ ...corpus, site }, english))["name"]).toBe("data");
  });
});
