import { mkdtempSync, rmSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allProblems } from "../../../src/checks/run.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { cite } from "../../../src/exports/citation.ts";
import { datasetCsv } from "../../../src/exports/csv.ts";
import { datasetJson } from "../../../src/exports/json.ts";
import { atomFeed } from "../../../src/exports/feed.ts";
import { renderDocument } from "../../../src/render/document.ts";
import { writeHtml } from "../../../src/render/write-html.ts";
import { BASE } from "../../support/overlay.ts";
import { plainSite } from "../../support/tree-site.ts";
import { english } from "../../support/locale.ts";

/** Content is not trusted: whatever an author writes, no code comes of it, at build or in the page. */
async function withText(text: string) {
  return withFile("content/publications/repairs.mdx", (source) =>
    source.replace("## What was found", `${text}\n\n## What was found`),
  );
}

async function withFile(file: string, change: (source: string) => string) {
  const cwd = mkdtempSync(join(tmpdir(), "hostile-"));
  try {
    cpSync(join(BASE, "content"), join(cwd, "content"), { recursive: true });
    writeFileSync(join(cwd, file), change(readFileSync(join(cwd, file), "utf8")));
    const loaded = await loadCorpus(join(cwd, "content"), { cwd });
    return { ...loaded, problems: allProblems(loaded) };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

describe("hostile text", () => {
  it.each([
    ['import fs from "node:fs"'],
    ["export const x = process.exit(1)"],
    ["{process.exit(1)}"],
    ["Text with {globalThis.x = 1} in it."],
    ["<script>alert(1)</script>"],
    ["<style>{`body{}`}</style>"],
    ['<img src="x" onerror="alert(1)" />'],
    ['<a href="javascript:alert(1)">x</a>'],
    ["[x](javascript:alert(1))"],
    ["[x](JaVaScRiPt:alert(1))"],
    ["[x](&#106;avascript:alert(1))"],
    ["[x](data:text/html,<script>alert(1)</script>)"],
    ["[x](vbscript:x)"],
    ["[x][y]\n\n[y]: javascript:alert(1)"],
    ["<javascript:alert(1)>"],
    ["![x](javascript:alert(1))"],
    ["[x](\tjava\tscript:alert(1))"],
    ["[x](<java\\\nscript:alert(1)>)"],
    ["[x](java&Tab;script:alert(1))"],
    ["[x](&#x01;javascript:alert(1))"],
    ["[x](DATA:image/svg+xml;base64,PHN2Zz4=)"],
    ["[x](blob:https://example.org/1)"],
    ["[x](file:///etc/passwd)"],
    ["[x](//evil.example/)"],
    ["[x](../../../etc/passwd)"],
    ['<Figure id="../x" title="T" missing="M" />'],
    ['<Figure id="x" title="T" src="../../../etc/passwd" alt="x" />'],
    ['<Figure id="x" title="T" src="/etc/passwd" alt="x" />'],
    ['<Chart id="x" data="../../etc" kind="bars" title="T" takeaway="T" />'],
    ["[40%](value:../x/y)"],
    ["[x](publication:__proto__)"],
    ["[x](toString:constructor)"],
    ["[x](region:constructor)"],
    ['<Callout title="x" onclick="alert(1)">x</Callout>'],
    ["<Callout {...globalThis}>x</Callout>"],
    ["<Callout title={alert(1)}>x</Callout>"],
    ['<svg onload="alert(1)" />'],
    ['<iframe src="https://example.org" />'],
    ["<constructor />"],
    ["<__proto__ />"],
  ])("is refused, with its line: %s", async (text) => {
    const { problems } = await withText(text);
    const told = problems.filter(
      ({ severity, file }) => severity === "error" && file === "content/publications/repairs.mdx",
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ line }) => line > 1)).toBe(true);
  });

  it.each([
    ["a line separator", "\\u2028", "character"],
    ["a turn of the direction", "\\u202e", "character"],
    ["a carriage return", "\\r", "character"],
    ["a template's brackets", "{{7*7}}", "markup-left"],
  ])("in a title is refused where it holds %s", async (_what, odd, rule) => {
    const { problems } = await withFile("content/publications/repairs.mdx", (source) =>
      source.replace(/^title: .*$/m, `title: "One ${odd} word"`),
    );
    expect(problems.map((problem) => [problem.rule, problem.line])).toContainEqual([rule, 2]);
  });

  it("that is text stays text in the page", async () => {
    const { corpus, problems } = await withText(
      "Quoted: `<script>alert(1)</script>` and &lt;img onerror=x&gt; and **\\<b\\>**.",
    );
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const html = writeHtml(renderDocument(corpus!.publications[0]!.document, plainSite(corpus)).children);
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toMatch(/&(lt|#x3C);script/);
  });
});

describe("a hostile address", () => {
  const SITE = "content/site.yaml";
  const TOPIC = "content/topics/regions/north.mdx";
  it.each([
    ["javascript:alert(1)"],
    ["JaVaScRiPt://example.org/%0Aalert(1)"],
    ["data:text/html,<script>alert(1)</script>"],
    ["file:///etc/passwd"],
    ["blob:https://example.org/1"],
  ])("of a licence or a topic is refused, with its line: %s", async (address) => {
    const written = JSON.stringify(address);
    for (const [file, change] of [
      [SITE, (source: string) => source.replace(/url: \S+/, `url: ${written}`)],
      [TOPIC, (source: string) => source.replace("summary:", `url: ${written}\nsummary:`)],
    ] as const) {
      const { problems } = await withFile(file, change);
      const told = problems.filter((problem) => problem.file === file && problem.severity === "error");
      expect(told.map(({ line, hint }) => [line > 1, hint])).toEqual([
        [true, "Write all of it, beginning with https://."],
      ]);
    }
  });
});

describe("a YAML file that would grow without end", () => {
  it("is refused with its line, and is not written out", async () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `  l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(", ")}]`,
    );
    // Written out it would be 9^20 words: a reader that tried would never come to the end of this test.
    const { problems } = await withFile(
      "content/datasets/answers.yaml",
      (source) => `${source}bomb:\n  l0: &l0 x\n${levels.join("\n")}\n`,
    );
    expect(
      problems.some(
        ({ file, line, severity }) => file.endsWith("answers.yaml") && line > 20 && severity === "error",
      ),
    ).toBe(true);
  });
});

