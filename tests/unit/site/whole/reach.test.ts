import { describe, expect, it } from "vitest";
import { reachOf } from "../../../../src/site/whole/reach.ts";

const of = (text: string, path = "src/pages/story.astro") => reachOf([{ path, text }]);

describe("what code of a site's own asks for", () => {
  it.each([
    'import { Chart } from "learning-briefs/components";\nimport "./_story.css";',
    'import Part from "../parts/Part.astro";\nimport site from "../../site.json";',
    'import { getCollection } from "astro:content";\nimport { join } from "node:path";',
    "---\nlayout: learning-briefs/page\n---\n\nA fetch, a process. The date: all from what we read, the performance. New dates, random or not.",
    "const day = new Date(entry.data.published);",
    "const icons = import.meta.glob('./icons/*.svg');",
    "new Intl.DateTimeFormat('en').format(entry.data.published)",
    '@import "./more.css"; a { background: url(../../public/a.svg) }',
  ])("is nothing: %j", (text) => expect(of(text)).toMatchObject({ variables: [] }));

  it("is the variables of the environment that it names, or all", () => {
    expect(of("import.meta.env.PART + process.env['OTHER'] + process.env.PART")).toMatchObject({
      variables: ["OTHER", "PART"],
    });
    expect(of("const { PART } = import.meta.env;")).toMatchObject({ variables: "all" });
    expect(of("process.env[name]")).toMatchObject({ variables: "all" });
  });

  it("may be the collections of the content", () => {
    expect(of('import { getCollection } from "astro:content";')).toMatchObject({ collections: true });
    expect(of("Read more of astro:content.")).toMatchObject({ collections: false });
  });

  it.each([
    "const answer = await fetch('https://example.org');",
    "const today = new Date();",
    "const today = new Date;",
    "Date.now()",
    "Math.random()",
    'import { readFileSync } from "node:fs";',
    'import fs from "fs";',
    'import { client } from "a-shop";',
    'const { client } = await import("a-shop");',
    "const part = await import(name);",
    'import part from "/elsewhere/part.js";',
    'import part from "@/part";',
    'import data from "../../data/table.json";',
    'import data from "../../../table.json";',
    'import table from "../../table.csv?raw";',
    "import.meta.glob('../../notes/*.md')",
    "import.meta.glob('/content/glossary/*.mdx')",
    "import.meta.glob(['./a.md', '/notes/*.md'], { eager: true })",
    "const get = fetch;",
    "new Intl.DateTimeFormat('en').format()",
    "---\nlayout: ../../layouts/Page.astro\n---",
    'import { glob } from "astro/loaders";',
    'import { env } from "node:process";',
    "const { env } = process;",
    "process.cwd()",
    "crypto.randomUUID()",
    "performance.now()",
    "globalThis[name]()",
    '@import url("../../sheets/a.css");',
    "a { background: url(../../../a.svg) }",
  ])("may be anything: %j", (text) => expect(of(text)).toBeUndefined());

  it("may be anything where only one of many files asks for it", () => {
    const files = [
      { path: "src/a.ts", text: "export const a = 1;" },
      { path: "astro.config.mjs", text: 'import "./settings/ours.mjs";' },
    ];
    expect(reachOf(files)).toBeUndefined();
    expect(reachOf(files.slice(0, 1))).toEqual({ variables: [], collections: false });
  });
});
