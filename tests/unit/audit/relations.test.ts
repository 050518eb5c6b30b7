import { describe, expect, it } from "vitest";
import { auditText, csv } from "./audit.ts";

const told = async (text: string) => (await auditText(csv(text))).told;

describe("totals", () => {
  // 120 + 80 + 100 = 300; 95 + 60 + 75 = 230; 40 + 35 + 52 = 127; 255, 175, 227 and 657 down the columns.
  const sound = `
    Branch  Spring  Summer  Autumn  Total
    Harbor  120  80  100  300
    East  95  60  75  230
    Hill  40  35  52  127
    Total  255  175  227  657`;

  it("that come out are passed", async () => {
    const { told: nothing, borneOut } = await auditText(csv(sound));
    expect(nothing).toEqual([]);
    expect(borneOut).toEqual([
      "“Total” is the sum of “Spring”, “Summer” and “Autumn”: 4",
      "“Total” is the sum of “Harbor”, “East” and “Hill”: 4",
    ]);
  });

  it.each([
    ["35  52  127", "35  82  127", "sure D4 → Write 52."],
    ["52  127", "52  217", "sure E4 → Write 127."],
    ["227  657", "227  675", "sure E5 → Write 657."],
    ["120  80  100  300", "12  80  100  300", "sure B2 → Write 120."],
  ])("“%s” misprinted as “%s” is the one wrong cell", async (right, wrong, finding) => {
    expect(await told(sound.replace(right, wrong))).toEqual([finding]);
  });

  it("in a column of their own are likely alone", async () => {
    const table = `
      Branch  Adults  Children  All
      Harbor  120  81  201
      East  95  62  157
      Hill  40  35  95
      Lake  17  12  29`;
    expect(await told(table)).toEqual([
      "likely D4 → Write 75, or correct B4 or C4: the arithmetic does not say which.",
    ]);
    expect(await told(table.replace("35  95", "35  75"))).toEqual([]);
  });

  it("of rounded amounts need not add up", async () => {
    // 10.4 + 20.4 + 30.4 = 61.2, printed as 10, 20, 30 and 61.
    const table = `
      Branch  North  South  West  Total
      Rent  10  20  30  61
      Staff  41  52  33  126
      Books  14  25  36  76
      Heat  7  9  11  27`;
    expect(await told(table)).toEqual([]);
  });

  it("of groups are held group by group", async () => {
    const table = `
      Group  2021  2022  2023
      Girls  14  25  31
      Boys  22  19  27
      Total children  36  44  58
      Women  51  63  72
      Men  48  39  57
      Total adults  99  102  129
      Total  135  146  187`;
    expect(await told(table)).toEqual([]);
    // 72 + 57 = 129. Of 12, 57 and 129 the total is borne out by 58 + 129 = 187.
    expect(await told(table.replace("72", "12"))).toEqual([
      "likely D5 → Write 72, or correct D6: the arithmetic does not say which.",
    ]);
  });

  it("of visitors may be less than their parts", async () => {
    const table = `
      Branch  Spring  Summer  Autumn  Visitors
      Harbor  120  80  101  200
      East  95  60  75  130
      Hill  40  35  52  80
      Total  255  175  228  380`;
    expect((await told(table)).filter((finding) => !finding.startsWith("remark"))).toEqual([]);
  });

  it("that stand alone are a remark", async () => {
    const table = `
      Branch  Visits
      Harbor  120
      East  95
      Hill  40
      Total  275`;
    expect(await told(table)).toEqual([
      "remark B5 → Look at it. Nothing has to be changed where there is a reason.",
    ]);
    expect(await told(table.replace("275", "255"))).toEqual([]);
  });

  it("of a percentage are its average and not held", async () => {
    const table = `
      Branch  Visits  Loans  Satisfied (%)  Returned (%)
      Harbor  120  301  80.5  91.2
      East  95  260  71.1  90.0
      Hill  40  135  66.7  85.4
      Total  255  696  74.8  89.5`;
    expect(await told(table)).toEqual([]);
  });

  it("with a hidden or a missing cell are not held", async () => {
    const table = `
      Branch  Spring  Summer  Total
      Harbor  120  80  200
      East  95  60  155
      Hill  [c]  35  60
      Lake  <5  12  15
      Bay  n/a  7  9`;
    expect(await told(table)).toEqual([]);
  });
});

