import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { filesBelow } from "../../src/finish/site-files.ts";
import { sumOf } from "../../src/kept/whole-files.ts";
import { pick, randomFrom } from "../support/mutate.ts";
import { BASE } from "../support/overlay.ts";
import { copyProject } from "../support/project.ts";

/** So many random edits, beside those that are to be seen in any case. */
const EDITS = 3;
const SEED = Number(process.env["SEED"] ?? 17);

const project = copyProject({ content: join(BASE, "content"), keepsApart: true });
afterAll(() => project[Symbol.dispose]());
const at = (path: string): string => join(project.dir, path);

/** What may be done to a site, each of which leaves it sound. `word` makes it another edit each time. */
const KINDS: Record<string, (word: string) => void> = {
  "a sentence": (word) => edit(TEXT, /low water is.*$/m, `low water is when ${word} damages show.`),
  "a title": (word) => edit(TEXT, /^title: .*$/m, `title: What ${word} repairs taught`),
  "the tagline": (word) => edit("content/site.yaml", /^tagline: .*$/m, `tagline: Edition ${word}.`),
  "a term that comes": (word) =>
    write("content/glossary/quay.mdx", `---\nterm: Quay\n---\n\nA wall of ${word} stones.\n`),
  "a term that goes": () => rmSync(at("content/glossary/quay.mdx"), { force: true }),
  "a color": (word) =>
    write("content/theme.yaml", `colors: { accent: "#1054${String(60 + WORDS.indexOf(word))}" }\n`),
  "a theme that goes": () => rmSync(at("content/theme.yaml"), { force: true }),
  "a table": (word) =>
    edit("content/datasets/answers.yaml", /^title: .*$/m, `title: Answers of ${word} towns`),
  "another name of a publication": () => {
    const [from = ""] = readdirSync(at(TEXT)).map((name) => name.replace(".mdx", ""));
    const to = from === "repairs" ? "piers" : "repairs";
    renameSync(at(`${TEXT}/${from}.mdx`), at(`${TEXT}/${to}.mdx`));
    edit("content/datasets/answers.yaml", /publication: [a-z]+/, `publication: ${to}`);
  },
  "a file to publish": (word) => write("public/note.txt", `Note ${word}.\n`),
  "a line of the engine": (word) =>
    edit(
      "src/components/frame/SiteFooter.astro",
      /<footer class="site-footer[^"]*"/,
      `<footer class="site-footer f-${word}"`,
    ),
  "a sheet of the engine": (word) =>
    edit("src/styles/base.css", /$/, `\n.x-${word} { margin: ${WORDS.indexOf(word)}px; }\n`),
  "a function of the engine": (word) =>
    edit("src/locales/en/search.ts", /lede: "[^"]*"/, `lede: "All ${word} things."`),
  settings: (word) => edit("astro.config.mjs", /$/, `\n// ${word}\n`),
  "a page of the site's own": (word) =>
    write(
      "src/pages/own.astro",
      `<html lang="en"><head><title>Own</title></head><body><h1>Own ${word}</h1></body></html>\n`,
    ),
};
/** No numbers: each would have to be bound to a cell. */
const WORDS = ["amber", "birch", "cedar", "dune", "elm", "fern", "grove", "heather"];
const TEXT = "content/publications";

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

function edit(path: string, from: RegExp, to: string): void {
  const file = path === TEXT ? join(TEXT, readdirSync(at(TEXT))[0]!) : path;
  const text = readFileSync(at(file), "utf8");
  expect(text).toMatch(from);
  write(file, text.replace(from, to));
}

function build(...flags: string[]): { output: string; sums: string } {
  const { status, output } = project.run(["build", "--", ...flags].join(" "), {
    SITE_URL: "https://example.org/briefs/",
    CONTENT_DIR: "",
  });
  expect(output).toContain("Built 1 publication into dist/.");
  expect(status).toBe(0);
  return { output, sums: readFileSync(at("dist/SHA256SUMS.txt"), "utf8") };
}

const bundles = (): number => readdirSync(at(".build/cache/bundle")).length;

describe("a build that finds what earlier ones have kept", () => {
  it("bundles code and styles again where they are others, and not for other words of the content", () => {
    // Astro, asked for all of it, would not know of how many.
    expect(build().output).toMatch(/Making pages: \d+ of \d+/);
    expect(bundles()).toBe(1);
    KINDS["a sentence"]!(WORDS[0]!);
    build();
    expect(bundles()).toBe(1);
    KINDS["a color"]!(WORDS[0]!);
    build();
    expect(bundles()).toBe(2);
  });

  it("takes code, styles and pages in a clone at another path", () => {
    build();
    using clone = copyProject({ content: at("content"), name: "clone-", keepsApart: true });
    cpSync(at(".build/cache"), join(clone.dir, ".build/cache"), { recursive: true });
    const env = { SITE_URL: "https://example.org/briefs/", CONTENT_DIR: "" };
    const { sums } = build();
    expect(clone.run("build", env).output).toContain("Nothing that it is made from has changed");
    expect(readFileSync(join(clone.dir, "dist/SHA256SUMS.txt"), "utf8")).toBe(sums);
    const file = join(clone.dir, "content/datasets/answers.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, "title: Answers of far towns"));
    const { output } = clone.run("build", env);
    expect(output).toMatch(/, \d+ are as they were/);
    expect(output).not.toContain("Bundling");
  });

  it("makes no page again that reads nothing of what has changed", () => {
    build();
    KINDS["a table"]!(WORDS[1]!);
    const [, all, taken] = /^Of (\d+) pages .*, (\d+) are as they were/m.exec(build().output)!;
    expect(Number(taken)).toBeGreaterThan(Number(all) / 3);
    expect(Number(taken)).toBeLessThan(Number(all));
  });

  it(`gives the same bytes as a fresh one, after each of ${EDITS} random edits (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    for (let number = 0; number < EDITS; number += 1) {
      // Some together: what is kept of one is of use to the next.
      const names = Array.from({ length: 3 }, () => pick(Object.keys(KINDS), random));
      for (const name of names) KINDS[name]!(pick(WORDS, random));
      const warm = build();
      for (const path of filesBelow(at("dist"))) expect(statSync(join(at("dist"), path)).nlink, path).toBe(1);
      for (const sum of readdirSync(at(".build/cache/site-file")))
        expect(sumOf(readFileSync(at(`.build/cache/site-file/${sum}`)))).toBe(sum);
      expect(build("--fresh").sums, `after ${names.join(", ")}`).toBe(warm.sums);
      expect(build().output).toContain("Nothing that it is made from has changed");
    }
  });
});
