import { describe, expect, it } from "vitest";
import { coverLegend } from "../../../src/components/cover/cover-legend.ts";
import { isOrdered, ledeOf } from "../../../src/components/lede-of.ts";
import { countThings } from "../../../src/corpus/query/counts.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { english } from "../../support/locale.ts";
import { SITE_YAML, loadFiles, publication } from "../../support/read.ts";

const told = (id: string, more = "") =>
  `<Voice id="${id}" role="master" ${more}>\n\nIt holds.\n\n</Voice>\n\n`;
const found = '<Finding id="holds" title="It holds">\n\nIt does.\n\n</Finding>\n';
const advice = '<Recommendation id="keep" title="Keep it">\n\nDo.\n\n</Recommendation>\n';

async function siteOf(body: string, more: Record<string, string> = {}) {
  const { corpus } = await loadFiles({ "publications/brief.mdx": publication(`\n${body}\n`), ...more });
  return {
    corpus,
    locale: english,
    countThings: (things: Parameters<typeof countThings>[0] = corpus) => countThings(things),
  };
}

describe("what a page says of its area is true of what stands there", () => {
  it.each([
    ["Nothing.", "No voices have been published yet."],
    [told("a"), "What people said or wrote, retold by the publications. None of it is a direct quotation."],
    [told("a", "verbatim"), "What people said or wrote, in their own words."],
    [
      told("a") + told("b", "verbatim"),
      "What people said or wrote. Each is marked as retold or as the speaker’s own words.",
    ],
  ])("voices: %j", async (body, lede) => expect(ledeOf("voices", await siteOf(body))).toBe(lede));

  it.each([
    ["Nothing.", "No findings or recommendations have been published yet."],
    [found, "What the publications find."],
    [advice, "What the publications recommend."],
    [found + advice, "What the publications find and recommend."],
  ])("findings: %j", async (body, lede) => expect(ledeOf("findings", await siteOf(body))).toBe(lede));

  it("publications: one, several, and several of which one follows another", async () => {
    const second = (more = "") => ({
      "publications/other.mdx": publication("\nText.\n", more).replace("A brief", "Other"),
    });
    expect(ledeOf("publications", await siteOf("Text."))).toBe("1 publication.");
    expect(ledeOf("publications", await siteOf("Text.", second()))).toBe("2 publications.");
    const ordered = await siteOf("Text.", second("follows: [brief]\n"));
    expect(ledeOf("publications", ordered)).toBe("2 publications, each after the one it follows.");
    expect(isOrdered(ordered.corpus.publications)).toBe(true);
  });

  it("tables, words and corrections: none", async () => {
    const site = await siteOf("Text.");
    expect(ledeOf("data", site)).toBe("No tables have been published yet.");
    expect(ledeOf("glossary", site)).toBe("No words have been defined yet.");
    expect(ledeOf("corrections", site)).toBe("There are no corrections.");
  });

  it("is the publisher's own sentence where there is one, and something to say it of", async () => {
    const ledes = { "site.yaml": `${SITE_YAML}ledes: { voices: Heard on the quay. }\n` };
    expect(ledeOf("voices", await siteOf(told("a"), ledes))).toBe("Heard on the quay.");
    expect(ledeOf("voices", await siteOf("Nothing.", ledes))).toBe("No voices have been published yet.");
  });
});

describe("the legend of the covers", () => {
  const legendOf = async (body: string) => coverLegend((await siteOf(body)).corpus, english);

  it("names what they are drawn from and nothing else", async () => {
    expect(await legendOf("Text.")).toBe("");
    expect(await legendOf("## Part [#part]\n\nText.")).toBe(
      "Each cover is drawn from its publication: layers for its sections, as deep as they are long.",
    );
    expect(await legendOf(`## Part [#part]\n\n${told("a")}`)).toBe(
      "Each cover is drawn from its publication: layers for its sections, as deep as they are long; marks for its voices, shaped by role.",
    );
    expect(coverLegend({ publications: [], voices: [], datasets: [] } as unknown as Corpus, english)).toBe(
      "",
    );
  });
});
