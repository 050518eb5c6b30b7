import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type RuleId, rules } from "../../../src/problems/rules.ts";
import { type Files, ROOT, checkFiles, fencesOf, readPage, sampleFiles } from "./sample.ts";

/**
 * Each rule's page shows a fault, what `check` prints of it, and the mend. The mend stands in the sample, which has no
 * problem; the fault is put in its place, and the page must print what `check` then says. `vitest -u` rewrites the
 * printed part.
 */
const FAULT = "The fault";
const PRINTED = "What check prints";
const MEND = "The mend";

/** Faults that are a file, not a line of one. */
const FILE_FAULTS: Partial<Record<RuleId, (files: Files) => void>> = {
  "content-missing": (files) => files.delete("content/site.yaml"),
  "file-unreadable": (files) =>
    files.set("content/glossary/cafe.mdx", Buffer.from("---\nterm: Café\n---\n\nA place.\n", "latin1")),
  "file-unexpected": (files) => files.set("content/datasets/visits.xlsx", new Uint8Array()),
  "csv-table": (files) => {
    const visits = files.get("content/datasets/visits.yaml") as string;
    files.set(
      "content/datasets/loans.yaml",
      `${visits.slice(0, visits.indexOf("columns:"))}columns:\n  - { id: before, label: Before }\n  - { id: after, label: After }\n`,
    );
    files.set("content/datasets/loans.csv", "Branch,Before,Later\nEast Side,640,1440\nHarbor,800,1300\n");
  },
  "chart-small-base": (files) => {
    const path = "content/datasets/late-opening.yaml";
    const text = files.get(path) as string;
    files.set(
      path,
      text
        .replace("base: 80", "base: 4\nshares: { of: respondents, weighted: false }")
        .replace("{ disagree: 10.0, neutral: 17.5, agree: 72.5 }", "{ disagree: 0, neutral: 25, agree: 75 }")
        .replace(
          "{ disagree: 15.0, neutral: 23.8, agree: 61.3 }",
          "{ disagree: 25, neutral: 25, agree: 50 }",
        ),
    );
  },
  "duplicate-term": (files) =>
    files.set(
      "content/glossary/book-group.mdx",
      "---\nterm: Book group\nabbreviations: [Reading club]\n---\n\nPeople who read.\n",
    ),
  "brief-length": (files) => {
    const path = "content/publications/reading-clubs.mdx";
    const text = files.get(path) as string;
    const reasons = ", for a friend".repeat(150);
    files.set(path, text.replace("Members of a club come again.", `Members of a club come again${reasons}.`));
  },
  "split-name": (files) => {
    const path = "content/publications/opening-hours.mdx";
    const text = files.get(path) as string;
    files.set(path, text.replace("[Riverside Libraries]", "[Department for Culture, Media and Sport]"));
  },
  "unused-topic": (files) =>
    files.set(
      "content/topics/branches/old-mill.mdx",
      "---\ntitle: Old Mill\nsummary: A branch that closes at five.\n---\n\nIt opens at nine.\n",
    ),
  picture: (files) =>
    files.set("content/publications/reading-clubs/map.png", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
  "unused-picture": (files) =>
    files.set("content/publications/reading-clubs/map.png", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
  "typeface-letters": (files) => {
    const cut = "tests/fixtures/problems/typeface-letters/content/brand/cut.woff2";
    files.set("content/brand/cut.woff2", readFileSync(join(ROOT, cut)));
    files.set("content/theme.yaml", "typefaces:\n  titles: { file: brand/cut.woff2 }\nlogo: logo.svg\n");
    files.set("content/glossary/gyor.mdx", "---\nterm: Győr\n---\n\nA town.\n");
  },
  "own-address": (files) => files.set("public/data/visits.csv", ""),
  "file-name": (files) =>
    files.set("content/glossary/Story Hour.mdx", "---\nterm: Story hour\n---\n\nAn hour.\n"),
};

const pages = readdirSync(join(ROOT, "docs", "rules")).map((name) => name.replace(/\.md$/, ""));

describe("the sample", () => {
  it("has no problem", async () => {
    expect((await checkFiles(sampleFiles())).print()).toBe("");
  });
});

describe("docs/rules", () => {
  it("has a page for every rule, and no other", () => {
    expect(pages.sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(Object.entries(rules))("%s says what the rule holds", (rule, { holds }) => {
    expect(readPage(`docs/rules/${rule}.md`)).toMatch(`# ${rule}\n\n${holds}\n`);
  });

  it.each(Object.keys(rules) as RuleId[])("%s prints what check says of its fault", async (rule) => {
    const path = `docs/rules/${rule}.md`;
    const page = readPage(path);
    const fences = fencesOf(page);
    const files = sampleFiles();
    const wholeFile = FILE_FAULTS[rule];
    if (wholeFile) wholeFile(files);
    else putFault(files, fences);
    const printed = (await checkFiles(files)).print(rule);
    expect(printed).not.toBe("");
    const shown = fences.find(({ heading }) => heading === PRINTED)!.code;
    const updated = page.replace(`\`\`\`text\n${shown}\n\`\`\``, () => `\`\`\`text\n${printed}\n\`\`\``);
    await expect(updated).toMatchFileSnapshot(join(ROOT, path));
  });
});

/** Puts the fault of a page where the sample has the mend. */
function putFault(files: Files, fences: ReturnType<typeof fencesOf>): void {
  const fault = fences.find(({ heading }) => heading === FAULT)!;
  const mend = fences.find(({ heading }) => heading === MEND)!;
  const path = /`(content\/[^`]+)`/.exec(fault.before)![1]!;
  const text = files.get(path) as string;
  expect(text.split(mend.code)).toHaveLength(2);
  files.set(
    path,
    text.replace(mend.code, () => fault.code),
  );
}
