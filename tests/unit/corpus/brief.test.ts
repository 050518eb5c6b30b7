import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { briefOf } from "../../../src/corpus/query/brief.ts";
import { firstSentence } from "../../../src/corpus/query/first-sentence.ts";
import { dataset, loadFiles, publication } from "../../support/read.ts";

const finding = (id: string, text: string, more = "") =>
  `<Finding id="${id}" title="Title ${id}"${more}>\n\n${text}\n\n</Finding>\n`;
const chart = (id: string) =>
  `<Chart id="${id}" data="answers" kind="bars" columns="agree" title="Chart ${id}" takeaway="See ${id}." />\n`;
const recommendation = (id: string) =>
  `<Recommendation id="${id}" title="Do ${id}">\n\nSoon.\n\n</Recommendation>\n`;
const answers = dataset(
  "[{ id: agree, label: Agree }]",
  "[{ id: piers, label: Piers, values: { agree: 40 } }, { id: quays, label: Quays, values: { agree: 60 } }]",
);
const LETTERS = ["a", "b", "c", "d", "e", "f"];

async function briefFrom(body: string, more = "") {
  const { corpus } = await loadFiles({
    "publications/brief.mdx": publication(body, more),
    "publications/other.mdx": publication(finding("elsewhere", "Far away.")),
    "datasets/answers.yaml": answers,
  });
  return briefOf(
    corpus!,
    corpus!.publications.find(({ id }) => id === "brief")!,
  );
}

describe("the brief of a publication", () => {
  const body = [
    ...LETTERS.map((id) =>
      finding(id, `First of ${id}${id}. Second of ${id}.`, id === "b" ? ' evidence="figure:two"' : ""),
    ),
    ...["one", "two"].map(chart),
    ...LETTERS.map((id) => recommendation(`r-${id}`)),
  ].join("\n");

  it("is what the author picked, in the order of the page", async () => {
    const brief = await briefFrom(
      body,
      "inBrief: { what: All of it., findings: [f, a], figure: one, recommendations: [r-c], made: With care. }\n",
    );
    expect(brief.findings.map(({ finding: { id }, sentence }) => [id, textOf(sentence)])).toEqual([
      ["f", "First of ff."],
      ["a", "First of aa."],
    ]);
    expect(brief).toMatchObject({
      what: "All of it.",
      made: "With care.",
      more: { findings: 4, recommendations: 5 },
    });
    expect([brief.figure?.id, brief.recommendations.map(({ id }) => id)]).toEqual(["one", ["r-c"]]);
    // "All of it", "With care", "Chart one", "See one", twice "Title x" and "First of x", "Do r-c".
    expect(brief.words).toBe(3 + 2 + 2 + 2 + 2 * (2 + 3) + 2);
  });

  it("is what comes first where the author picked nothing, and the figure that it rests on", async () => {
    const brief = await briefFrom(body);
    expect(brief.findings.map(({ finding: { id } }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    expect(brief.recommendations.map(({ id }) => id)).toEqual(["r-a", "r-b", "r-c"]);
    expect(brief.figure?.id).toBe("two");
    expect(brief).toMatchObject({
      what: "Short.",
      made: undefined,
      more: { findings: 1, recommendations: 3 },
    });
  });

  it("leaves out sentences that would run over the page, unless the author picked them", async () => {
    const long = `${"word ".repeat(200)}end.`;
    const texts = ["a", "b", "c"].map((id) => finding(id, long)).join("\n");
    const lengths = async (more: string) =>
      (await briefFrom(texts, more)).findings.map(({ sentence }) => textOf(sentence).length > 0);
    expect(await lengths("")).toEqual([true, true, false]);
    expect(await lengths("inBrief: { findings: [a, b, c] }\n")).toEqual([true, true, true]);
  });

  it("is short of a publication that holds next to nothing", async () => {
    expect(await briefFrom("Text.\n")).toMatchObject({
      ...{ what: "Short.", findings: [], figure: undefined, recommendations: [], words: 1 },
      madeFrom: { voices: 0, datasets: 0 },
    });
  });
});

describe("the first sentence of a text", () => {
  it.each([
    ["One. Two.", "One."],
    ["Of all, [40%](value:answers/piers/agree) agree. Some do not.", "Of all, 40% agree."],
    ["It is *all of it. And more* here. End.", "It is all of it."],
    ["See [one. Two](https://example.org/). Three.", "See one. Two"],
    ["Four things help:\n\n- one;\n- two.", ""],
    ["- one;\n- two.", ""],
    ["No end", "No end"],
  ])("%j is %j", async (written, first) => {
    const { findings } = await briefFrom(finding("a", written));
    expect(textOf(findings[0]!.sentence)).toBe(first);
  });

  it("keeps its links as they are", async () => {
    const { findings } = await briefFrom(
      finding("a", "Of all, [40%](value:answers/piers/agree) agree. More."),
    );
    const [, link] = findings[0]!.sentence;
    expect(link).toMatchObject({ type: "link", data: { reference: { scheme: "value" } } });
    expect(firstSentence([])).toEqual([]);
  });
});

function textOf(children: Parameters<typeof firstSentence>[0] | readonly object[]): string {
  return toString({ type: "paragraph", children });
}
