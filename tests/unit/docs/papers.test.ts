import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/cli/commands.ts";
import { type SiteRoute, siteRoutes } from "../../../src/site/routes.ts";
import { OF_THE_SITE, readImports } from "../../support/imports.ts";
import { ROOT, readPage } from "./sample.ts";

const PAPERS = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "NOTICES.md", "SECURITY.md"],
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

describe("the README", () => {
  it("has the table of commands that the program has", () => {
    const [, table] = /\n\| command[^\n]*\n\|[- |]+\n((?:\|.*\n)+)/.exec(readPage("README.md"))!;
    const rows = table!
      .trim()
      .split("\n")
      .map((row) => /^\| `(.+?)` +\| (.+?) +\|$/.exec(row)!.slice(1));
    const calls = Object.values(COMMANDS).flatMap((command) => command.calls);
    expect(rows).toEqual([...calls, ["npm test", "runs every test"]].map((row) => [...row]));
  });
});

describe("the pictures of the README", () => {
  const tags = [...readPage("README.md").matchAll(/<(?:img|source)\s[^>]*?(?:src|srcset)="([^"]+)"[^>]*>/g)];
  const { files } = JSON.parse(readPage("package.json")) as { files: string[] };

  it.each(tags.map(([tag, path]) => [path!, tag]))(
    "%s is there, light to load, packed and told in words",
    (path, tag) => {
      const { size } = statSync(join(ROOT, path));
      expect(size).toBeGreaterThan(10_000);
      expect(size).toBeLessThan(120_000);
      expect(files).toContain(path.split("/")[0]);
      if (tag.startsWith("<img")) expect(/ alt="(.+?)"/.exec(tag)?.[1]!.length).toBeGreaterThan(60);
    },
  );

  it("are one of a page and one of a brief, each in light and dark", () => {
    expect(tags.map(([, path]) => path)).toEqual(
      ["page-dark", "page-light", "brief-dark", "brief-light"].map((name) => `docs/pictures/${name}.webp`),
    );
  });
});

describe("docs/dependencies.md", () => {
  it("names each package of package.json where it belongs, and no other", () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readPage("package.json"));
    const [built, ...rest] = readPage("docs/dependencies.md")
      .split(/^## /m)
      .slice(1)
      .map((section) => [...section.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]!));
    expect(built!.sort()).toEqual(Object.keys(dependencies).sort());
    expect(rest.flat().sort()).toEqual(Object.keys(devDependencies).sort());
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
  const rows = [...readPage("docs/architecture.md").matchAll(/^\| `([\w.-]+)\/?` +\|.*\| (.+?) +\|$/gm)];
  const table = new Map(rows.map(([, folder, may]) => [folder!, may!]));
  const folderOf = (path: string) => path.split("/")[0]!;

  it("has a line for every folder of src/, and no other", () => {
    const there = readdirSync(join(ROOT, "src")).filter(
      (name) => name !== "env.d.ts" && !OF_THE_SITE.test(name),
    );
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

describe("the table of addresses", () => {
  const section = readPage("docs/architecture.md")
    .split(/^## /m)
    .find((part) => part.startsWith("Addresses"))!;
  const rows = [...section.matchAll(/^\| (`.+?) +\|/gm)].map((match) => match[1]!);
  const named = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));

  it("has every route, and no other", () => {
    const routes = siteRoutes({ engine: ROOT, root: ROOT, hasOwnPages: true }).map(addressOf);
    // The icon stands in this site's own public/, and takes the place of the route.
    expect([...named].sort()).toEqual([...routes, "/icon.svg"].sort());
  });

  /** `/data/[id].csv` → `/data/<id>.csv`; pages end in a slash. */
  function addressOf({ pattern, entrypoint }: SiteRoute): string {
    if (pattern === "/404") return "/404.html";
    const address = pattern.replace(/\[(\w+)\]/g, (_, name: string) => `<${NAMES[name] ?? "id"}>`);
    return entrypoint.pathname.endsWith(".astro") ? `${address}/`.replace("//", "/") : address;
  }

  const NAMES: Readonly<Record<string, string>> = {
    topics: "plural",
    others: "plural",
    facet: "division",
    kind: "kind",
    pair: "pair",
    picture: "picture",
  };
});

describe("the papers", () => {
  it("name files of this repository that are there", () => {
    // Pages and collections are named as a site of its own has them.
    const ofSites = /^src\/(pages|content\.config\.ts)\b/;
    const papers = PAPERS.filter((path) => !path.startsWith("docs/rules/"));
    const named = papers.flatMap((path) =>
      [...readPage(path).matchAll(/`((?:src|tests|docs|bench|schemas)\/[\w./-]+)`/g)].map(
        (match) => match[1]!,
      ),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !ofSites.test(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("name scripts that package.json has", () => {
    const { scripts } = JSON.parse(readPage("package.json"));
    const named = PAPERS.flatMap((path) =>
      [...readPage(path).matchAll(/npm run ([a-z][a-z\d:]*)/g)].map((match) => match[1]!),
    );
    expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
