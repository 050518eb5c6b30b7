import { describe, expect, it } from "vitest";
import { checkFiles, sampleFiles } from "../docs/sample.ts";

/** A table of one row, `a`, with a column for each of some values: their units and what is printed. */
function table(title: string, columns: Record<string, [unit: string, printed: string]>): string {
  const names = Object.entries(columns);
  return `title: ${title}
description: A table of the test.
unit: number
population: Readers
base: not-published
baseBy: column
source: { publication: opening-hours }
rowLabel: Branch
columns:
${names.map(([id, [unit]]) => `  - { id: ${id}, label: ${id}, unit: ${unit} }`).join("\n")}
rows:
  - { id: a, label: Lending desks, values: { ${names.map(([id, [, printed]]) => `${id}: ${printed}`).join(", ")} } }
`;
}

const CELLS: Record<string, [unit: string, printed: string]> = {
  desks: ["count", "21"],
  visits: ["count", "12000000"],
  grant: ["gbp", "13000000"],
  fee: ["usd", "0.50"],
  before: ["percent", "40"],
  after: ["percent", "60"],
  third: ["percent", "33.3"],
  most: ["percent", "88.8"],
  growth: ["percent-change", "594"],
  fall: ["percent-change", "-3.2"],
  gap: ["points", "-8.5"],
  ratio: ["number", "0.25"],
  tiny: ["number", "0.00000012"],
  cold: ["number", "-4"],
  wait: ["minutes", "30"],
  since: ["year", "1998"],
};

const PROSE = `
[21](value:t/a/desks), [twenty-one](value:t/a/desks), [21 desks](value:t/a/desks), [all 21 lending desks](value:t/a/desks),
[more than 20](value:t/a/desks), [at least 21](value:t/a/desks), [up to 21](value:t/a/desks), [about 20](value:t/a/desks),
[nearly 22](value:t/a/desks), [20 to 30](value:t/a/desks).

[12 million](value:t/a/visits), [12m visits](value:t/a/visits), [12,000,000](value:t/a/visits), [1.2 × 10⁷](value:t/a/visits).

[£13m](value:t/a/grant), [£13,000,000](value:t/a/grant), [13 million pounds](value:t/a/grant);
[$0.50](value:t/a/fee), [50 cents](value:t/a/fee), [.50](value:t/a/fee).

[40%](value:t/a/before), [40 per cent of them](value:t/a/before), [four in ten](value:t/a/before), [2/5](value:t/a/before),
[a third](value:t/a/third), [one in three](value:t/a/third), [⅓](value:t/a/third), [under half](value:t/a/third),
[nearly nine in ten](value:t/a/most), [the overwhelming majority](value:t/a/most), [more than 70%](value:t/a/most).

[20 points](<value:difference(t/a/after,t/a/before)>), [20 percentage points](<value:difference(t/a/after,t/a/before)>),
[20pp](<value:difference(t/a/after,t/a/before)>), [20](<value:difference(t/a/after,t/a/before)>).

[594%](value:t/a/growth), [+594%](value:t/a/growth), [grew by 594%](value:t/a/growth), [−3.2%](value:t/a/fall),
[fell by 3.2%](value:t/a/fall), [−8.5 points](value:t/a/gap), [down 8.5 points](value:t/a/gap).

[¼](value:t/a/ratio), [a quarter](value:t/a/ratio), [0.25](value:t/a/ratio), [0.00000012](value:t/a/tiny),
[1.2 × 10⁻⁷](value:t/a/tiny), [−4](value:t/a/cold), [minus 4](value:t/a/cold), [−4°C](value:t/a/cold).

[30 minutes](value:t/a/wait), [half an hour](value:t/a/wait), [since 1998](value:t/a/since).
`;

const CHARTS = `
<Chart id="rise" data="t" columns="before after" kind="slope" title="Trust rose by 20 points, to 60%" takeaway="It was 40% before and is 60% now, a rise of 20 percentage points." />

<Chart id="cost" data="t" columns="grant" kind="bars" title="It cost £13m" takeaway="More than £12 million, or £13,000,000 to be exact." />

<Chart id="growth" data="t" columns="growth fall" kind="grouped" title="One grew by 594%, the other fell by 3.2%" takeaway="In 2018/19 it was +594%; see table 3." />
`;

const loud = async (text: string) => {
  const files = sampleFiles();
  files.set("content/datasets/t.yaml", table("Lending", CELLS));
  const path = "content/publications/opening-hours.mdx";
  files.set(path, `${files.get(path) as string}\n${text}`);
  return (await checkFiles(files)).print();
};

describe("honest numbers pass without a word", () => {
  it("in prose", async () => expect(await loud(PROSE)).toBe(""));
  it("in the words of charts", async () => expect(await loud(CHARTS)).toBe(""));
});

describe("and the same with one thing changed do not", () => {
  it.each([
    ["[21](value:t/a/desks)", "[22](value:t/a/desks)"],
    ["[£13m]", "[£14m]"],
    ["[20 points](", "[20%]("],
    ["[fell by 3.2%]", "[grew by 3.2%]"],
    ["[half an hour]", "[half a minute]"],
    ["[−4](", "[4]("],
  ])("%s → %s", async (honest, slip) => {
    expect(PROSE).toContain(honest);
    expect(await loud(PROSE.replace(honest, slip))).toMatch(/value-(differs|unreadable)/);
  });

  it.each([
    ["rose by 20 points", "rose by 20%"],
    ["£13m", "£13bn"],
    ["It cost £13m", "It cost $13m"],
    ["fell by 3.2%", "fell by 3.9%"],
  ])("%s → %s", async (honest, slip) => {
    expect(CHARTS).toContain(honest);
    expect(await loud(CHARTS.replace(honest, slip))).toContain("value-differs");
  });
});
