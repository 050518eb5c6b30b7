import { describe, expect, it } from "vitest";
import { openContent } from "../../../src/checks/open-content.ts";
import { isFileOf } from "../../../src/site/preview/reason-page.ts";
import { makeEdition } from "../../../src/site/make-edition.ts";
import { writeHtml } from "../../../src/render/write-html.ts";
import { EditedContent } from "../../support/edited-content.ts";
import { randomFrom } from "../../support/mutate.ts";

/** The edition of the woven fixture with other words in it, as the preview has it or as a build would. */
async function editionWith(changes: Record<string, [from: string, to: string]>, isPreview = true) {
  const files = new EditedContent(randomFrom(1));
  for (const [path, [from, to]] of Object.entries(changes)) {
    expect(files.text(path)).toContain(from);
    files.write(path, files.text(path).replace(from, to));
  }
  const { loaded } = await openContent("/site/content", { cwd: "/site", effects: files.effects });
  const { corpus, problems, sources } = loaded;
  return makeEdition({ checked: { corpus: corpus!, problems, sources }, isPreview });
}

/** The edition of the woven fixture with further files, as the preview has it. */
async function editionOfPage(more: Record<string, string>) {
  const files = new EditedContent(randomFrom(1));
  for (const [path, text] of Object.entries(more)) files.write(path, text);
  const { loaded } = await openContent("/site/content", { cwd: "/site", effects: files.effects });
  const { corpus, problems, sources } = loaded;
  return makeEdition({ checked: { corpus: corpus!, problems, sources }, isPreview: true });
}

type Edition = Awaited<ReturnType<typeof editionWith>>;

const places = (edition: Edition) => edition.placedProblems.map(({ problem, href }) => [problem.rule, href]);

function htmlOf(edition: Edition, id: string): string {
  const { children, notes } = edition.render(edition.publicationOf(id)!.document);
  return writeHtml([...children, ...(notes ? [notes] : [])]);
}

describe("problems at their places", () => {
  it("puts a mark behind the paragraph that it is about, within its block, and marks the link", async () => {
    const edition = await editionWith({ "publications/winter.mdx": ["A toll of [12]", "A toll of [13]"] });
    expect(places(edition)).toEqual([["value-differs", "/publications/winter/#problem_1"]]);
    const html = htmlOf(edition, "winter");
    expect(html).toMatch(
      /class="value noted"[^]*the south<\/a>\.<\/p>\s*<aside class="problem-mark no-print" id="problem_1" role="note" aria-label="Problem" tabindex="-1"[^]*The text says 13, the cell says 12\.[^]*line 17, column 12[^]*What came later/,
    );
    expect(edition.problemsAbove("/publications/winter/")).toBe("");
  });

  it("has nothing of it in what is built", async () => {
    const edition = await editionWith(
      { "publications/winter.mdx": ["A toll of [12]", "A toll of [13]"] },
      false,
    );
    expect(htmlOf(edition, "winter")).not.toMatch(/problem|noted/);
    expect(edition.placedProblems).toEqual([]);
    expect(edition.problemsAbove("/publications/winter/")).toBe("");
  });

  it("finds a problem in a footnote, a heading, a chart and a list", async () => {
    const note = await editionWith({
      "publications/repairs.mdx": ["In May 2024, by", "In May 2024, see [this](term:peer), by"],
    });
    expect(htmlOf(note, "repairs")).toMatch(
      /<li[^>]*id="note_asked"[^]*?id="problem_1"[^]*?<\/aside>\s*<\/li>/,
    );
    const heading = await editionWith({
      "publications/winter.mdx": [
        "## What came later [#later region:south]",
        "## What came later [#later region:sooth]",
      ],
    });
    expect(htmlOf(heading, "winter")).toMatch(/What came later<\/h2>\s*<aside[^>]*id="problem_1"/);
    const chart = await editionWith({ "publications/repairs.mdx": ['columns="agree"', 'columns="agrees"'] });
    expect(htmlOf(chart, "repairs")).toMatch(/<\/figure>\s*<aside[^>]*id="problem_1"/);
    const list = await editionWith({
      "publications/winter.mdx": ["The storm took", "- The [pier](term:peer).\n- A boat.\n\nThe storm took"],
    });
    expect(htmlOf(list, "winter")).toMatch(
      /<li>The[^]*?<aside[^>]*id="problem_1"[^]*?<\/aside>\s*<\/li>\s*<li>A boat/,
    );
  });

  it("stands above the page for a field at the head of a text", async () => {
    const edition = await editionWith({ "publications/winter.mdx": ["kind: brief", "kind: briefly"] });
    const [first] = edition.placedProblems;
    expect(first).toMatchObject({ page: "/publications/winter/", isInText: false });
    expect(edition.problemsAbove("/publications/winter/")).toContain(`id="${first!.id}"`);
    expect(edition.problemsAbove("/publications/repairs/")).toBe("");
  });

  it("leads to the cell of a table, and to a definition", async () => {
    const cell = await editionWith({ "datasets/tolls.yaml": ["paid: 4 }", "paid: 5 }"] });
    expect(places(cell)).toContainEqual(["arithmetic", "/data/tolls/#boats--paid"]);
    const term = await editionWith({ "glossary/pier.mdx": ["\n\n", "\n\nSee [this](term:peer). "] });
    expect(term.placedProblems.map(({ href, page }) => [href, page])).toContainEqual([
      "/glossary/#pier",
      "/glossary/",
    ]);
  });

  it("only tells what stands in a file that no page shows", async () => {
    const edition = await editionWith({ "site.yaml": ["tagline:", "taglines:"] }).catch(() => undefined);
    expect(edition?.placedProblems.every(({ href }) => href === undefined) ?? true).toBe(true);
  });

  it("leads to the page of a file that cannot be used, where the reason stands", async () => {
    const edition = await editionWith({
      "publications/winter.mdx": ["---\ntitle: The winter after", "title: The winter after"],
    });
    expect(places(edition).map(([, href]) => href)).toContain("/publications/winter/");
  });

  it("knows the pages of staff: what stands in their text, in their fields, and where they cannot be used", async () => {
    const page = (text: string) => ({ "pages/method.mdx": text });
    const told = await editionOfPage(
      page("---\ntitle: Method\ndescription: How.\n---\n\nSee [this](term:peer).\n"),
    );
    expect(told.placedProblems).toMatchObject([
      { problem: { rule: "broken-link" }, page: "/method/", href: "/method/#problem_1", isInText: true },
    ]);
    const unread = await editionOfPage(page("title: Method\n"));
    expect(unread.placedProblems.map(({ href }) => href)).toContain("/method/");
  });
});

describe("the page that says why another cannot be shown", () => {
  it("knows the file of a page by the names of both", () => {
    expect(isFileOf("/publications/early/", "content/publications/early/index.mdx")).toBe(true);
    expect(isFileOf("/publications/early/in-brief/", "content/publications/early.mdx")).toBe(true);
    expect(isFileOf("/method/", "content/pages/method.mdx")).toBe(true);
    expect(isFileOf("/method/", "content/publications/method.mdx")).toBe(false);
    expect(isFileOf("/", "content/site.yaml")).toBe(false);
  });
});
