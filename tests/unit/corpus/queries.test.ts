import { beforeAll, describe, expect, it } from "vitest";
import {
  aboutTopic,
  backlinks,
  cellLabel,
  cellUses,
  chartTable,
  laterFindings,
  neighbours,
  otherTellings,
} from "../../../src/corpus/query/queries.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { english } from "../../support/locale.ts";
import { dataset, loadFiles, publication } from "../../support/read.ts";

let corpus: Corpus;
beforeAll(async () => {
  const loaded = await loadFiles({
    "publications/brief.mdx": publication(
      `
Here [40%](value:answers/piers/agree) of [the north](region:north) agree.

## Found [#found region:north]

<Finding id="safer" title="Safer">

Text.

</Finding>

## Told [#told]

<Voice id="first" role="master">

Told in [the north](region:north).

</Voice>

<Chart id="chart" data="answers" kind="bars" columns="agree" title="T" takeaway="T." />
`,
      "precedes: [later]\n",
    ),
    "publications/later.mdx": publication(
      `
See [before](publication:brief#found).

<Finding id="truly" title="Truly safer" confirms="safer">

Text.

</Finding>

<Voice id="again" role="master" sameAs="first">

Told again.

</Voice>
`,
      "follows: [brief]\n",
    ),
    "datasets/answers.yaml": dataset(
      "[{ id: agree, label: Agree, topics: [region:north] }, { id: mean, label: Mean, total: true }]",
      "  - { id: piers, label: Piers, values: { agree: 40, mean: 41.0 } }\n  - { id: all, label: All, total: true, values: { agree: not-published, mean: not-applicable } }",
    ),
    "topics/regions/north.mdx": "---\ntitle: North\nsummary: N.\n---\n",
  });
  expect(loaded.problems).toEqual([]);
  corpus = loaded.corpus;
});

describe("the corpus", () => {
  it("is frozen to its leaves", () => {
    expect(() => ((corpus.publications[0]!.meta as { title: string }).title = "x")).toThrow(TypeError);
    expect(() => corpus.datasets[0]!.rows.pop()).toThrow(TypeError);
  });

  it("knows reading order both ways", () => {
    expect(corpus.publications.map(({ id }) => id)).toEqual(["brief", "later"]);
    expect(neighbours(corpus, corpus.publications[0]!)).toEqual({ after: corpus.publications[1] });
    expect(neighbours(corpus, corpus.publications[1]!)).toEqual({ before: corpus.publications[0] });
  });
});

describe("queries", () => {
  it("gather what is about a topic: by its own topics, by a link, and by the data", () => {
    const about = aboutTopic(corpus, "region:north");
    expect(about.sections.map(({ section }) => section.id)).toEqual(["found", "told"]);
    expect(about.voices.map(({ id }) => id)).toEqual(["first"]);
    expect(about.figures.map(({ id }) => id)).toEqual(["chart"]);
    expect(about.datasets.map(({ id }) => id)).toEqual(["answers"]);
    expect(about.findings).toEqual([]);
  });

  it("follow links back, and cells to the sentences that use them", () => {
    expect(backlinks(corpus, "region:north").map(({ text }) => text)).toEqual(["the north", "the north"]);
    expect(backlinks(corpus, "publication:brief").map(({ owner }) => owner)).toEqual(["publication:later"]);
    expect(cellUses(corpus, "answers", "piers", "agree").map(({ sentence }) => sentence)).toEqual([
      "Here 40% of the north agree.",
    ]);
    expect(cellUses(corpus, "answers", "all", "agree")).toEqual([]);
  });

  it("know the tellings of a voice and what later findings say", () => {
    const [first, again] = corpus.voices;
    expect(otherTellings(corpus, first!)).toEqual([again]);
    expect(otherTellings(corpus, again!)).toEqual([first]);
    expect(laterFindings(corpus, corpus.findings[0]!)).toEqual([
      { relation: "confirms", finding: corpus.findings[1] },
    ]);
  });

  it("label a cell as readers see it", () => {
    const { cells } = corpus.datasets[0]!;
    expect(
      ["piers/agree", "piers/mean", "all/agree", "all/mean"].map((key) =>
        cellLabel(cells.get(key)!, english),
      ),
    ).toEqual(["40%", "41.0%", "not published", "not applicable"]);
  });

  it("leave totals out of a chart that names nothing", () => {
    const table = chartTable(english, corpus.datasets[0]!, {});
    expect(table.rows.map(({ id }) => id)).toEqual(["piers"]);
    expect(table.columns.map(({ id }) => id)).toEqual(["agree"]);
    expect(table.cells).toMatchObject([[{ value: 40, label: "40%", decimals: 0, erratum: false }]]);
  });
});
