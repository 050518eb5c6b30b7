import type { z } from "zod";
import { datasetSchema } from "../model/dataset.ts";
import { publicationSchema } from "../model/publication.ts";
import type { Site } from "../model/site.ts";
import { termSchema, topicSchema } from "../model/topic.ts";
import type { Problems } from "../problems/collector.ts";
import { readDataset } from "./dataset.ts";
import { readDocument } from "./document.ts";
import { parseMdx } from "./parse-mdx.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { SourceFile } from "./read.ts";
import { type Slot, slotOf } from "./slot.ts";
import type { Dataset, Document, PlaceOf, Publication, Term, Topic } from "./types.ts";
import { validate } from "./validate.ts";

/** Words read in a minute. Source: Brysbaert 2019, "How many words do we read per minute?", non-fiction, rounded down. */
const READING_PACE = 230;

/** The content files by what they are, each parsed and validated, none linked yet. */
export interface ReadFiles {
  publications: Publication[];
  datasets: Dataset[];
  topics: Topic[];
  terms: Term[];
  /** Keys of what could not be used. */
  unread: Set<string>;
}

/** Parses and validates every file but site.yaml; what cannot be used is a problem and left out. */
export function readFiles(files: readonly SourceFile[], site: Site, problems: Problems): ReadFiles {
  const read: ReadFiles = { publications: [], datasets: [], topics: [], terms: [], unread: new Set() };
  const paths = new Set(files.map(({ path }) => path));
  for (const file of files) {
    const slot = slotOf(file, site, problems, paths);
    if (slot && !readInto(read, file, slot, site, problems)) read.unread.add(keyOfSlot(slot));
  }
  return read;
}

/** The key that a file's entity has, whether the file can be used or not. */
export function keyOfSlot({ folder, id, kind }: Slot): string {
  const scheme =
    kind ?? { datasets: "dataset", publications: "publication", glossary: "term", topics: "" }[folder];
  return `${scheme}:${id}`;
}

function readInto(read: ReadFiles, file: SourceFile, slot: Slot, site: Site, problems: Problems): boolean {
  switch (slot.folder) {
    case "datasets":
      return pushIf(read.datasets, readDatasetFile(file, slot.id, problems));
    case "publications":
      return pushIf(read.publications, readPublication(file, slot.id, site, problems));
    case "glossary":
      return pushIf(read.terms, readTerm(file, slot.id, site, problems));
    case "topics":
      return pushIf(read.topics, readTopic(file, slot.id, slot.kind!, site, problems));
  }
}

function pushIf<T>(list: T[], item: T | undefined): boolean {
  if (item) list.push(item);
  return item !== undefined;
}

function readDatasetFile(file: SourceFile, id: string, problems: Problems): Dataset | undefined {
  const yaml = parseYaml(file.text, file.shown, problems);
  const meta = yaml && validate(datasetSchema, yaml, problems);
  return meta && readDataset(id, file.shown, meta, yaml, problems);
}

interface ReadText<M> {
  meta: M;
  placeOf: PlaceOf;
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
  return meta ? { meta, placeOf: parsed.frontmatter!.placeOf, document } : undefined;
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
