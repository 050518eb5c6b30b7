import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Corpus } from "../../../../src/corpus/types.ts";
import { loadCorpus } from "../../../../src/corpus/load.ts";
import { KeptFolder } from "../../../../src/kept/kept-folder.ts";
import { grow } from "../../../../src/kept/shrink.ts";
import { collectGarbage } from "../../../../src/threads/collect-garbage.ts";
import { memoizeByObject } from "../../../../src/model/memoize-by-object.ts";
import { makeEdition } from "../../../../src/site/make-edition.ts";
import { KeptPages } from "../../../../src/site/reads/kept-pages.ts";
import { Reads, sumOfAllPages } from "../../../../src/site/reads/reads.ts";
import { sumOf } from "../../../../src/kept/whole-files.ts";
import { loadFiles, publication } from "../../../support/read.ts";

const REGION = "---\ntitle: North\nsummary: A region.\n---\n";

const early = (text: string, before = "") =>
  publication(
    `${before}## Asked [#asked region:north]\n\n${text}\n\n## Else [#else region:south]\n\nMore.\n`,
    "precedes: [late]\n",
  );

/** A site of two publications, in which a page can be made; `text` is that of the first. */
async function siteOf(text: string, more: Record<string, string> = {}) {
  const { corpus } = await loadFiles({
    "publications/early.mdx": early(text),
    "publications/late.mdx": publication("## Told [#told]\n\nOf [the north](region:north).\n"),
    "topics/regions/north.mdx": REGION,
    "topics/regions/south.mdx": REGION.replace("North", "South"),
    ...more,
  });
  const reads = new Reads(corpus);
  const edition = makeEdition({
    checked: { corpus, problems: [], sources: new Map() },
    isPreview: false,
    reads,
  });
  return { corpus, reads, edition };
}

type Site = Awaited<ReturnType<typeof siteOf>>;

let dir: string;
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), "reads-"))));
afterEach(() => rmSync(dir, { recursive: true }));

const open = ({ reads }: Site) => KeptPages.open(new KeptFolder(dir, "1"), "key", reads);

/** Makes a page of one site, and asks whether it is as it was in another. */
async function isAsItWas(
  page: (site: Site) => unknown,
  { of = "Text.", in: other }: { of?: string; in: Site },
): Promise<boolean> {
  const site = await siteOf(of);
  const pages = await open(site);
  const { frame } = await site.reads.during(async () => page(site));
  await pages.keep("page", { props: "", frame, bytes: Buffer.from("made") });
  await pages.close();
  return (await open(other)).isAsItWas("page", "");
}

describe("pages that are as they were", () => {
  const made = async (count: number) => {
    const site = await siteOf("Text.");
    const before = await open(site);
    const { frame } = await site.reads.during(async () => undefined);
    const paths = Array.from({ length: count }, (_, index) => `${index % 7}/page-${index}.html`);
    for (const path of paths)
      await before.keep(path, { props: "", frame, bytes: Buffer.from(`made ${path}`) });
    await before.keep("none.html", { props: "", frame, bytes: null });
    await before.keep("list.csv", { props: "", frame, bytes: Buffer.from("a,b") });
    await before.close();
    const names = globSync("page/*", { cwd: dir });
    const holds = (name: string) => grow(readFileSync(join(dir, name)).subarray(32)).toString();
    const spoilt = names.find((name) => holds(name) === `made ${paths[3]!}`)!;
    writeFileSync(join(dir, spoilt), "spoilt");
    return { pages: await open(site), paths };
  };

  it.each([70, 2100])("are taken, but for those that are not whole any more: %i", async (count) => {
    const { pages, paths } = await made(count);
    const folder = mkdtempSync(join(dir, "next-"));
    let told = 0;
    const { missing, unwritten } = await pages.takeMany([...paths, "none.html", "list.csv"], {
      folders: { dir: folder },
      isRead: (path) => path.startsWith("0/"),
      tell: (taken) => (told = taken),
    });
    // The last build was not kept as it stands: what is no page is made anew.
    expect(missing.sort()).toEqual([paths[3], "list.csv"]);
    expect(told).toBeGreaterThanOrEqual(count - 200);
    const written = paths.filter((path) => existsSync(join(folder, path)));
    expect(written).toEqual(paths.filter((path) => path.startsWith("0/")));
    for (const path of written) expect(readFileSync(join(folder, path), "utf8")).toBe(`made ${path}`);
    const waiting = paths.filter((path) => !path.startsWith("0/") && path !== paths[3]);
    expect(unwritten).toEqual(waiting.map((path) => [path, sumOf(Buffer.from(`made ${path}`))]));
    expect(existsSync(join(folder, "none.html"))).toBe(false);
    expect(pages.tally).toEqual({ made: 0, taken: count });
  });
});

