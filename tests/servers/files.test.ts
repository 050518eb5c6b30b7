import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Page, attribute, readPage, textOf } from "../../src/finish/pages/page-tree.ts";
import { contentSecurityPolicy, kindOf } from "../../src/finish/hosts/policy.ts";
import { isWorth } from "../../src/finish/compression.ts";
import { hashOf } from "../../src/finish/pages/kind-sheets.ts";
import { isText, listFiles } from "../../src/finish/site-files.ts";
import { attributesOf } from "../support/attributes.ts";
import { type Walk, walk } from "./walk.ts";

const dist = inject("dist");
let files: string[];
let pages: Page[];

beforeAll(async () => {
  files = await listFiles(dist);
  pages = files
    .filter((path) => path.endsWith(".html"))
    .map((path) => readPage(path, readFileSync(join(dist, path), "utf8")));
});

/** Follows every link of a folder, from its `index.html` on, as a browser does that opened it from a disk. */
function walkFromDisk(folder: string): Promise<Walk> {
  const start = `${pathToFileURL(folder).href}/`;
  return walk(start, async (address) => {
    const path = fileURLToPath(address === start ? `${start}index.html` : address);
    if (address !== start && address.endsWith("/")) return { fault: "is a folder" };
    return existsSync(path)
      ? { text: readFileSync(path, "utf8"), isPage: path.endsWith(".html") }
      : { fault: "missing" };
  });
}

describe("the folder of a build, opened from a disk", () => {
  let seen: Walk;

  beforeAll(async () => {
    seen = await walkFromDisk(dist);
  });

  it("has no address that leads nowhere, and no fragment", () => expect(seen.faults).toEqual([]));

  it("shows every page to a reader who follows links", () => {
    const reached = new Set(seen.pages.keys());
    // Nothing leads to the page for missing addresses, to pages that forward, or to pages made for frames on other sites.
    const left = pages.filter(({ path, elements }) => {
      const isForward = elements.some((element) => attribute(element, "http-equiv") === "refresh");
      return path !== "404.html" && kindOf(path) !== "embed" && !isForward && !reached.has(path);
    });
    expect(left.map(({ path }) => path)).toEqual([]);
  });
});

describe("a build for a site under a path", () => {
  const small = join(inject("small"), "dist");
  const read = (path: string) => readFileSync(join(small, path), "utf8");

  it("names that path wherever it names an address of its own", () => {
    const page = "https://example.org/briefs/publications/repairs/";
    expect(read("sitemap.xml")).toContain(`<loc>${page}</loc>`);
    expect(read("feed.xml")).toContain(page);
    expect(read("publications/repairs/index.html")).toContain(`<link rel="canonical" href="${page}">`);
    for (const path of ["sitemap.xml", "feed.xml", "publications/repairs/index.html"])
      expect(read(path)).not.toMatch(/https:\/\/example\.org\/(?!briefs\/)/);
    expect(
      read("_headers")
        .match(/^\/\S*/gm)!
        .filter((path) => !path.startsWith("/briefs/")),
    ).toEqual([]);
  });

  it("opens from a disk all the same", async () => {
    const seen = await walkFromDisk(small);
    expect(seen.faults).toEqual([]);
    expect(seen.pages.size).toBeGreaterThan(5);
  });
});

describe("every page", () => {
  it("has no code and no style in it, but for the style whose hash is in its policy", () => {
    const faults = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) => [
        ...(element.tagName === "script" &&
        textOf(element).trim() !== "" &&
        attribute(element, "type") !== "application/ld+json"
          ? [`${path}: inline script`]
          : []),
        ...(element.tagName === "script" && attribute(element, "type") === "module"
          ? [`${path}: module`]
          : []),
        ...attributesOf(element).flatMap(({ name, value }) =>
          name === "style" || /^on/.test(name) || /^\s*(javascript|data|vbscript):/i.test(value)
            ? [`${path}: ${name}="${value}"`]
            : [],
        ),
      ]),
    );
    expect(faults).toEqual([]);
  });

  it("carries its policy before anything that asks for a file", () => {
    const stylesOf = ({ elements }: Page) =>
      elements.filter(({ tagName }) => tagName === "style").map((style) => hashOf(textOf(style)));
    // What the script of the missing page reads of the search is held to the policy of the missing page.
    const search = pages.filter(({ path }) => path === "search/index.html").flatMap(stylesOf);
    expect(search).toHaveLength(1);
    for (const page of pages) {
      const isMissing = page.path === "404.html";
      const head = page.elements.findIndex(({ tagName }) => tagName === "head");
      const policy = page.elements.findIndex(
        (element) => attribute(element, "http-equiv") === "Content-Security-Policy",
      );
      expect([page.path, policy]).toEqual([page.path, head + 2]);
      const content = attribute(page.elements[policy]!, "content")!;
      const named = (content.match(/'sha256-[^']+'/g) ?? []).map((hash) => hash.slice(1, -1));
      const styles = isMissing ? named : stylesOf(page);
      expect(content).toBe(contentSecurityPolicy(kindOf(page.path), styles, "page"));
      if (isMissing) expect(named).toEqual(expect.arrayContaining([...stylesOf(page), ...search]));
    }
  });

  it("asks no other site for anything", () => {
    const asking = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) =>
          ["script", "img", "link", "source", "iframe", "object", "use", "image"].includes(tagName),
        )
        // What names a page, a person or a vocabulary is not fetched.
        .filter(
          (element) => !/^(canonical|license|author|schema\.\w+)$/.test(attribute(element, "rel") ?? ""),
        )
        .flatMap((element) =>
          ["src", "href", "srcset", "data"].flatMap((name) => attribute(element, name) ?? []),
        )
        // Not from the root either, where a site may not stand; the page for a missing address cannot know where it does.
        .filter((address) => (path === "404.html" ? /^([a-z]+:|\/\/)/ : /^([a-z]+:|\/)/).test(address))
        .map((address) => `${path} → ${address}`),
    );
    expect(asking).toEqual([]);
  });
});

it("has a compressed file of both kinds beside every text that is worth it, made after it was finished", () => {
  const missing = files.filter(
    (path) =>
      isText(path) &&
      isWorth(path, statSync(join(dist, path)).size) &&
      !path.startsWith("_") &&
      !["vercel.json", "staticwebapp.config.json", "SHA256SUMS.txt"].includes(path),
  );
  expect(missing.filter((path) => !files.includes(`${path}.br`) || !files.includes(`${path}.gz`))).toEqual(
    [],
  );
});