describe("parts of a whole", () => {
  const table = `
    Statement  Agree  Neither  Disagree  Don't know
    Opening hours  41.2  30.1  18.6  10.1
    Staff  55.0  20.3  14.6  10.1
    Books  33.3  33.3  22.2  11.1
    Rooms  60.8  11.5  17.6  10.1
    Signs  27.4  40.2  20.3  12.1`;

  it("may miss 100 by rounding", async () => {
    // 33.3 + 33.3 + 22.2 + 11.1 = 99.9.
    expect(await told(table)).toEqual([]);
  });

  it("that come to something else are told", async () => {
    expect(await told(table.replace("60.8", "68.8"))).toEqual([
      "likely B5 → One of these is wrong: B5, C5, D5, E5. Compare them with what they were taken from.",
    ]);
  });

  it("may leave out who gave no answer", async () => {
    const cut = table.replaceAll(/  [^ ]+( know)?$/gm, "").replace("Don't", "");
    expect((await told(cut)).filter((finding) => !finding.startsWith("remark"))).toEqual([]);
  });
});

describe("differences and changes", () => {
  it("are held by their heading and the others", async () => {
    // 73.7 − 65.2 = 8.5; 71.1 − 45.2 = 25.9; 78.9 − 75.8 = 3.1.
    const table = `
      Group  Before  After  Difference
      Students  65.2  73.7  8.5
      Parents  45.2  71.1  25.6
      Neighbors  75.8  78.9  3.1`;
    expect(await told(table)).toEqual([
      "likely D3 → Write 25.9 (or, by rounding, 25.8 to 26.0), or correct C3 or B3: the arithmetic does not say which.",
    ]);
    expect(await told(table.replace("25.6", "26.0"))).toEqual([]);
  });

  it("in percent are, too", async () => {
    // 150/120 = +25.0%; 90/100 = −10.0%; 66/60 = +10.0%; 84/80 = +5.0%.
    const table = `
      Branch  2022  2023  Change (%)
      Harbor  120  150  25.0
      East  100  90  −10.0
      Hill  60  66  10.0
      Lake  80  84  8.0`;
    expect(await told(table)).toEqual([
      "likely D5 → Write 5.0, or correct C5 or B5: the arithmetic does not say which.",
    ]);
    expect(await told(table.replace("8.0", "5.0"))).toEqual([]);
  });

  it("in parentheses are negative where that comes out, and never told", async () => {
    const table = `
      Year  Income  Spending  Balance
      2020  500  420  80
      2021  510  560  (50)
      2022  530  525  5
      2023  540  610  (20)`;
    expect(await told(table)).toEqual([]);
  });
});

describe("shares", () => {
  // Of 500: 24.0, 16.0, 40.0, 20.0.
  const table = `
    Branch  Visits  Share (%)
    Harbor  120  24.0
    East  80  16.0
    Hill  200  41.0
    Lake  100  20.0`;

  it("of a sum are held", async () => {
    expect(await told(table)).toEqual([
      "likely C4 → Write 40.0, or correct B4: the arithmetic does not say which.",
    ]);
    expect(await told(table.replace("41.0", "40.0"))).toEqual([]);
  });

  it("of what stands beside are, too", async () => {
    // 30/40 = 75.0; 21/30 = 70.0; 9/20 = 45.0; 11/50 = 22.0.
    const pairs = `
      Class  Passed  Sat  Pass rate (%)
      A  30  40  75.0
      B  21  30  70.0
      C  9  20  45.0
      D  11  50  32.0`;
    expect(await told(pairs)).toEqual([
      "likely D5 → Write 22.0, or correct B5 or C5: the arithmetic does not say which.",
    ]);
    expect(await told(pairs.replace("32.0", "22.0"))).toEqual([]);
  });
});

describe("running totals", () => {
  // 12, 12 + 30 = 42, 42 + 25 = 67, 67 + 41 = 108, 108 + 18 = 126.
  const table = `
    Month  New  Cumulative
    January  12  12
    February  30  42
    March  25  67
    April  41  108
    May  18  126`;

  it("are held step by step", async () => {
    expect(await told(table)).toEqual([]);
    // 76 fails twice: 42 + 25 is 67, and 76 + 41 is 117.
    expect(await told(table.replace("25  67", "25  76"))).toEqual(["sure C4 → Write 67."]);
  });
});

