import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readImports } from "../../support/imports.ts";
import { ROOT, readPage } from "./sample.ts";

const PAPERS = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path.replaceAll("\\", "/")}`),
];

describe("links between the papers", () => {
  it.each(PAPERS)("in %s lead somewhere", (path) => {
    const broken = linksOf(readPage(path)).filter((link) => !leadsSomewhere(link, path));
    expect(broken).toEqual([]);
  });
});

/** Links of a page's own text: examples in code are no links. */
function linksOf(page: string): string[] {
  const text = page.replace(/^(`{3,})[^]*?^\1$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((link) => !/^https?:/.test(link));
}

function leadsSomewhere(link: string, from: string): boolean {
  const [file, fragment] = link.split("#") as [string, string?];
  const path = file ? join(dirname(from), file) : from;
  if (!existsSync(join(ROOT, path))) return false;
  return fragment === undefined || anchorsOf(readPage(path)).includes(fragment);
}

/** The anchors that GitHub gives to headings. */
function anchorsOf(page: string): string[] {
  const headings = [...page.replace(/^(`{3,})[^]*?^\1$/gm, "").matchAll(/^#+ (.+)$/gm)];
  return headings.map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("docs/dependencies.md", () => {
  it("names each package of package.json, and no other", () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readPage("package.json"));
    const named = [...readPage("docs/dependencies.md").matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]!);
    expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it("gives the licence of each", () => {
    for (const [, name, licence] of readPage("docs/dependencies.md").matchAll(
      /^\| `([^`]+)`.*\| (\S+) +\|$/gm,
    ))
      expect([name, JSON.parse(readPage(`node_modules/${name}/package.json`)).license]).toEqual([
        name,
        licence,
      ]);
  });
});

describe("docs/architecture.md", () => {
  const rows = [...readPage("docs/architecture.md").matchAll(/^\| `([\w.]+)\/?` +\|.*\| (.+?) +\|$/gm)];
  const table = new Map(rows.map(([, folder, may]) => [folder!, may!]));
  const folderOf = (path: string) => path.split("/")[0]!;

  it("has a line for every folder of src/, and no other", () => {
    const there = readdirSync(join(ROOT, "src")).filter((name) => name !== "env.d.ts");
    expect([...table.keys()].sort()).toEqual(there.sort());
  });

  it("says what each may import", () => {
    const broken = readImports().filter(({ file, target, isPackage, typesOnly }) => {
      if (isPackage || folderOf(target) === folderOf(file)) return false;
      const [all = "", types = ""] = table.get(folderOf(file))!.split(/,? ?types of /);
      const named = (list: string) =>
        [...list.matchAll(/`([^`]+)`/g)].some(([, name]) => target === name || target.startsWith(`${name}/`));
      return !named(all) && !(typesOnly && named(types));
    });
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

describe("the papers", () => {
  it("name scripts that package.json has", () => {
    const { scripts } = JSON.parse(readPage("package.json"));
    const named = PAPERS.flatMap((path) =>
      [...readPage(path).matchAll(/npm run ([a-z][a-z\d:]*)/g)].map((match) => match[1]!),
    );
    expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
