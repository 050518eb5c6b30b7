import { beforeAll, describe, expect, it } from "vitest";
import Block from "../../../src/components/blocks/Block.astro";
import type { Corpus } from "../../../src/corpus/types.ts";
import { dataset, publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

const BODY = `
## Found [#found]

<Voice id="low" role="master">

A master spoke of piers & quays.

</Voice>

<Finding id="safe" title="The piers are safe" evidence="figure:agreement">

More people use them.

</Finding>

<Chart id="agreement" data="answers" kind="bars" columns="x" title="Most agree" takeaway="A is half of B." />
`;

/** The last part of the address of each script. */
const scriptsIn = (body: Element): string[] =>
  [...body.querySelectorAll("script")].map(({ src }) => /([^/]+)\.astro/.exec(src)![1]!);

describe("a block on a page", () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await openSite({
      "publications/brief.mdx": publication(BODY),
      "datasets/answers.yaml": dataset(
        "[{ id: x, label: X }]",
        "  - { id: a, label: A, values: { x: 20 } }\n  - { id: b, label: B, values: { x: 40 } }",
        "",
        "percent",
        "50",
      ),
    });
  });

  it("away from its text leads back there and has no anchor; its title is a heading of the level that is wanted", async () => {
    const { getByRole, body } = await show(Block, { of: corpus.findings[0], level: 4 });
    expect(getByRole("heading", { level: 4 }).textContent).toContain("The piers are safe");
    expect(linksOf(body)[0]).toBe("The piers are safe → /publications/brief/#safe");
    expect(body.querySelector("#safe")).toBeNull();
  });

  it("in its text is what links to it lead to", async () => {
    const { body } = await show(Block, { of: corpus.findings[0], where: "text" });
    expect(body.querySelectorAll("#safe")).toHaveLength(1);
  });

  it("has its own text, or none where its title is enough", async () => {
    expect((await show(Block, { of: corpus.findings[0] })).text).toContain("More people use them.");
    expect((await show(Block, { of: corpus.findings[0], bare: true })).text).not.toContain("More people");
  });

  it("takes up what the page adds behind its text", async () => {
    const { text } = await show(Block, { of: corpus.voices[0] }, "/", { default: "<p>Also told.</p>" });
    expect(text).toMatch(/A master spoke of piers & quays\..*Also told\.$/);
  });

  it("brings the scripts that it needs, each once, and no other", async () => {
    const chart = await show(Block, { of: corpus.figures[0], where: "text" });
    expect(scriptsIn(chart.body).sort()).toEqual(["ChartScript", "CopyScript", "TableScript"]);
    const finding = await show(Block, { of: corpus.findings[0] });
    expect(scriptsIn(finding.body)).toEqual([]);
  });
});