describe("averages", () => {
  // (60 + 70 + 80) / 3 = 70; (10 + 30 + 50) / 3 = 30; (45 + 15 + 90) / 3 = 50; (22 + 33 + 44) / 3 = 33.
  const table = `
    Question  North  South  West  Average
    Staff  60.0  70.0  80.0  70.0
    Books  10.0  30.0  50.0  30.0
    Rooms  45.0  15.0  90.0  50.0
    Signs  22.0  33.0  44.0  33.0
    Hours  12.0  24.0  42.0  26.0`;

  it("that are the plain mean are held", async () => {
    expect(await told(table)).toEqual([]);
    // (12 + 24 + 42) / 3 = 26.
    expect(await told(table.replace("42.0  26.0", "42.0  36.0"))).toEqual([
      "likely E6 → Write 26.0, or correct B6 or C6 or D6: the arithmetic does not say which.",
    ]);
  });

  it("may be weighted", async () => {
    const weighted = table
      .replace("70.0\n", "64.2\n")
      .replace("30.0\n", "22.1\n")
      .replace("50.0\n", "55.3\n");
    const audit = await auditText(csv(weighted));
    expect(audit.told).toEqual([
      "remark E2 → Look at it. Nothing has to be changed where there is a reason.",
    ]);
    expect(audit.reasons).toEqual([
      // (60 + 70 + 80) / 3 = 70; of the signs 33 and of the hours 26 are the plain mean.
      "“Average” is called an average, and is the plain mean of “North”, “South” and “West” in 2 of 5 places: “64.2” is printed, where the plain mean is 70.0. It may be weighted; the table does not say so.",
    ]);
  });

  it("lie among their members, whatever the weights", async () => {
    const weighted = `
      Question  North  South  West  Average
      Staff  60.1  70.2  80.3  64.2
      Books  10.1  30.2  50.3  22.1
      Rooms  45.1  15.2  90.3  55.3
      Signs  22.1  33.2  44.3  24.9
      Hours  12.1  24.2  42.3  61.0`;
    expect(await told(weighted)).toEqual(["likely E6 → Write 27.2 (or, by rounding, 12.1 to 42.3)."]);
  });
});

describe("roundings", () => {
  const table = `
    Region  People  People (millions)
    North  4,552,310  4.6
    South  8,120,044  8.1
    East  1,970,500  2.0
    West  6,348,100  6.3
    Coast  2,749,900  2.7`.replaceAll(/(\d),(\d)/g, "$1$2");

  it("are held", async () => {
    expect(await told(table)).toEqual([]);
    // 6,348,100 is 6.3 million.
    expect(await told(table.replace("6.3", "6.8"))).toEqual([
      "likely C5 → Write 6.3, or correct B5: the arithmetic does not say which.",
    ]);
  });
});

describe("rows of one name", () => {
  const table = `
    Branch  Staff  Rooms  Books  Visits
    Harbor  12  4  3100  870
    East  7  3  2200  640
    Harbor  12  4  3100  780`;

  it("that differ in one number are told", async () => {
    expect(await told(table)).toEqual([
      "likely E4 → One of these is wrong: E4, E2. Compare them with what they were taken from.",
    ]);
    expect(await told(table.replace("780", "870"))).toEqual([]);
    expect(await told(table.replace("Harbor  12  4  3100  780", "Harbor  14  4  2900  780"))).toEqual([]);
  });
});

describe("percentages of counted people", () => {
  // Of 38: 15 are 39.5, 16 are 42.1; 41.1 is none.
  const table = csv(`
    Statement  Agree
    Staff  39.5
    Books  13.2
    Rooms  41.1
    Signs  52.6`);

  it("are held against the base that the caller names", async () => {
    const audited = await auditText(table, "figures.csv", { base: 38 });
    expect(audited.told).toEqual(["likely B4 → Write 42.1 (or, by rounding, 39.5 to 42.1)."]);
    expect((await auditText(table.replace("41.1", "42.1"), "figures.csv", { base: 38 })).told).toEqual([]);
  });

  it("are not where nobody says that they are not weighted", async () => {
    expect((await auditText(table)).told).toEqual([]);
  });

  it("are held against the base of their row before all others", async () => {
    // 3 of 8 is 37.5; 41.1 of 90 is 37 people.
    const based = csv(`
      Branch  n  Agree (%)
      Harbor  8  37.5
      East  90  41.1
      Hill  40  41.1`);
    expect((await auditText(based, "figures.csv", { base: 38 })).told).toEqual([
      "likely C4 → Write 40.0 (or, by rounding, 40.0 to 42.5).",
    ]);
  });
});
