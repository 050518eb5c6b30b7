import { describe, expect, it } from "vitest";
import { take } from "./taking.ts";

describe("intervals", () => {
  it("are proposed of columns that say they are, and hold the numbers before them", async () => {
    const { dataset, csv, told } = await take(
      "Port,Share (%),Lower 95% CI,Upper 95% CI,Boats\nNorth,12.5,10.1,15.0,40\nSouth,8.0,6.2,9.9,51\n",
    );
    expect(dataset).toMatchObject({
      level: 95,
      columns: [
        { id: "share", csv: { low: "Lower 95% CI", high: "Upper 95% CI" } },
        { id: "boats", unit: "count" },
      ],
    });
    expect(csv).toContain("North,12.5,10.1,15.0,40\n");
    expect(told).toEqual([]);
  });

  it("stand the other way round as well, and as a margin", async () => {
    const ends = await take("Port;Anteil;obere Grenze;untere Grenze\nNord;12;15;10\nSüd;8;9;6\n");
    expect(ends.dataset["columns"]).toEqual([
      { id: "anteil", label: "Anteil", csv: { low: "untere Grenze", high: "obere Grenze" } },
    ]);
    const margin = await take("Port,Share,Margin of error\nNorth,12%,2.1\nSouth,8%,1.2\n");
    expect(margin.dataset["columns"]).toEqual([
      { id: "share", label: "Share", csv: { margin: "Margin of error" } },
    ]);
  });

  it("are none of answers that are called so", async () => {
    const { dataset } = await take("Port,Agree,Low,High\nNorth,60,30,10\nSouth,50,20,30\n");
    expect(dataset["columns"]).toMatchObject([{ id: "agree" }, { id: "low" }, { id: "high" }]);
  });
});

describe("periods", () => {
  it("are proposed of rows that are years, and of columns that are quarters", async () => {
    const years = await take("Year,Boats,Crew\n2011,12,30\n2012,14,31\n2013,15,29\n");
    expect(years.dataset["rows"]).toEqual([
      { id: "2011", label: "2011", period: 2011 },
      { id: "2012", label: "2012", period: 2012 },
      { id: "2013", label: "2013", period: 2013 },
    ]);
    const quarters = await take("Port,Q1 2020,Q2 2020,All\nNorth,5,8,13\nSouth,6,9,15\n");
    expect(quarters.dataset["columns"]).toEqual([
      { id: "q1-2020", label: "Q1 2020", period: "2020-Q1" },
      { id: "q2-2020", label: "Q2 2020", period: "2020-Q2" },
      { id: "all", label: "All", total: true },
    ]);
    expect([...years.told, ...quarters.told]).toEqual([]);
  });

  it("of two halves of years are school or financial years, though 2010-11 is a month as well", async () => {
    const { dataset } = await take("Year,Boats\n2010-11,12\n2011-12,14\n");
    expect(dataset["rows"]).toMatchObject([{ period: "2010/11" }, { period: "2011/12" }]);
  });

  it.each([
    ["2011,1\n2013,2\n2012,3\n2014,4\n", "“2012” stands out of order"],
    ["2011,1\n2012,2\n2012,3\n", "“2012” stands twice"],
    ["2011,1\n2012,2\n2013 (part),3\n2014,4\n", "“2013 (part)” is no period, and all beside it are"],
  ])("are not guessed where one is wrong: %j", async (rows, message) => {
    const { dataset, told } = await take(`Year,Boats\n${rows}`);
    expect(told.join()).toContain(`${message}, so no periods were written.`);
    expect(JSON.stringify(dataset)).not.toContain('"period"');
  });
});

describe("a scale", () => {
  it.each([
    ["Port,Boats (thousands),Share (%)\nNorth,5,8\nSouth,6,9\n", "thousand"],
    ["Boats by port in millions\nPort,Boats,Share (%)\nNorth,5,8\nSouth,6,9\n", "million"],
    ["Port;Einnahmen (Tsd.);Anteil (%)\nNord;5;8\nSüd;6;9\n", "thousand"],
  ])("is proposed of a heading or a caption, of counts alone: %j", async (text, scale) => {
    const { dataset, told } = await take(text);
    expect(dataset["scale"]).toBe(scale);
    expect(told.join()).toContain(`\`scale: ${scale}\` was written`);
    expect((dataset["columns"] as object[])[1]).not.toHaveProperty("scale");
  });

  it("is not read of words that only have it in them", async () => {
    const { dataset } = await take("Port,Boats of a thousand tons,Families\nNorth,5,8\nSouth,6,9\n");
    expect(JSON.stringify(dataset)).not.toContain("scale");
  });
});

describe("units", () => {
  it("are those of rows where each row has one of its own", async () => {
    const { dataset, csv, told } = await take(
      "Measure,2021,2022\nHouseholds,1200,1250\nOf them new,130,140\nShare that rents,45%,46.5%\nRent,£812.50,£840.00\n",
    );
    expect(dataset).toMatchObject({
      unit: "count",
      columns: [
        { id: "2021", label: "2021" },
        { id: "2022", label: "2022" },
      ],
      rows: [
        { id: "share-that-rents", unit: "percent" },
        { id: "rent", unit: "gbp" },
      ],
    });
    expect(csv).toContain("Share that rents,45,46.5\nRent,812.50,840.00\n");
    expect(told).toEqual([]);
  });
});

describe("words behind the names of rows", () => {
  const regions = ["North", "South", "East"];
  const lines = (count: number) =>
    Array.from({ length: count }, (_, row) => `Port ${row}w,${regions[row % 3]},${row + 1}\n`).join("");

  it("are a column of their own where the names alone tell the rows apart", async () => {
    const { dataset, csv } = await take(`Port,Region,Boats\n${lines(4)}`);
    expect(dataset).toMatchObject({
      unit: "count",
      rowLabel: "Port",
      columns: [
        { id: "region", unit: "text" },
        { id: "boats", label: "Boats" },
      ],
    });
    expect(dataset).not.toHaveProperty("groups");
    expect(csv).toContain("Port,Region,Boats\nPort 0w,North,1\n");
  });

  it("group many rows", async () => {
    expect((await take(`Port,Region,Boats\n${lines(90)}`)).dataset["groups"]).toBe("region");
  });

  it.each([
    [
      "belong to names that come again",
      "Region,Port,Boats\nNorth,Quay,1\nNorth,Pier,2\nEast,Quay,3\n",
      "Region Port",
      "North Quay",
    ],
    ["are the names of codes", "Code,Port,Boats\nE01,Quay,1\nE02,Pier,2\n", "Code Port", "E01 Quay"],
  ])("stay in the name where they %s", async (_, text, heading, name) => {
    const { dataset, csv } = await take(text);
    expect(dataset["rowLabel"]).toBe(heading);
    expect(csv).toContain(`\n${name},1\n`);
  });
});