it("what pages were shown and what was worked out for them goes once nothing is asked any more", async () => {
  const { reads, edition } = await siteOf("Text.");
  const wordsOf = memoizeByObject((corpus: Corpus) => ({ title: corpus.publications[0]!.meta.title }));
  const seen = await reads.during(() =>
    Promise.resolve(
      [edition.corpus.publications[0]!, wordsOf(edition.corpus)].map((one) => new WeakRef(one)),
    ),
  );
  await collectGarbage({ worth: 0 });
  expect(seen.made.map((one) => one.deref() === undefined)).toEqual([false, false]);
  reads.close();
  await collectGarbage({ worth: 0 });
  expect(seen.made.map((one) => one.deref() === undefined)).toEqual([true, true]);
});

describe("what a page has read", () => {
  const titleOf = ({ edition }: Site) => edition.publicationOf("early")!.meta.title;
  const textOf = ({ edition }: Site) => edition.publicationOf("early")!.document.tree.children.length;

  it("decides whether it is made again: one that shows a title, not for a sentence of the text", async () => {
    const other = await siteOf("Another text.");
    expect(await isAsItWas(titleOf, { in: other })).toBe(true);
    expect(await isAsItWas(textOf, { in: other })).toBe(false);
    expect(await isAsItWas(textOf, { in: await siteOf("Text.") })).toBe(true);
  });

  it("is not where in its file something stands", async () => {
    const moved = await siteOf("", { "publications/early.mdx": early("Text.", "\n\n\n") });
    expect(await isAsItWas(textOf, { in: moved })).toBe(true);
  });

  it("is the answer to a question, and not all that is read for it", async () => {
    const counted = ({ edition }: Site) => edition.countThings().publications;
    expect(await isAsItWas(counted, { in: await siteOf("Another text.") })).toBe(true);
    const more = await siteOf("Text.", { "publications/third.mdx": publication("Text.\n") });
    expect(await isAsItWas(counted, { in: more })).toBe(false);
    const related = ({ edition }: Site) => {
      const late = edition.publicationOf("late")!;
      return edition.related(late, late.document.sections[0]!);
    };
    expect(await isAsItWas(related, { in: await siteOf("Another text.") })).toBe(true);
    const unlinked = { "publications/late.mdx": publication("## Told [#told]\n\nOf the south.\n") };
    expect(await isAsItWas(related, { in: await siteOf("Text.", unlinked) })).toBe(false);
  });

  it("is that a thing is not there, where it has looked for one", async () => {
    const absent = ({ edition }: Site) => edition.corpus.entities.get("term:quay");
    const now = await siteOf("Text.", { "glossary/quay.mdx": "---\nterm: Quay\n---\n\nA wall.\n" });
    expect(await isAsItWas(absent, { in: now })).toBe(false);
    const optional = ({ edition }: Site) => edition.publicationOf("early")!.meta;
    const { "publications/early.mdx": _, ...gone } = {
      "publications/early.mdx": "",
      "publications/other.mdx": publication("Text.\n"),
    };
    const { corpus } = await loadFiles({ "topics/regions/north.mdx": REGION, ...gone });
    expect(await isAsItWas(optional, { in: { ...now, corpus, reads: new Reads(corpus) } })).toBe(false);
  });

  it("is what was read for an answer that an earlier page has worked out", async () => {
    const lengthOf = memoizeByObject(
      (corpus: Corpus) => corpus.publications[0]!.document.tree.children.length,
    );
    const second = async (site: Site) => {
      await site.reads.during(() => Promise.resolve(lengthOf(site.edition.corpus)));
      return lengthOf(site.edition.corpus);
    };
    const site = await siteOf("Text.");
    const pages = await open(site);
    const { frame } = await site.reads.during(() => second(site));
    await pages.keep("page", { props: "", frame, bytes: null });
    await pages.close();
    expect((await open(await siteOf("Text."))).isAsItWas("page", "")).toBe(true);
    expect((await open(await siteOf("Text.\n\nMore."))).isAsItWas("page", "")).toBe(false);
  });

  it("is what was read for an answer that is worked out in turn, to its end", async () => {
    const lengthOf = memoizeByObject(async (corpus: Corpus) => {
      await Promise.resolve();
      return corpus.publications[0]!.document.tree.children.length;
    });
    const page = async (site: Site) => {
      await Promise.all([lengthOf(site.edition.corpus), lengthOf(site.edition.corpus)]);
      await lengthOf(site.edition.corpus);
    };
    for (const [text, isSame] of [
      ["Text.", true],
      ["Text.\n\nMore.", false],
    ] as const)
      expect(await isAsItWas(page, { in: await siteOf(text) })).toBe(isSame);
  });

  it("is not all where it says so", async () => {
    const page = (site: Site) => {
      site.reads.readMore();
      return titleOf(site);
    };
    expect(await isAsItWas(page, { in: await siteOf("Text.") })).toBe(false);
  });

  it("is forgotten with the bytes, or with another page", async () => {
    const site = await siteOf("Text.");
    const pages = await open(site);
    const { frame } = await site.reads.during(() => Promise.resolve(titleOf(site)));
    await pages.keep("page.html", { props: "", frame, bytes: Buffer.from("made") });
    await pages.close();
    const again = await open(site);
    expect(again.isAsItWas("page.html", "other")).toBe(false);
    expect(again.isAsItWas("toString", "")).toBe(false);
    expect(Buffer.from((await again.take("page.html"))!).toString()).toBe("made");
    rmSync(join(dir, "page"), { recursive: true });
    expect(await (await open(site)).take("page.html")).toBeUndefined();
  });
});

