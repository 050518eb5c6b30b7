import { basename, relative, resolve } from "node:path";
import type { z } from "zod";
import { datasetSchema } from "../model/dataset.ts";
import { ID_PATTERN, toId } from "../model/ids.ts";
import { publicationSchema } from "../model/publication.ts";
import { type Site, siteSchema } from "../model/site.ts";
import { termSchema, topicSchema } from "../model/topic.ts";
import { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problem } from "../problems/problem.ts";
import { readDataset } from "./dataset.ts";
import { readDocument } from "./document.ts";
import { collectEntities, indexEntities } from "./entities.ts";
import { collectReferences } from "./link.ts";
import { parseMdx } from "./parse-mdx.ts";
import { parseYaml } from "./parse-yaml.ts";
import { type ReadEffects, type SourceFile, readContent } from "./read.ts";
import { byReadingOrder } from "./reading-order.ts";
import type { Corpus, Dataset, Document, Entity, Publication, Term, Topic } from "./types.ts";
import { validate } from "./validate.ts";

/** Words read in a minute. Source: Brysbaert 2019, "How many words do we read per minute?", non-fiction, rounded down. */
const READING_PACE = 230;

export interface Loaded {
  /** Undefined where site.yaml itself cannot be used: nothing can be read without it. */
  corpus?: Corpus;
  problems: Problem[];
  /** The text of each file that was read, for code frames. */
  sources: ReadonlyMap<string, string>;
}

/** Reads and links a content folder: files → parsed → entities → links → frozen corpus. Never throws for content. */
export async function loadCorpus(
  dir: string,
  options: { cwd?: string; effects?: ReadEffects } = {},
): Promise<Loaded> {
  const problems = new Problems();
  const shownAs =
    relative(options.cwd ?? process.cwd(), resolve(dir)).replaceAll("\\", "/") || basename(resolve(dir));
  const { files, pictures } = await readContent(resolve(dir), shownAs, problems, options.effects);
  const sources = new Map(files.map((file) => [file.shown, file.text]));
  const site = readSite(files, shownAs, problems);
  if (!site) return { problems: problems.all, sources };
  const read = readFiles(files, site, problems);
  reportPictures(pictures, shownAs, problems);
  if (read.publications.length === 0 && !files.some((file) => file.path.startsWith("publications/"))) {
    problems.add(
      "content-missing",
      { file: `${shownAs}/publications`, line: 1, column: 1 },
      "There is no publication.",
      'Run: npm run new -- publication "Its title"',
    );
  }
  const corpus = link(site, read, sources, problems);
  return { corpus: deepFreeze(corpus), problems: problems.all, sources };
}

function readSite(files: readonly SourceFile[], shownAs: string, problems: Problems): Site | undefined {
  const file = files.find((candidate) => candidate.path === "site.yaml");
  if (!file) {
    const hint =
      files.length === 0
        ? "Point CONTENT_DIR at a content folder, or copy the one of this repository."
        : "Add site.yaml: docs/authoring.md shows one.";
    if (!problems.all.length)
      problems.add(
        "content-missing",
        { file: `${shownAs}/site.yaml`, line: 1, column: 1 },
        "There is no site.yaml.",
        hint,
      );
    return undefined;
  }
  const yaml = parseYaml(file.text, file.shown, problems);
  return yaml && validate(siteSchema, yaml, problems);
}

interface ReadFiles {
  publications: Publication[];
  datasets: Dataset[];
  topics: Topic[];
  terms: Term[];
}

function readFiles(files: readonly SourceFile[], site: Site, problems: Problems): ReadFiles {
  const read: ReadFiles = { publications: [], datasets: [], topics: [], terms: [] };
  for (const file of files) {
    const slot = slotOf(file, site, problems);
    if (!slot) continue;
    if (slot.folder === "datasets") pushIf(read.datasets, readDatasetFile(file, slot.id, problems));
    else if (slot.folder === "publications")
      pushIf(read.publications, readPublication(file, slot.id, site, problems));
    else if (slot.folder === "glossary") pushIf(read.terms, readTerm(file, slot.id, site, problems));
    else pushIf(read.topics, readTopic(file, slot.id, slot.kind!, site, problems));
  }
  return read;
}

function pushIf<T>(list: T[], item: T | undefined): void {
  if (item) list.push(item);
}

interface Slot {
  folder: "publications" | "datasets" | "topics" | "glossary";
  id: string;
  kind?: string;
}

