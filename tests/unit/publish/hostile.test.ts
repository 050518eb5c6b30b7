import { mkdtempSync, rmSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runChecks } from "../../../src/checks/run.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { datasetCsv } from "../../../src/exports/csv.ts";
import { datasetJson } from "../../../src/exports/json.ts";
import { atomFeed } from "../../../src/exports/feed.ts";
import { renderDocument } from "../../../src/render/prose.ts";
import { BASE } from "../../support/overlay.ts";

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
    return { ...loaded, problems: [...loaded.problems, ...(loaded.corpus ? runChecks(loaded.corpus) : [])] };
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

  it("that is text stays text in the page", async () => {
    const { corpus, problems } = await withText(
      "Quoted: `<script>alert(1)</script>` and &lt;img onerror=x&gt; and **\\<b\\>**.",
    );
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const html = JSON.stringify(renderDocument(corpus!.publications[0]!.document));
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toMatch(/&(lt|#x3C);script/);
  });
});

describe("hostile data", () => {
  const EVIL = '=HYPERLINK("http://evil.example","x")</script><script>alert(1)</script>]]>&';

  it("becomes neither a formula, nor a script, nor markup in what leaves the site", async () => {
    const { corpus } = await withFile("content/datasets/answers.yaml", (source) =>
      source.replace(/^    label: .*$/m, `    label: ${JSON.stringify(EVIL)}`),
    );
    const dataset = corpus!.datasets[0]!;
    expect(datasetCsv(dataset)).not.toMatch(/(^|,|")=HYPERLINK/m);
    expect(JSON.parse(datasetJson(corpus!, dataset))).toBeTypeOf("object");
  });

  it("does not leave its place in a feed", async () => {
    const { corpus } = await withFile("content/publications/repairs.mdx", (source) =>
      source.replace(/^title: .*$/m, `title: ${JSON.stringify(EVIL)}`),
    );
    const feed = atomFeed(corpus!, "https://example.org");
    expect(feed).not.toContain("<script>");
    expect(feed).toContain("&lt;script&gt;");
  });
});