describe("hostile data", () => {
  const EVIL = '=HYPERLINK("http://evil.example","x")</script><script>alert(1)</script>]]>&';

  it("becomes neither a formula, nor a script, nor markup in what leaves the site", async () => {
    const { corpus } = await withFile("content/datasets/answers.yaml", (source) =>
      source.replace(/^    label: .*$/m, `    label: ${JSON.stringify(EVIL)}`),
    );
    const dataset = corpus!.datasets[0]!;
    expect(datasetCsv(dataset, english)).not.toMatch(/(^|,|")=HYPERLINK/m);
    expect(JSON.parse(datasetJson(corpus!, dataset, english))).toBeTypeOf("object");
  });

  it("adds no entry and no field to a citation", async () => {
    const { corpus } = await loadCorpus(join(BASE, "../hostile/content"));
    const things = [
      corpus!.publications,
      corpus!.datasets,
      corpus!.figures,
      corpus!.findings,
      corpus!.voices,
    ].flat();
    for (const thing of things) {
      const { ris, bibtex, csl, text } = cite(corpus!, thing, english, "https://example.org");
      // RIS: a tag begins each line; the record ends once.
      const tags = ris
        .split(/\r\n|[\r\n\u2028]/)
        .slice(0, -1)
        .map((line) => /^([A-Z][A-Z0-9])  - /.exec(line)?.[1]);
      expect([tags.indexOf("TY"), tags.indexOf("ER"), tags.includes(undefined)]).toEqual([
        0,
        tags.length - 1,
        false,
      ]);
      // BibTeX counts braces, even those behind a backslash: the entry closes with its last, and each field with its line.
      const depths = bibtex
        .split("\n")
        .map((line) => [...line].reduce((sum, mark) => sum + Number(mark === "{") - Number(mark === "}"), 0));
      expect(depths).toEqual([1, ...Array<number>(depths.length - 3).fill(0), -1, 0]);
      expect(JSON.parse(csl)).toHaveLength(1);
      expect(text).not.toContain("\n");
    }
  });

  it("does not leave its place in a feed", async () => {
    const { corpus } = await withFile("content/publications/repairs.mdx", (source) =>
      source.replace(/^title: .*$/m, `title: ${JSON.stringify(EVIL)}`),
    );
    const feed = atomFeed(corpus!, english, "https://example.org", () => EVIL);
    expect(feed).not.toContain("<script>");
    expect(feed).toContain("&lt;script&gt;");
  });
});