/** Which thing a file is, by its folder. A file that belongs nowhere is a problem: nothing is dropped silently. */
function slotOf(file: SourceFile, site: Site, problems: Problems): Slot | undefined {
  if (file.path === "site.yaml") return undefined;
  const [, folder, inner, name, extension] =
    /^(?:([^/]+)\/)(?:([^/]+)\/)?([^/]+)\.(mdx|yaml)$/.exec(file.path) ?? [];
  const place = { file: file.shown, line: 1, column: 1 };
  const kind = site.topicKinds.find((candidate) => candidate.plural === inner);
  const isFolder = folder === "publications" && inner !== undefined && name === "index";
  const fits =
    (folder === "publications" && extension === "mdx" && (!inner || isFolder)) ||
    (folder === "datasets" && extension === "yaml" && !inner) ||
    (folder === "glossary" && extension === "mdx" && !inner) ||
    (folder === "topics" && extension === "mdx" && kind);
  if (!fits) {
    const kinds = site.topicKinds.map((candidate) => candidate.plural);
    const close =
      folder === "topics" && inner
        ? nearest(inner, kinds)[0]
        : nearest(folder ?? "", ["publications", "datasets", "topics", "glossary"])[0];
    const hint = close
      ? `Move it to ${folder === "topics" ? `topics/${close}` : close}/.`
      : "Publications and definitions are .mdx, datasets .yaml; topics stand in topics/<plural of a kind in site.yaml>/.";
    problems.add("file-unexpected", place, "The site does not know what this file is.", hint);
    return undefined;
  }
  const id = isFolder ? inner! : name!;
  if (!ID_PATTERN.test(id)) {
    problems.add(
      "file-name",
      place,
      `"${id}" cannot be an address.`,
      `Rename the file to ${toId(id)}.${extension}.`,
    );
    return undefined;
  }
  return { folder: folder as Slot["folder"], id, ...(kind ? { kind: kind.id } : {}) };
}

function readDatasetFile(file: SourceFile, id: string, problems: Problems): Dataset | undefined {
  const yaml = parseYaml(file.text, file.shown, problems);
  const meta = yaml && validate(datasetSchema, yaml, problems);
  return meta && readDataset(id, file.shown, meta, yaml, problems);
}

interface ReadText<M> {
  meta: M;
  document: Document;
}

function readText<S extends z.ZodType>(
  file: SourceFile,
  schema: S,
  at: { owner: string; href: string },
  site: Site,
  problems: Problems,
): ReadText<z.output<S>> | undefined {
  const parsed = parseMdx(file, problems);
  if (!parsed) return undefined;
  const document = readDocument(parsed.tree, { ...at, file, site, problems });
  const meta = parsed.frontmatter && validate(schema, parsed.frontmatter, problems);
  return meta ? { meta, document } : undefined;
}

function readPublication(
  file: SourceFile,
  id: string,
  site: Site,
  problems: Problems,
): Publication | undefined {
  const at = { owner: `publication:${id}`, href: `/publications/${id}/` };
  const text = readText(file, publicationSchema, at, site, problems);
  return (
    text && {
      id,
      key: at.owner,
      href: at.href,
      title: text.meta.title,
      place: start(file),
      ...text,
      minutes: Math.max(1, Math.round(text.document.words / READING_PACE)),
    }
  );
}

function readTopic(
  file: SourceFile,
  id: string,
  kind: string,
  site: Site,
  problems: Problems,
): Topic | undefined {
  const plural = site.topicKinds.find((candidate) => candidate.id === kind)!.plural;
  const at = { owner: `${kind}:${id}`, href: `/${plural}/${id}/` };
  const text = readText(file, topicSchema, at, site, problems);
  return (
    text && { id, kind, key: at.owner, href: at.href, title: text.meta.title, place: start(file), ...text }
  );
}

function readTerm(file: SourceFile, id: string, site: Site, problems: Problems): Term | undefined {
  const at = { owner: `term:${id}`, href: `/glossary/#${id}` };
  const text = readText(file, termSchema, at, site, problems);
  return text && { id, key: at.owner, href: at.href, title: text.meta.term, place: start(file), ...text };
}

function start(file: SourceFile) {
  return { file: file.shown, line: 1, column: 1 };
}

function reportPictures(pictures: readonly string[], shownAs: string, problems: Problems): void {
  for (const path of pictures) {
    if (/^publications\/[^/]+\/[^/]+\.(png|jpe?g|webp|avif|svg|gif)$/i.test(path)) continue;
    problems.add(
      "file-unexpected",
      { file: `${shownAs}/${path}`, line: 1, column: 1 },
      "The site does not know what this file is.",
      "Pictures stand beside their publication: publications/<id>/index.mdx with <id>/picture.png. Remove other files.",
    );
  }
}

function link(site: Site, read: ReadFiles, sources: ReadonlyMap<string, string>, problems: Problems): Corpus {
  const language = site.language;
  const publications = byReadingOrder(read.publications, problems);
  const kinds = site.topicKinds.map((kind) => kind.id);
  const topics = read.topics.sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      a.meta.order - b.meta.order ||
      a.title.localeCompare(b.title, language),
  );
  const terms = read.terms.sort((a, b) => a.title.localeCompare(b.title, language));
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
  return {
    site,
    publications,
    datasets: read.datasets,
    topics,
    terms,
    ...blocks,
    references,
    entities,
    sources,
  };
}

/** Freezes all plain objects and lists; maps are read-only by their type. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inner);
  return value;
}
