import { posix } from "node:path";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { Corpus } from "../../../src/corpus/types.ts";

/** Reads a content folder out of memory: `files` by path, on top of the site and publication below. */
export async function corpusOf(files: Record<string, string> = {}): Promise<Corpus> {
  const all: Record<string, string> = { ...BASE, ...files };
  const at = (path: string) => all[posix.relative("/content", path.replaceAll("\\", "/"))]!;
  const { corpus, problems } = await loadCorpus("/content", {
    cwd: "/",
    effects: {
      list: async () => Object.keys(all),
      size: async (path) => at(path).length,
      read: async (path) => new TextEncoder().encode(at(path)),
    },
  });
  if (!corpus || problems.some(({ severity }) => severity === "error")) {
    throw new Error(problems.map(({ message }) => message).join("\n"));
  }
  return corpus;
}

/** A dataset's file around its columns, rows and what else is given. */
export function tableYaml(body: string, head = "unit: percent"): string {
  return `title: Trust
description: How far partners trust one another.
${head}
population: Partners who answered
base: 40
source: { publication: first-brief, table: Table 2, page: 7 }
rowLabel: Statement
${body}`;
}

/** One dataset, `trust`, of the given body. */
export async function datasetOf(body: string, head?: string) {
  const corpus = await corpusOf({ "datasets/trust.yaml": tableYaml(body, head) });
  return { corpus, dataset: corpus.datasets[0]! };
}

const BASE = {
  "site.yaml": `name: Harbor Notes
tagline: What the harbor learned.
publisher: Harbor Press
language: en-GB
licence: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/", holder: Harbor Press }
about: An example.
topicKinds:
  - { id: port, plural: ports, label: Port, pluralLabel: Ports }
  - { id: house, plural: houses, label: House, pluralLabel: Houses }
publicationKinds: [{ id: brief, label: Brief }]
roles: [{ id: pilot, label: Pilot }]
`,
  "topics/houses/north.mdx": "---\ntitle: North Pier & Sons\nsummary: A house.\n---\n",
  "publications/first-brief.mdx": publicationMdx({}),
};

/** A publication with a section, a finding, a voice and, where `blocks` says so, more. */
export function publicationMdx(
  front: Partial<Record<"title" | "subtitle" | "published" | "authors" | "publishers" | "more", string>>,
  blocks = "",
): string {
  const { title = "First brief", published = "not-printed", authors = "not-printed" } = front;
  const { publishers = '[house:north, "South Quay"]', subtitle, more = "" } = front;
  return `---
title: ${title}
${subtitle ? `subtitle: ${subtitle}\n` : ""}kind: brief
published: ${published}
authors: ${authors}
publishers: ${publishers}
summary: What was learned.
${more}
---

It begins.

## Trust [#trust]

Some words.

${blocks}
`;
}
