import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../src/finish/site-files.ts";
import { type Project, ROOT, copyProject } from "../support/project.ts";
import { readerTexts } from "../support/reader-texts.ts";
import { pseudoWords } from "../support/pseudo-words.ts";

/**
 * A site whose content is Arabic, and whose interface is written in letters that nobody else uses: what is Latin on it
 * bypasses the catalogue.
 */
let project: Project;
let dist: string;
let files: string[];

beforeAll(async () => {
  project = copyProject({ content: join(ROOT, "tests/fixtures/organisation-ar/content") });
  writeFileSync(join(project.dir, "content/words.yaml"), pseudoWords("ar"));
  dist = join(project.dir, "dist");
  const { status, output } = project.run("build", { SITE_URL: "https://example.org" });
  expect([output, status]).toEqual([expect.stringContaining("Built 2 publications"), 0]);
  files = await listFiles(dist);
});
afterAll(() => project?.[Symbol.dispose]());

/** Words of two Latin letters and more; addresses, and names of files and of typefaces left out. */
function latinIn(text: string): string[] {
  return (
    text
      .replace(
        /https?:\/\/\S+|\S*\/\S*|Newsreader|Instrument Sans|Noto Sans Arabic|[\w-]+\.(csv|json|svg|png|mdx|yaml|txt)\b/g,
        "",
      )
      .match(/[A-Za-z]{2,}/g) ?? []
  );
}

const read = (path: string): string => readFileSync(join(dist, path), "utf8");
const filesOf = (pattern: RegExp): string[] => files.filter((path) => pattern.test(path));

describe("an interface in another language", () => {
  it("has no word of English on any page: in texts, titles, descriptions, names and pictures", () => {
    const found = new Set<string>();
    for (const path of filesOf(/\.html$/)) {
      for (const text of readerTexts(path, read(path)))
        if (latinIn(text).length > 0) found.add(`${path}: ${text}`);
    }
    expect([...found]).toEqual([]);
  });

  it("has none in the pictures, tables and lists that are taken along", () => {
    const texts = [
      ...filesOf(/\.svg$/).map((path) => [
        path,
        read(path)
          .replace(/<style[^]*?<\/style>/g, "")
          .replace(/<[^>]*>/g, " "),
      ]),
      ...filesOf(/\.csv$/).map((path) => [path, read(path)]),
    ] as [string, string][];
    expect(texts.length).toBeGreaterThan(10);
    // The head of a table and the ids of its rows and columns are names for machines, the same in every language.
    const found = texts.flatMap(([path, text]) =>
      latinIn(
        path.endsWith(".csv")
          ? text.replace(/^[^\n]*\n/, "").replace(/^[a-z0-9-]+,|[a-z0-9-]+\u2069?: /gm, "")
          : text,
      ).map((word) => `${word} (${path})`),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});
