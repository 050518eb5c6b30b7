import { beforeAll, describe, expect, it } from "vitest";
import type { TableView } from "../../../src/blocks/parts/table.ts";
import Table from "../../../src/components/table/Table.astro";
import { viewDataset } from "../../../src/components/table/view.ts";
import { rowsShown } from "../../../src/corpus/query/rows-shown.ts";
import type { Corpus, Dataset } from "../../../src/corpus/types.ts";
import { english } from "../../support/locale.ts";
import { dataset, publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

const LONG = "Hafenmeistereiverwaltungsgebäude".repeat(3);
const CHECKS = `checks: [{ id: mean, kind: mean, row: mean, of: [a, b] }]
errata: [{ cell: mean/after, printed: 55, expected: 65, check: mean, why: W., status: open, noted: 2026-01-02 }]`;

/** Each line of a table, its cells as they are read. */
const linesIn = (table: Element): string[] =>
  [...table.querySelectorAll("tr")].map((line) =>
    [...line.children].map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()).join(" | "),
  );

describe("a table", () => {
  let corpus: Corpus;
  const datasetOf = (id: string): Dataset => corpus.datasets.find((one) => one.id === id)!;
  const viewOf = (
    id: string,
    { rows, ...choice }: { rows?: string[]; columns?: string[]; anchors?: boolean } = {},
  ): TableView =>
    viewDataset(datasetOf(id), {
      locale: english,
      shown: rowsShown(corpus, datasetOf(id), rows),
      ...choice,
    });
  beforeAll(async () => {
    corpus = await openSite({
      "publications/brief.mdx": publication("\nText.\n"),
      "datasets/full.yaml": dataset(
        `
  - { id: before, label: Before, n: 1250, note: In spring. }
  - { id: after, label: After }
  - { id: change, label: Change, derive: difference, of: [after, before] }
  - { id: all, label: All, total: true }`,
        `  - { id: a, label: Alpha, n: 20, note: Odd., values: { before: 40, after: 60, all: 50 } }
  - { id: b, label: Beta, values: { before: not-published, after: { value: 70, note: Rounded. }, all: 12 } }
  - { id: mean, label: Mean, total: true, values: { before: 40, after: 55, all: 31 } }`,
        CHECKS,
      ),
      "datasets/one.yaml": dataset("[{ id: x, label: X }]", "  - { id: a, label: A, values: { x: 40 } }"),
      "datasets/words.yaml": dataset(
        "[{ id: said, label: Said }, { id: long, label: Long }]",
        `  - { id: a, label: "${LONG}", values: { said: "Piers & quays < 3 m", long: "${LONG}" } }
  - { id: b, label: Short, values: { said: not-published, long: not-applicable } }`,
        "",
        "text",
      ),
    });
  });

  it("is a part that is named, can be scrolled by keyboard, and says so where a script finds that it scrolls", async () => {
    const { getByRole, body } = await show(Table, { view: viewOf("full"), title: "Answers" });
    const region = getByRole("region", { name: "Table: Answers" });
    expect([region.tabIndex, region.dataset["scrollHint"]]).toEqual([0, "Table: Answers. Scrolls sideways."]);
    expect(region.contains(getByRole("table", { name: "Answers" }))).toBe(true);
    expect([...body.querySelectorAll("script")].map(({ src }) => src)).toEqual([
      expect.stringContaining("TableScript"),
    ]);
  });

  it("has its name as a caption, which is seen where that is wanted", async () => {
    const seen = await show(Table, { view: viewOf("one"), title: "Answers", captioned: true });
    const unseen = await show(Table, { view: viewOf("one"), title: "Answers" });
    expect(
      [seen, unseen].map(({ body }) => {
        const caption = body.querySelector("caption")!;
        return [caption.textContent, caption.className];
      }),
    ).toEqual([
      ["Answers", ""],
      ["Answers", "visually-hidden"],
    ]);
  });

  it("is read line by line: headings with their bases and notes, units, totals, what is missing or computed", async () => {
    const { getByRole } = await show(Table, { view: viewOf("full"), title: "Answers" });
    expect(linesIn(getByRole("table"))).toEqual([
      "Statement | Before n = 1,250 In spring. | After | Change computed | All",
      "Alpha n = 20 Odd. | 40% | 60% | 20 points | 50%",
      "Beta | not published | 70% Rounded. | not published | 12%",
      "Mean | 40% | 55% † Printed in error: see the correction | 15 points | 31%",
    ]);
  });

  it("says of each heading whether it is of a column or of a row", async () => {
    const { getAllByRole, body } = await show(Table, { view: viewOf("full"), title: "Answers" });
    expect(getAllByRole("columnheader")).toHaveLength(5);
    expect(getAllByRole("rowheader").map((heading) => heading.getAttribute("scope"))).toEqual([
      "row",
      "row",
      "row",
    ]);
    expect([...body.querySelectorAll("thead th")].map((heading) => heading.getAttribute("scope"))).toEqual(
      Array.from({ length: 5 }, () => "col"),
    );
  });

  it("sets apart totals, numbers and what is missing", async () => {
    const { body } = await show(Table, { view: viewOf("full"), title: "Answers" });
    const rows = [...body.querySelectorAll("tbody tr")];
    expect(rows.map(({ className }) => className)).toEqual(["", "", "total"]);
    expect([...rows[1]!.querySelectorAll("td")].map(({ className }) => className)).toEqual([
      "number missing",
      "number",
      "number missing",
      "number total",
    ]);
  });

  it("leads from a number that is printed wrong to its correction, and from no other", async () => {
    const { body } = await show(Table, { view: viewOf("full"), title: "Answers" });
    expect(linksOf(body)).toEqual([
      "† Printed in error: see the correction → /corrections/#full--mean--after--mean",
    ]);
    expect(body.querySelector("a > [aria-hidden=true]")!.textContent).toBe("†");
  });

  it("gives each cell an address on its own page, and nowhere else", async () => {
    const own = await show(Table, { view: viewOf("one", { anchors: true }), title: "Answers" });
    expect([...own.body.querySelectorAll("[id]")].map(({ id }) => id)).toEqual(["a--x"]);
    const other = await show(Table, { view: viewOf("one"), title: "Answers" });
    expect(other.body.querySelectorAll("[id]")).toHaveLength(0);
  });

  it("shows the rows and columns that are chosen, in its own order", async () => {
    const view = viewOf("full", { rows: ["mean", "a"], columns: ["all", "before"] });
    const { getByRole } = await show(Table, { view, title: "Answers" });
    expect(linesIn(getByRole("table"))).toEqual([
      "Statement | Before n = 1,250 In spring. | All",
      "Alpha n = 20 Odd. | 40% | 50%",
      "Mean | 40% | 31%",
    ]);
  });

  it("of words has wide columns, and shows long words and signs of HTML as they were written", async () => {
    const { getByRole } = await show(Table, { view: viewOf("words"), title: "Piers < quays" });
    const table = getByRole("table", { name: "Piers < quays" });
    expect(linesIn(table)).toEqual([
      "Statement | Said | Long",
      `${LONG} | Piers & quays < 3 m | ${LONG}`,
      "Short | not published | not applicable",
    ]);
    expect([table.className, table.querySelectorAll(".number").length]).toEqual(["table table--wordy", 0]);
  });

  it("of one number is a table all the same", async () => {
    const { getByRole } = await show(Table, { view: viewOf("one"), title: "Answers" });
    expect(linesIn(getByRole("table"))).toEqual(["Statement | X", "A | 40%"]);
  });

  it("without rows keeps its headings", async () => {
    const { getByRole } = await show(Table, { view: viewOf("one", { rows: [] }), title: "Answers" });
    expect(linesIn(getByRole("table"))).toEqual(["Statement | X"]);
  });
});
