import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { migrateFile } from "../../../src/migrations/index.ts";

const OLD = join(import.meta.dirname, "../../fixtures/written-for-0.1.0");

let cwd = "";
const read = (path: string) => readFileSync(join(cwd, "content", path), "utf8");
async function run(...argv: string[]): Promise<{ status: number; said: string }> {
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  return { status: await main(argv, { cwd, env: {}, out: note, err: note }), said: said.join("\n") };
}

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "migrate-"));
  cpSync(OLD, cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe("content that was written for 0.1.0", () => {
  it("is refused as it is, and passes the check once it is migrated", async () => {
    expect((await run("check")).status).toBe(1);
    const { status, said } = await run("migrate");
    expect(status, said).toBe(0);
    expect(said).toContain("Rewrote 3 files.");
    expect((await run("check")).said).toMatch(/^No problems/);
  });

  it("keeps its comments, its layout and all that has not changed", async () => {
    await run("migrate");
    expect(read("datasets/answers.yaml").split("\n")).toEqual(
      expect.arrayContaining([
        'title: "Answers to two questions"',
        "base: 50   # fifty",
        "  - { id: after,  label: After }",
        "    unit: points   # of agreement",
        "    values: { before: 40, after: 52 }   # counted twice",
        "    label: 010 quays are safe",
        "      before: 52",
        "      after: 64",
      ]),
    );
    expect(read("site.yaml")).toContain(
      "# The settings of the site.\nname: Harbour notes\n# Said at the opening:\ntagline:  What four years of repairs taught two towns.\n",
    );
    const text = read("publications/repairs.mdx");
    expect(text).toContain("title: What the repairs taught\n");
    expect(text).toContain('summary: "Two towns: piers and snake_case_names."\n');
    expect(text).toContain(
      "\n## What was found [#found]\n\n{/* A remark stays. */}\n\n### At the piers [#piers]\n",
    );
    expect(text).toContain("\n### 2024 in review [#review]\n");
  });

  it("is shown as it would be, and left alone, where that is asked", async () => {
    const before = read("datasets/answers.yaml");
    const { status, said } = await run("migrate", "--dry-run");
    expect(status).toBe(0);
    expect(said).toContain(
      'content/datasets/answers.yaml\n  1 - title: "Answers to **two** questions"\n  1 + title: "Answers to two questions"\n',
    );
    expect(said).toContain(
      "  14 -     unit: percent   # of agreement\n  14 +     unit: points   # of agreement\n".replaceAll(
        "14",
        "13",
      ),
    );
    expect(said).toContain("3 files would be rewritten. Nothing was written.");
    expect(read("datasets/answers.yaml")).toBe(before);
  });

  it("asks what only the author knows, at its place", async () => {
    const { said } = await run("migrate");
    expect(said).toContain(
      "Only you know:\n\ncontent/datasets/answers.yaml:3:1\n  This table does not say what its percentages are shares of, so that they are no longer held against a base.\n  Where the source says that each respondent counted once, write below the unit: shares: { of: respondents, weighted: false }.",
    );
  });

  it("is rewritten once: a second time there is nothing", async () => {
    await run("migrate");
    const { status, said } = await run("migrate");
    expect(status).toBe(0);
    expect(said).toMatch(/^Nothing is to be rewritten\./);
  });

  it("is told what is left to do where more is wrong than can be rewritten", async () => {
    const path = join(cwd, "content/publications/repairs.mdx");
    writeFileSync(path, read("publications/repairs.mdx").replace("[40%]", "[45%]"));
    const { status, said } = await run("migrate");
    expect(status).toBe(1);
    expect(said).toContain("The check finds:\n\ncontent/publications/repairs.mdx:10:18  value-differs");
  });
});

it("a folder without content is told", async () => {
  rmSync(join(cwd, "content"), { recursive: true });
  expect(await run("migrate")).toEqual({ status: 1, said: "There are no content files in content." });
});

describe("a migration rewrites nothing that may be meant", () => {
  const after = (path: string, text: string) => migrateFile({ path, text }, "en-GB").after;

  it.each([
    [
      "datasets/a.yaml",
      "title: 0x28 and 1e3\nnotes: [1e3]\nrows: [{ id: a, label: 1e3, values: { b: 40, c: '1e3', d: not-published } }]\n",
    ],
    [
      "datasets/a.yaml",
      "unit: count\ncolumns: [{ id: a }, { id: b }, { id: c, unit: percent, derive: difference, of: [a, b] }]\n",
    ],
    [
      "datasets/a.yaml",
      "unit: percent\ncolumns: [{ id: a }, { id: c, unit: percent, derive: share, of: [a] }]\n",
    ],
    ["datasets/a.yaml", "rows: [{ values: { a: 1e3 }\n"],
    [
      "publications/a.mdx",
      "---\ntitle: 2 * 3 * 4 and snake_case_name, 5*\n---\n\n```\n## 1. In code\n```\n\n# 1. A title\n\n## 12 partners [#a]\n\n## 1984. A novel [#b]\n",
    ],
    [
      "publications/a.mdx",
      "## 1. No frontmatter is needed here, and 1. is no heading\n".replace("## ", "Text "),
    ],
    ["glossary/a.mdx", "---\nterm: A\n---\n\nA **word** with `code`.\n"],
  ])("in %s: %j", (path, text) => {
    expect(after(path, text)).toBe(text);
  });

  it("ends lines as the file does", () => {
    expect(after("publications/a.mdx", "---\r\ntitle: A *b*\r\n---\r\n\r\n## 2. C [#c]\r\n")).toBe(
      "---\r\ntitle: A b\r\n---\r\n\r\n## C [#c]\r\n",
    );
  });
});
