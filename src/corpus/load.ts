import { basename, relative, resolve } from "node:path";
import { collator } from "../model/formats.ts";
import { type Site, siteSchema } from "../model/site.ts";
import { Problems } from "../problems/collector.ts";
import type { Problem } from "../problems/problem.ts";
import { indexReferences } from "./backlinks.ts";
import { readAddressLists } from "./address-lists.ts";
import { draftKeys, leaveOutDrafts } from "./drafts.ts";
import { collectEntities, indexEntities } from "./entities.ts";
import { readLexicon } from "./lexicon.ts";
import { collectReferences } from "./link.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type ReadEffects, type SourceFile, readContent } from "./read.ts";
import { type ReadFiles, keyOfSlot, readFiles } from "./read-files.ts";
import { byReadingOrder } from "./reading-order.ts";
import { placePictures, slotOf } from "./slot.ts";
import { markTerms } from "./term-uses.ts";
import type { Corpus, Entity, PlaceOf } from "./types.ts";
import { validate } from "./validate.ts";

export interface Loaded {
  /** Undefined where site.yaml itself cannot be used: nothing can be read without it. */
  corpus?: Corpus;
  problems: Problem[];
  /** The text of each file that was read, for code frames. */
  sources: ReadonlyMap<string, string>;
}

/**
 * Reads and links a content folder: files → parsed → entities → links → frozen corpus. Never throws for content.
 * Drafts are in it unless they are to be left out, as in a built site.
 */
export async function loadCorpus(
  dir: string,
  options: { cwd?: string; effects?: ReadEffects; drafts?: "leave-out" } = {},
): Promise<Loaded> {
  const problems = new Problems();
  const shownAs =
    relative(options.cwd ?? process.cwd(), resolve(dir)).replaceAll("\\", "/") || basename(resolve(dir));
  const { files, others, unreadable } = await readContent(resolve(dir), shownAs, problems, options.effects);
  const sources = new Map(files.map((file) => [file.shown, file.text]));
  const settings = readSite(files, shownAs, problems);
  if (!settings) return { problems: problems.all, sources };
  const { site } = settings;
  const read = readFiles(files, site, problems);
  for (const file of unreadable) {
    const slot = slotOf(file, site, problems);
    if (slot) read.unread.add(keyOfSlot(slot));
  }
  const pictures = placePictures(others, shownAs, site, problems);
  const lists = readAddressLists(files, problems);
  if (
    read.publications.length === 0 &&
    ![...files, ...unreadable].some((file) => file.path.startsWith("publications/"))
  ) {
    problems.add(
      "content-missing",
      { file: `${shownAs}/publications`, line: 1, column: 1 },
      "There is no publication.",
      'Run: npm run new -- publication "Its title"',
    );
  }
  const kept = options.drafts === "leave-out" ? leaveOutDrafts(read) : read;
  const corpus = link(settings, kept, { sources, pictures, ...lists }, problems);
  return { corpus: deepFreeze(corpus), problems: problems.all, sources };
}

interface Settings {
  site: Site;
  placeInSite: PlaceOf;
}

function readSite(files: readonly SourceFile[], shownAs: string, problems: Problems): Settings | undefined {
  const file = files.find((candidate) => candidate.path === "site.yaml");
  if (!file) {
    const place = { file: `${shownAs}/site.yaml`, line: 1, column: 1 };
    // Where site.yaml stands and cannot be read, that is told already.
    if (problems.all.some((problem) => problem.file === place.file)) return undefined;
    const [message, hint] =
      files.length === 0
        ? [
            `The folder ${shownAs} is empty or does not exist.`,
            "Point CONTENT_DIR at a content folder, or copy the one of this repository.",
          ]
        : ["There is no site.yaml.", "Add site.yaml: docs/authoring.md shows one."];
    problems.add("content-missing", place, message!, hint!);
    return undefined;
  }
  const yaml = parseYaml(file.text, file.shown, problems);
  const site = yaml && validate(siteSchema, yaml, problems);
  return site && { site, placeInSite: yaml.placeOf };
}

function link(
  settings: Settings,
  read: ReadFiles,
  folder: Pick<Corpus, "sources" | "pictures" | "ledger" | "redirects">,
  problems: Problems,
): Corpus {
  const publications = byReadingOrder(read.publications, problems);
  const { topics, terms } = inOrder(read, settings.site);
  const blocks = collectEntities(publications);
  const everything: Entity[] = [
    ...publications,
    ...read.datasets,
    ...topics,
    ...terms,
    ...Object.values(blocks).flat(),
  ];
  const entities = indexEntities(everything, problems);
  const texts = [...publications, ...topics, ...terms];
  const documents = new Map(texts.map((text) => [text.key, text.document]));
  const references = texts.flatMap((text) => collectReferences(text.document, { entities, documents }));
  // Definitions do not explain themselves: only what readers come to first is marked.
  const lexicon = readLexicon(terms, topics);
  const termUses = [...publications, ...topics].flatMap(({ document }) => markTerms(document, lexicon));
  return {
    ...settings,
    publications,
    datasets: read.datasets,
    topics,
    terms,
    ...blocks,
    references,
    ...indexReferences(references),
    termUses,
    entities,
    ...folder,
    drafts: draftKeys(read, Object.values(blocks).flat()),
    unread: read.unread,
  };
}

/** Topics by kind, order and title; terms by title. */
function inOrder(read: ReadFiles, { topicKinds, language }: Site): Pick<ReadFiles, "topics" | "terms"> {
  const kinds = topicKinds.map((kind) => kind.id);
  const { compare } = collator(language);
  const byTitle = (a: Entity, b: Entity) => compare(a.title, b.title);
  return {
    topics: read.topics.toSorted(
      (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.meta.order - b.meta.order || byTitle(a, b),
    ),
    terms: read.terms.toSorted(byTitle),
  };
}

/** Freezes all plain objects and lists; maps are read-only by their type. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  return value;
}