describe("what pages get to see of a corpus", () => {
  it("is what stands in it, whoever looks", async () => {
    const { corpus, edition } = await siteOf("Text.");
    const seen = edition.corpus.publications[0]!;
    expect({ ...seen }).toEqual({ ...corpus.publications[0]!, document: seen.document });
    expect("meta" in seen).toBe(true);
    expect(edition.corpus.entities.get("publication:early")).toBe(seen);
    expect(edition.homesOf()[0]).toBe(seen);
    expect(edition.corpus.entities.size).toBe(corpus.entities.size);
    expect([...edition.corpus.entities.keys()]).toEqual([...corpus.entities.keys()]);
  });

  it("has no thing within another but its text, and what stands in that, in the shipped content", async () => {
    const { corpus } = await loadCorpus(join(import.meta.dirname, "../../../../content"));
    const things = new Set<unknown>(corpus!.entities.values());
    const met = new Set<object>();
    const holds = (value: unknown): boolean => {
      if (typeof value !== "object" || value === null || met.has(value)) return false;
      met.add(value);
      const { things: _, ...fields } = value as { things?: unknown };
      const inner = value instanceof Map ? [...value.values()] : Object.values(fields);
      return inner.some((one) => things.has(one) || holds(one));
    };
    expect([...corpus!.entities.values()].filter(holds).map(({ key }) => key)).toEqual([]);
    expect(things.size).toBeGreaterThan(400);
  });

  it("is the same for all pages where it decides about all of them", async () => {
    const [one, other] = [await siteOf("Text."), await siteOf("Text of žluťoučký kůň.")];
    expect(sumOfAllPages(one.corpus)).toBe(sumOfAllPages((await siteOf("Text.")).corpus));
    expect(sumOfAllPages((await siteOf("txeT.")).corpus)).toBe(sumOfAllPages(one.corpus));
    // Which letters there are decides how typefaces are cut.
    expect(sumOfAllPages(other.corpus)).not.toBe(sumOfAllPages(one.corpus));
  });
});
