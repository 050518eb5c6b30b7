import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { madeFrom } from "../../../../src/site/whole/made-from.ts";

const FILES: Record<string, string> = {
  "node_modules/.package-lock.json": '{ "packages": {} }',
  "node_modules/learning-briefs/package.json": '{ "version": "1.0.0" }',
  "node_modules/learning-briefs/lib/index.js": "export default 1;",
  "node_modules/learning-briefs/src/routes/index.astro": "<p>Home</p>",
  "astro.config.mjs": 'import learningBriefs from "learning-briefs";',
  "package.json": '{ "name": "site" }',
  "content/site.yaml": "name: A site",
  "content/publications/one/index.mdx": "One",
  "public/icon.svg": "<svg/>",
  "src/pages/story.mdx":
    '---\nlayout: learning-briefs/page\n---\n\nimport { Chart } from "learning-briefs/components";\nimport Part from "../parts/Part.astro";\n\nTheir <Part/> from the first day.',
  "src/parts/Part.astro": "<p>{import.meta.env.PART}</p>",
};
const made: string[] = [];
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true })));

/** A site in a folder of its own, and the sum of what it is made from. */
function site(files = FILES) {
  const root = mkdtempSync(join(tmpdir(), "made-from-"));
  made.push(root);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const at = (path: string) => join(root, path);
  const project = {
    root,
    engine: at("node_modules/learning-briefs"),
    content: at("content"),
    shownContent: "content",
    hasOwnPages: true,
    out: at("dist"),
    work: at(".build"),
  };
  const sum = (env: Record<string, string> = {}, siteUrl?: string) =>
    madeFrom(project, { siteUrl, env })?.all;
  const code = () => madeFrom(project, { siteUrl: undefined, env: {} })?.code;
  return { at, write, sum, code };
}

describe("what a build is made from", () => {
  const usual = site().sum();

  it("is the same in every clone, at any time, and whatever else lies beside it", () => {
    const { at, sum, write } = site();
    expect(usual).toMatch(/^[0-9a-f]{64}$/);
    utimesSync(at("content/site.yaml"), 1, 1);
    write("dist/index.html", "built");
    write(".build/cache/pdf/piece", "kept");
    write("build.log", "told");
    expect(sum({ HOME: "/home/other", TZ: "Asia/Tokyo" })).toBe(usual);
  });

  it.each(Object.keys(FILES))("is another where %s is", (path) => {
    const changed = site({ ...FILES, [path]: `${FILES[path]!} ` });
    expect(changed.sum()).toMatch(/^[0-9a-f]{64}$/);
    expect(changed.sum()).not.toBe(usual);
  });

  it("is another where a file has another name, is gone or has come", () => {
    const sums = [
      (at: (path: string) => string) =>
        renameSync(at("content/publications/one"), at("content/publications/two")),
      (at: (path: string) => string) => rmSync(at("public/icon.svg")),
      (at: (path: string) => string) => writeFileSync(at(".env"), "PART=1"),
      (at: (path: string) => string) => cpSync(at("public/icon.svg"), at("public/copy.svg")),
      (at: (path: string) => string) => writeFileSync(at("content/empty"), ""),
    ].map((change) => {
      const { at, sum } = site();
      change(at);
      return sum();
    });
    expect(new Set([...sums, usual]).size).toBe(6);
  });

  it("is another where the address is, or a variable that a page of the site's own names", () => {
    const { sum } = site();
    expect(sum({}, "https://example.org")).not.toBe(usual);
    expect(sum({ PART: "1" })).not.toBe(usual);
    expect(sum({ PART: "1" })).not.toBe(sum({ PART: "2" }));
  });

  it("is the same code whatever the content is, unless that asks for the content", () => {
    const { code, write } = site();
    const before = code();
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    write("content/publications/one/index.mdx", "Two");
    expect(code()).toBe(before);
    write("public/more.svg", "<svg/>");
    expect(code()).not.toBe(before);
    write("src/pages/list.astro", '---\nimport { getCollection } from "astro:content";\n---\n');
    expect(code()).toBeUndefined();
  });

  it("cannot be known where a link leads elsewhere, or nobody tells which packages there are", () => {
    const { at, sum } = site();
    symlinkSync(at("package.json"), at("public/linked.json"));
    expect(sum()).toBeUndefined();
    const linked = '{ "packages": { "node_modules/ours": { "resolved": "../ours", "link": true } } }';
    expect(site({ ...FILES, "node_modules/.package-lock.json": linked }).sum()).toBeUndefined();
    const { "node_modules/.package-lock.json": _, ...untold } = FILES;
    expect(site(untold).sum()).toBeUndefined();
  });
});
