import { beforeAll, describe, expect, it } from "vitest";
import { countThings } from "../../../src/corpus/query/counts.ts";
import { placesOfSlip, slipsOf } from "../../../src/corpus/query/slips.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { dataset, loadFiles, publication } from "../../support/read.ts";

const whole = "{ id: whole, kind: parts, of: [yes, no] }";
const slip = (cell: string, more: string) =>
  `  - { cell: ${cell}, printed: 20, expected: 30, check: whole, status: open, noted: 2026-01-02, ${more} }\n`;
const table = (errata: string, rows = "{ yes: 70, no: 20 }") =>
  dataset(
    "[{ id: yes, label: 'Yes' }, { id: no, label: 'No' }]",
    `  - { id: a, label: A, values: ${rows} }\n  - { id: b, label: B, values: { yes: 70, no: 20 } }\n  - { id: c, label: C, values: { yes: 60, no: 40 } }`,
    `checks: [${whole}]\nerrata:\n${errata}`,
  );

describe("slips of the print", () => {
  let corpus: Corpus;
  beforeAll(async () => {
    const loaded = await loadFiles({
      "publications/brief.mdx": publication(`
## No [#no]

Of them [20%](value:answers/a/no) say no.

<Chart id="all" data="answers" kind="grouped" title="All answer" takeaway="They do." />

<Chart id="third" data="answers" kind="bars" rows="b c" columns="yes" title="Yes alone" takeaway="They do." />
`),
      "datasets/answers.yaml": table(
        slip("a/no", "why: A digit is wrong.") + slip("b/no", "why: Another thing."),
      ),
      "datasets/again.yaml": table(
        slip("a/no", "why: A digit is wrong.") + slip("b/no", "why: A third thing."),
      ).replace("title: Answers", "title: Again"),
    });
    expect(loaded.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    corpus = loaded.corpus;
  });

  it("are one where the same is said of several cells of a source, and are counted so", () => {
    expect(
      slipsOf(corpus.datasets).map((one) => one.map(({ dataset, cell }) => `${dataset}/${cell}`)),
    ).toEqual([["again/a/no", "answers/a/no"], ["again/b/no"], ["answers/b/no"]]);
    expect(countThings(corpus).corrections).toBe(3);
  });

  it("know the figures that draw one of their cells, and the texts that use it", () => {
    const [both] = slipsOf(corpus.datasets);
    const { figures, uses } = placesOfSlip(corpus, both!);
    expect(figures.map(({ id }) => id)).toEqual(["all"]);
    expect(uses.map(({ owner, section }) => [owner, section])).toEqual([["publication:brief", "no"]]);
  });
});
