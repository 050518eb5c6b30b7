import { readDocument } from "../../src/corpus/parse/mdx/document.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { parseMdx } from "../../src/corpus/parse/mdx/parse.ts";
import type { ReadEffects } from "../../src/corpus/read/folder.ts";
import type { Corpus, Document } from "../../src/corpus/types.ts";
import { allProblems } from "../../src/checks/run.ts";
import { type Site, siteSchema } from "../../src/model/site.ts";
import { Problems } from "../../src/problems/collector.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { routes } from "../../src/model/routes.ts";
import { keyOf } from "../../src/model/key.ts";

/** The settings of a site with one kind of topic, one kind of publication and one role. */
export const SITE_YAML = `name: Harbour notes
tagline: Two towns.
publisher: The Harbour Trust
language: en-GB
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
about: A site that tests read.
topicKinds: [{ id: region, plural: regions, label: Region, pluralLabel: Regions }]
publicationKinds: [{ id: brief, label: Brief }]
roles: [{ id: master, label: Mooring master }]
navigation: [publications]
`;

const SITE: Site = siteSchema.parse({
  name: "Harbour notes",
  tagline: "Two towns.",
  publisher: "The Harbour Trust",
  language: "en-GB",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  about: "A site that tests read.",
  topicKinds: [{ id: "region", plural: "regions", label: "Region", pluralLabel: "Regions" }],
  publicationKinds: [{ id: "brief", label: "Brief" }],
  roles: [{ id: "master", label: "Mooring master" }],
});

/** A publication's file: a whole frontmatter, more of it where a test needs more, and a body. */
export function publication(body: string, more = ""): string {
  return `---
title: A brief
kind: brief
published: 2024
authors: not-printed
publishers: [The Harbour Trust]
summary: Short.
${more}---
${body}`;
}

/** A dataset's file: its columns, rows and the rest, as YAML. */
export function dataset(
  columns: string,
  rows: string,
  rest = "",
  unit = "percent",
  base = "not-published",
): string {
  return `title: Answers
description: Who agreed.
unit: ${unit}
population: Users
base: ${base}
source: { publication: brief }
rowLabel: Statement
columns: ${columns}
rows:
${rows}
${rest}`;
}

/** Reads a text as the corpus does; its body begins on line 4. */
export function readText(
  body: string,
  settings: Partial<Site> = {},
  owner = keyOf("publication", "brief"),
): { document: Document; problems: Problem[] } {
  const problems = new Problems();
  const file = {
    path: "publications/brief.mdx",
    shown: "content/brief.mdx",
    text: `---\ntitle: x\n---\n${body}`,
  };
  const { tree } = parseMdx(file, problems)!;
  const context = {
    owner,
    href: routes.publication("brief"),
    file,
    site: { ...SITE, ...settings },
    problems,
  };
  return { document: readDocument(tree, context), problems: problems.all };
}

/** Loads a content folder that exists in the test alone, with `site.yaml` added, and runs every check. */
export async function loadFiles(
  files: Record<string, string>,
): Promise<{ corpus: Corpus; problems: Problem[]; loaded: Problem[] }> {
  const all: Record<string, string> = { "site.yaml": SITE_YAML, ...files };
  const effects: ReadEffects = {
    list: async () => Object.keys(all),
    size: async (path) => all[path.replace("/site/content/", "")]!.length,
    read: async (path) => new TextEncoder().encode(all[path.replace("/site/content/", "")]),
  };
  const loaded = await loadCorpus("/site/content", { cwd: "/site", effects });
  const corpus = loaded.corpus!;
  return {
    corpus,
    loaded: loaded.problems,
    problems: allProblems(loaded),
  };
}
