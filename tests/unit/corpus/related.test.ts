import { beforeAll, describe, expect, it } from "vitest";
import { related } from "../../../src/corpus/query/related.ts";
import type { Corpus, Publication, Section } from "../../../src/corpus/types.ts";
import { loadFiles, publication } from "../../support/read.ts";

const region = (title: string) => `---\ntitle: ${title}\nsummary: A region.\n---\n`;

let corpus: Corpus;
beforeAll(async () => {
  const loaded = await loadFiles({
    "publications/brief.mdx": publication(
      "## Asked [#asked]\n\n### Inside [#inside region:north]\n\nOf [the south](region:south).\n\n## Silent [#silent]\n\nNothing.\n",
      "precedes: [later]\n",
    ),
    "publications/later.mdx": publication(
      `## Both [#both region:south region:north]

Text.

## North [#north-only region:north]

Text.

## East [#east region:east]

<Voice id="southern" role="master" region="south">

Told in the south.

</Voice>
`,
      "follows: [brief]\n",
    ),
    "topics/regions/north.mdx": region("North"),
    "topics/regions/south.mdx": region("South"),
    "topics/regions/east.mdx": region("East"),
  });
  expect(loaded.problems).toEqual([]);
  corpus = loaded.corpus;
});

describe("what other publications say on a section", () => {
  /*
   * Five things are about something: `inside` {north, south}, `both` {north, south}, `north-only` {north},
   * `east` {east, south, by its voice} and the voice {south}. North is in 3 of 5, south in 4, east in 1:
   * ln(5/3) = 0.510826, ln(5/4) = 0.223144, ln 5 = 1.609438.
   *   both        (0.510826 + 0.223144) / (0.510826 + 0.223144)             = 1
   *   north-only   0.510826 / 0.733970                                       = 0.695977
   *   southern     0.223144 / 0.733970                                       = 0.304023
   *   east         0.223144 / (0.733970 + 1.609438)                          = 0.095222, and it is where the voice stands
   */
  it("is ranked by what both share, the rarer topic weighing more", () => {
    const [brief] = corpus.publications;
    const found = related(corpus, brief!, brief!.document.sections[0]!);
    expect(found.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
      "section /publications/later/#both",
      "section /publications/later/#north-only",
      "voice /publications/later/#southern",
    ]);
    expect(found.map(({ score }) => score.toFixed(6))).toEqual(["1.000000", "0.695977", "0.304023"]);
    expect(found[0]!.shared).toEqual(["region:north", "region:south"]);
  });

  it("is nothing for a section that is about nothing", () => {
    const [brief] = corpus.publications;
    expect(related(corpus, brief!, brief!.document.sections[2]!)).toEqual([]);
  });

  it("never stands in the same publication", () => {
    const ask = (...of: [Publication, Section]) => related(corpus, ...of);
    for (const one of corpus.publications)
      for (const section of one.document.sections)
        expect(ask(one, section).map(({ publication: id }) => id)).not.toContain(one.id);
  });
});
