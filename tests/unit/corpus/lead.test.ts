import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { homeLead } from "../../../src/corpus/query/lead.ts";
import { SITE_YAML, dataset, loadFiles, publication } from "../../support/read.ts";

const finding = (id: string, more = "") =>
  `<Finding id="${id}" title="Title ${id}"${more}>\n\nOf all, [40%](value:answers/piers/agree) agree. More.\n\n</Finding>\n`;
const chart = (id: string) =>
  `<Chart id="${id}" data="answers" kind="bars" columns="agree" title="Chart ${id}" takeaway="See." />\n`;
const answers = dataset(
  "[{ id: agree, label: Agree }]",
  "[{ id: piers, label: Piers, values: { agree: 40 } }, { id: quays, label: Quays, values: { agree: 60 } }]",
);

async function leadFrom(texts: Record<string, string>, site = "") {
  const files = Object.entries(texts).map(([id, body]) => [`publications/${id}.mdx`, publication(body)]);
  const { corpus } = await loadFiles({
    ...(Object.fromEntries(files) as Record<string, string>),
    "datasets/answers.yaml": answers,
    "site.yaml": SITE_YAML + site,
  });
  const { conclusion, figure, findings } = homeLead(corpus!);
  return {
    conclusion,
    figure: figure?.id,
    findings: findings.map((one) => one.finding.id),
    first: findings[0]?.sentence,
  };
}

const TWO = {
  alpha: [
    finding("a1"),
    finding("a2", ' evidence="figure:drawn"'),
    finding("a3"),
    chart("plain"),
    chart("drawn"),
  ].join("\n"),
  beta: [finding("b1"), finding("b2", ' evidence="dataset:answers"')].join("\n"),
};

describe("what the home page leads with", () => {
  it("is what site.yaml picks", async () => {
    const lead = await leadFrom(TWO, "lead: { conclusion: All agree., figure: plain, findings: [b1, a3] }\n");
    expect(lead).toMatchObject({ conclusion: "All agree.", figure: "plain", findings: ["b1", "a3"] });
    expect(toString({ type: "paragraph", children: lead.first! })).toBe("Of all, 40% agree.");
  });

  it("is without it the first finding that rests on a chart, with others of each publication", async () => {
    expect(await leadFrom(TWO)).toMatchObject({
      conclusion: "Title a2",
      figure: "drawn",
      findings: ["a1", "b2", "a3"],
    });
  });

  it("is the first chart where no finding rests on one, and a finding where there is none", async () => {
    expect(await leadFrom({ alpha: finding("a1") + chart("plain") })).toMatchObject({
      conclusion: "Chart plain",
      figure: "plain",
      findings: ["a1"],
    });
    expect(await leadFrom({ alpha: finding("a1") })).toMatchObject({
      conclusion: "Title a1",
      figure: undefined,
      findings: [],
    });
  });

  it("is nothing where nothing was found", async () => {
    expect(await leadFrom({ alpha: "Text.\n" })).toMatchObject({
      conclusion: undefined,
      figure: undefined,
      findings: [],
    });
  });
});
