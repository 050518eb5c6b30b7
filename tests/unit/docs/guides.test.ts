import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { BLOCKS } from "../../../src/blocks/index.ts";
import { datasetSchema } from "../../../src/model/dataset.ts";
import { pageSchema } from "../../../src/model/page.ts";
import { publicationSchema } from "../../../src/model/publication.ts";
import { readQuantity } from "../../../src/model/quantity.ts";
import { SCHEMES } from "../../../src/model/reference.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { termSchema, topicSchema } from "../../../src/model/topic.ts";
import { checkFiles, fencesOf, readPage, sampleFiles } from "./sample.ts";

const AUTHORING = readPage("docs/authoring.md");
const DATA = readPage("docs/data.md");

/** The file that a fenced block is, where the line before it names one. */
const fileOf = (before: string) => /^`(content\/[^`]+)`/.exec(before)?.[1];

describe("docs/authoring.md", () => {
  it.each(Object.keys(BLOCKS))("shows the block %s with every attribute", (name) => {
    const section = AUTHORING.split(/^### /m).find((part) => new RegExp(`^[^\n]*\\b${name}\\b`).test(part));
    expect(AUTHORING).toMatch(new RegExp(`^.*<${name}\\s`, "m"));
    for (const attribute of Object.keys(BLOCKS[name as keyof typeof BLOCKS].props.shape))
      expect(name === "Stated" ? AUTHORING : section).toMatch(new RegExp(`\\b${attribute}\\b`));
  });

  it.each(SCHEMES)("shows a link of the scheme %s", (scheme) => {
    expect(fencesOf(AUTHORING).some(({ code }) => code.includes(`](${scheme}:`))).toBe(true);
  });

  it("names every field of frontmatter, topics, definitions and site.yaml", () => {
    const schemas = [publicationSchema, pageSchema, topicSchema, termSchema, siteSchema];
    const fields = schemas.flatMap(({ shape }) => Object.keys(shape));
    expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(AUTHORING))).toEqual([]);
  });

  it("has examples that pass check, all in one publication", async () => {
    const files = sampleFiles();
    const fences = fencesOf(AUTHORING).filter(({ language }) => language === "mdx" || language === "yaml");
    const publication = fileOf(fences[0]!.before)!;
    for (const { code, before, language } of fences) {
      // What names no file goes on in the publication, or in site.yaml.
      const path = fileOf(before) ?? (language === "mdx" ? publication : "content/site.yaml");
      const begun = fileOf(before) ? "" : `${files.get(path) as string}\n\n`;
      files.set(path, `${begun}${code}\n`);
    }
    files.set("content/publications/late-evenings/map.png", ONE_POINT);
    files.set("content/publications/late-evenings/tour.png", ONE_POINT);
    files.set("content/publications/late-evenings/tour.mp4", Buffer.from("\0\0\0\x18ftypisom"));
    files.set("content/publications/late-evenings/tour.vtt", "WEBVTT\n");
    const clubs = "content/publications/reading-clubs.mdx";
    const follows = "follows: [opening-hours]";
    files.set(clubs, (files.get(clubs) as string).replace(follows, `${follows}\nprecedes: [late-evenings]`));
    expect((await checkFiles(files)).print()).toBe("");
  });
});

describe("docs/data.md", () => {
  it("has datasets that pass check", async () => {
    const files = sampleFiles();
    for (const { code, before } of fencesOf(DATA)) {
      const path = fileOf(before);
      if (path) files.set(path, code);
    }
    expect((await checkFiles(files)).print()).toBe("");
  });

  it("has excerpts that a dataset may hold", () => {
    const excerpts = fencesOf(DATA).filter(({ language, before }) => language === "yaml" && !fileOf(before));
    expect(excerpts).not.toHaveLength(0);
    for (const { code } of excerpts)
      for (const [field, value] of Object.entries(parse(code) as object))
        expect(
          datasetSchema.shape[field as keyof typeof datasetSchema.shape].safeParse(value).error,
        ).toBeUndefined();
  });

  it("names every field and every kind of check", () => {
    const { shape } = datasetSchema;
    const checks = shape.checks.unwrap().element.options;
    const fields = [
      ...Object.keys(shape),
      ...Object.keys(shape.columns.element.shape),
      ...Object.keys(shape.rows.element.shape),
      ...Object.keys(shape.errata.unwrap().element.shape),
      ...shape.source.options.flatMap((source) => Object.keys(source.shape)),
      ...checks.flatMap((check) => Object.keys(check.shape)),
    ];
    const kinds = checks.map((check) => check.shape.kind.value);
    expect(
      [...new Set(fields)].filter((field) => !new RegExp(`\`${field}\\b|\\b${field}: `).test(DATA)),
    ).toEqual([]);
    expect(kinds.filter((kind) => !DATA.includes(`\n### ${kind}\n`))).toEqual([]);
  });
});

describe("docs/rules/value-differs.md", () => {
  const rows = readPage("docs/rules/value-differs.md").matchAll(
    /^\| (.+?) +\| ([\d.]+) to ([\d.]+) +\| (yes|no) +\|$/gm,
  );
  const phrases = [...rows].flatMap(([, words, low, high, ends]) =>
    words!
      .replace(/:.*/, "")
      .split(", ")
      .map((phrase) => [phrase, Number(low), Number(high), ends === "no"] as const),
  );

  it("lists phrases", () => expect(phrases.length).toBeGreaterThan(40));

  it.each(phrases)("%s means %d to %d percent", (phrase, low, high, open) => {
    expect(readQuantity(phrase)).toEqual({ low, high, open, unit: high === 0 ? "none" : "share" });
  });
});

/** A PNG of one point. */
const ONE_POINT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWP4//8/AAX+Av5Y8msOAAAAAElFTkSuQmCC",
  "base64",
);
