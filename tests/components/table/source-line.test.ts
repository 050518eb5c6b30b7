import { beforeAll, describe, expect, it } from "vitest";
import SourceLine from "../../../src/components/table/SourceLine.astro";
import type { Corpus, Dataset } from "../../../src/corpus/types.ts";
import { dataset, publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

const COLUMNS = "[{ id: x, label: X }, { id: y, label: Y }]";
const ROWS =
  "  - { id: a, label: A, values: { x: 40, y: 60 } }\n  - { id: b, label: B, values: { x: 30, y: 70 } }";
const SHARES = "shares: { of: respondents, weighted: false }\n";
const titled = (title: string, file: string): string => file.replace("title: Answers", `title: "${title}"`);

describe("the line under a table", () => {
  let corpus: Corpus;
  const datasetOf = (id: string): Dataset => corpus.datasets.find((one) => one.id === id)!;
  beforeAll(async () => {
    corpus = await openSite({
      "publications/brief.mdx": publication("\n## Found [#found]\n\nText.\n"),
      "publications/next.mdx": publication("\nText.\n", "draft: true\n").replace("A brief", "Next & < last"),
      "datasets/plain.yaml": dataset(COLUMNS, ROWS, "", "percent", "1250"),
      "datasets/small.yaml": titled("Small", dataset(COLUMNS, ROWS, SHARES, "percent", "20")),
      "datasets/things.yaml": titled("Things", dataset(COLUMNS, ROWS, "", "percent", "20")),
      "datasets/part.yaml": titled(
        "Part",
        dataset("[{ id: x, label: X, n: 50 }, { id: y, label: Y }]", ROWS),
      ),
      "datasets/range.yaml": titled(
        "Range",
        dataset("[{ id: x, label: X, n: 50 }, { id: y, label: Y, n: 1200 }]", ROWS),
      ),
      "datasets/none.yaml": titled("None", dataset(COLUMNS, ROWS)),
      "datasets/least.yaml": titled(
        "Least",
        dataset(COLUMNS, ROWS, `decimals: 1\nbaseBy: column\n${SHARES}`),
      ),
      "datasets/words.yaml": titled(
        "Words",
        dataset("[{ id: x, label: X }]", "  - { id: a, label: A, values: { x: Yes } }", "", "text"),
      ),
      "datasets/placed.yaml": titled(
        "Piers & quays < 3 m",
        dataset(COLUMNS, ROWS, "", "percent", "1250"),
      ).replace("{ publication: brief }", "{ publication: brief, section: found, table: Table 3 }"),
      "datasets/drafted.yaml": titled("Drafted", dataset(COLUMNS, ROWS, "", "percent", "1250")).replace(
        "publication: brief",
        "publication: next",
      ),
    });
  });

  it("tells the base, then the source, then the table, and leads to both", async () => {
    const { text, body } = await show(SourceLine, { dataset: datasetOf("plain") });
    expect(text).toBe("n = 1,250. Source: A brief. Table: Answers");
    expect(linksOf(body)).toEqual(["A brief → /publications/brief/", "Answers → /data/plain/"]);
    expect(body.querySelectorAll(".source-line__caution")).toHaveLength(0);
  });

  it("leaves out the table on its own page", async () => {
    const { text, body } = await show(SourceLine, { dataset: datasetOf("plain"), without: "dataset" });
    expect(text).toBe("n = 1,250. Source: A brief.");
    expect(linksOf(body)).toEqual(["A brief → /publications/brief/"]);
  });

  it("leads to the section in which the table was printed, and says which table it was", async () => {
    const { text, body } = await show(SourceLine, { dataset: datasetOf("placed") });
    expect(text).toBe("n = 1,250. Source: A brief, Table 3, Found. Table: Piers & quays < 3 m");
    expect(linksOf(body)).toEqual([
      "A brief → /publications/brief/#found",
      "Piers & quays < 3 m → /data/placed/",
    ]);
  });

  it.each([
    ["small", "fewer than 30 respondents"],
    ["things", "a base (n) of fewer than 30"],
  ])(
    "begins with a caution where the base is small, and speaks of people where they are: %s",
    async (id, of) => {
      const { text, body } = await show(SourceLine, { dataset: datasetOf(id), without: "dataset" });
      const caution = `Some percentages here rest on ${of}: read them with care.`;
      expect(body.querySelector(".source-line__caution")!.textContent).toBe(caution);
      expect(text).toBe(`${caution} n = 20. Source: A brief.`);
    },
  );

  it.each([
    ["part", "Base (n) published for some of these figures."],
    ["range", "n = 50 to 1,200."],
    ["none", "Base (n) not published."],
    // 40 and 30 percent are 4 and 3 of 10, 60 and 70 are 6 and 7 of 10.
    [
      "least",
      "Base (n) not published; the smallest that fits the percentages (inferred): X at least 10, Y at least 10.",
    ],
  ])("says what is known of the base, and no more: %s", async (id, base) => {
    const { text } = await show(SourceLine, { dataset: datasetOf(id), without: "dataset" });
    expect(text).toBe(`${base} Source: A brief.`);
  });

  it("says nothing of a base where nothing was counted", async () => {
    const { text } = await show(SourceLine, { dataset: datasetOf("words") });
    expect(text).toBe("Source: A brief. Table: Words");
  });

  it("leads in the preview to a draft as to any other", async () => {
    const { body } = await show(SourceLine, { dataset: datasetOf("drafted"), without: "dataset" });
    expect(linksOf(body)).toEqual(["Next & < last → /publications/next/"]);
  });
});
