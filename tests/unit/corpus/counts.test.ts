import { beforeAll, describe, expect, it } from "vitest";
import { countThings } from "../../../src/corpus/query/counts.ts";
import { aboutTopic, expectedLabels } from "../../../src/corpus/query/queries.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { dataset, loadFiles, publication } from "../../support/read.ts";
import { english } from "../../support/locale.ts";

const voice = (id: string, more = "") => `
<Voice id="${id}" role="master" region="north" ${more}>

The ropes hold.

</Voice>
`;

let corpus: Corpus;
beforeAll(async () => {
  const loaded = await loadFiles({
    "publications/brief.mdx": publication(
      `
[All 90](value:sum(answers/*/net)) in [the north](region:north).
${voice("one")}${voice("two")}${voice("one-again", 'sameAs="one"')}
`,
      "precedes: [later]\n",
    ),
    "publications/later.mdx": publication(
      `
[A brief](publication:brief).
${voice("one-later", 'sameAs="one"')}${voice("one-last", 'sameAs="one-later"')}
`,
      "follows: [brief]\n",
    ).replace("A brief", "Later"),
    "topics/regions/north.mdx": "---\ntitle: North\nsummary: N.\n---\n",
    // Row a: 70 less 20 is 50, and 40 is printed; 70 and 20 are 90 and not 100. Were 30 printed for 20, both would hold.
    "datasets/answers.yaml": dataset(
      "[{ id: yes, label: 'Yes' }, { id: no, label: 'No' }, { id: net, label: Net }]",
      `  - { id: a, label: A, values: { yes: 70, no: 20, net: 40 } }
  - { id: b, label: B, values: { yes: 75, no: 25, net: 50 } }
  - { id: all, label: All, total: true, values: { yes: 72, no: 28, net: 44 } }`,
      `checks:
  - { id: whole, kind: parts, of: ["yes", "no"] }
  - { id: net, kind: difference, column: net, of: ["yes", "no"] }
errata:
  - { cell: a/no, printed: 20, expected: 30, check: whole, why: Ten are missing., status: open, noted: 2026-01-02 }
  - { cell: a/no, printed: 20, expected: 30, check: net, why: The net says so., status: open, noted: 2026-01-03 }`,
    ),
  });
  expect(loaded.problems).toEqual([]);
  corpus = loaded.corpus;
});

describe("things are counted", () => {
  it("each once: five tellings are two voices, two failing checks at one cell are one slip", () => {
    expect(corpus.voices).toHaveLength(5);
    expect(countThings(corpus)).toEqual({
      publications: 2,
      findings: 0,
      recommendations: 0,
      voices: 2,
      figures: 0,
      datasets: 1,
      terms: 0,
      events: 0,
      corrections: 1,
    });
  });

  it("alike in a part: those about a topic, those of a publication that tells what another told first", () => {
    expect(countThings(aboutTopic(corpus, "region:north")).voices).toBe(2);
    const later = corpus.voices.filter((one) => one.publication === "later");
    expect(countThings({ voices: later }).voices).toBe(1);
  });
});

describe("a slip of the print", () => {
  it("is one correction with all that shows it, and keeps every address that it had", () => {
    const [table] = corpus.datasets;
    expect(table!.corrections).toMatchObject([
      {
        cell: "a/no",
        printed: 20,
        expected: [30],
        href: "/corrections/#answers--a--no--whole",
        evidence: [
          { check: "whole", why: "Ten are missing.", href: "/corrections/#answers--a--no--whole" },
          { check: "net", why: "The net says so.", href: "/corrections/#answers--a--no--net" },
        ],
      },
    ]);
    expect(expectedLabels(table!.corrections[0]!, table!, english)).toEqual(["30%"]);
  });
});
