import type { Root } from "mdast";
import type { z } from "zod";
import { datasetFileSchema, datasetSchema } from "../../model/dataset.ts";
import { pageSchema } from "../../model/page.ts";
import { publicationSchema } from "../../model/publication.ts";
import type { TextSettings } from "../../model/site.ts";
import { termSchema, topicSchema } from "../../model/topic.ts";
import { Problems } from "../../problems/collector.ts";
import type { Problem } from "../../problems/problem.ts";
import { reportCharacterReferences } from "./mdx/character-references.ts";
import { joinCsv } from "./dataset/csv/join.ts";
import { readDataset } from "./dataset/dataset.ts";
import { setQuotesInFields } from "./field-quotes.ts";
import { type DocumentContext, readDocument } from "./mdx/document.ts";
import { parseMdx } from "./mdx/parse.ts";
import { type ParsedYaml, parseYaml } from "./yaml/parse.ts";
import type { ContentFolder, SourceFile } from "../read/folder.ts";
import { type Slot, slotOf } from "../read/slot.ts";
import type { ContentPage, Dataset, Document, PlaceOf, Publication, Term, Topic } from "../types.ts";
import { validate } from "./yaml/validate.ts";
import { type Href, placeOn } from "../../model/href.ts";
import { routes } from "../../model/routes.ts";
import { type Key, keyOf } from "../../model/key.ts";

/** Words read in a minute. Source: Brysbaert 2019, "How many words do we read per minute?", non-fiction, rounded down. */
const READING_PACE = 230;

/** The content files by what they are, each parsed and validated, none linked yet. */
export interface ReadFiles {
  publications: Publication[];
  pages: ContentPage[];
  datasets: Dataset[];
  topics: Topic[];
  terms: Term[];
  /** Keys of what could not be used. */
  unread: Set<string>;
}

/** What a file was found to be: its thing, or undefined where it cannot be used. */
export interface Found {
  thing: Thing | undefined;
  problems: readonly Problem[];
}

/** The same, and from what. */
interface ParsedFile extends Found {
  text: string;
  /** The text of the CSV beside it. */
  besideText: string | undefined;
  /** Its slot and the settings that it was read with, as one text. */
  readAs: string;
}

type Thing = Publication | ContentPage | Dataset | Topic | Term;

/** What the files of a folder were found to be, by path. */
export type KeptThings = Map<string, ParsedFile>;

/**
 * Parses and validates every file but site.yaml; what cannot be used is a problem and left out. A file whose text, place
 * and settings are those of `kept` is not parsed again, and what is parsed, by `parse`, is put there. What stands beside a file
 * that is `unreadable` is not held against what is missing.
 */
export async function readFiles(
  { files, unreadable }: Pick<ContentFolder, "files" | "unreadable">,
  site: TextSettings,
  problems: Problems,
  kept: KeptThings,
  parse: (read: FileToParse) => Found | Promise<Found>,
): Promise<ReadFiles> {
  const read: ReadFiles = {
    ...{ publications: [], pages: [], datasets: [], topics: [], terms: [] },
    unread: new Set(),
  };
  const paths = new Set(files.map(({ path }) => path));
  const tables = new Map(files.filter(({ path }) => isCsv(path)).map((file) => [file.path, file]));
  const lost = new Set(unreadable.map(({ path }) => path));
  const before = new Map(kept);
  kept.clear();
  const settings = JSON.stringify([site.language, site.topicKinds]);
  const reading: (Omit<FileToParse, "site"> & { found: Found | Promise<Found> })[] = [];
  for (const file of files) {
    const slot = slotOf(file, site, problems, paths);
    if (!slot) continue;
    if (isCsv(file.path)) {
      const owner = file.path.replace(/csv$/, "yaml");
      if (!paths.has(owner) && !lost.has(owner)) tellAlone(file, slot, problems);
      continue;
    }
    const beside = file.path.replace(/yaml$/, "csv");
    if (slot.folder === "datasets" && lost.has(beside)) {
      read.unread.add(keyOfSlot(slot));
      continue;
    }
    const csv = slot.folder === "datasets" ? tables.get(beside) : undefined;
    const readAs = JSON.stringify(slot) + settings;
    const known = before.get(file.path);
    const isKnown = known?.text === file.text && known.readAs === readAs && known.besideText === csv?.text;
    const found = isKnown ? known : parse({ file, csv, slot, readAs, site });
    reading.push({ file, csv, slot, readAs, found });
  }
  for (const { file, csv, slot, readAs, found } of reading) {
    const { thing, problems: told } = await found;
    kept.set(file.path, { text: file.text, besideText: csv?.text, readAs, thing, problems: told });
    problems.all.push(...told);
    if (thing) read[LISTS[slot.folder]].push(thing as never);
    else read.unread.add(keyOfSlot(slot));
  }
  return read;
}

const LISTS = {
  datasets: "datasets",
  publications: "publications",
  pages: "pages",
  glossary: "terms",
  topics: "topics",
} as const;

export interface FileToParse {
  file: SourceFile;
  /** The CSV beside a dataset. */
  csv: SourceFile | undefined;
  slot: Slot;
  /** Its slot and the settings that it is read with, as one text. */
  readAs: string;
  site: TextSettings;
}

/** Parses and validates a file. */
export function parseFile(read: FileToParse): Found {
  const problems = new Problems();
  const thing = readThing(read, problems);
  return { thing, problems: problems.all };
}

function isCsv(path: string): boolean {
  return path.endsWith(".csv");
}

function tellAlone(file: SourceFile, { id }: Slot, problems: Problems): void {
  problems.add(
    "file-unexpected",
    { file: file.shown, line: 1, column: 1 },
    `No ${id}.yaml beside this file says what its numbers mean.`,
    `Add it, as docs/data.md shows; or move the file out of the content and run: npm run new -- dataset "Its title" --from ${id}.csv`,
  );
}

/** The key that a file's entity has, whether the file can be used or not. */
export function keyOfSlot({ folder, id, kind }: Slot): Key {
  const scheme =
    kind ??
    { datasets: "dataset", publications: "publication", pages: "page", glossary: "term", topics: "" }[folder];
  return keyOf(scheme, id);
}

function readThing({ file, csv, slot, site }: FileToParse, problems: Problems): Thing | undefined {
  switch (slot.folder) {
    case "datasets":
      return readDatasetFile(file, csv, slot.id, site, problems);
    case "publications":
      return readPublication(file, slot.id, site, problems);
    case "pages":
      return readPage(file, slot.id, site, problems);
    case "glossary":
      return readTerm(file, slot.id, site, problems);
    case "topics":
      return readTopic(file, slot.id, slot.kind!, site, problems);
  }
}

function readDatasetFile(
  file: SourceFile,
  csv: SourceFile | undefined,
  id: string,
  { language }: TextSettings,
  problems: Problems,
): Dataset | undefined {
  const yaml = parseYaml(file.text, file.shown, problems);
  if (!yaml) return undefined;
  if (csv) {
    const said = validate(datasetFileSchema, yaml, problems);
    const joined = said && joinCsv(said, yaml, csv, problems);
    const meta = joined && setQuotesInFields(joined.meta, language);
    return meta && readDataset(id, file.shown, meta, joined.yaml, problems, joined.told);
  }
  const meta = tellNoCsv(yaml, id, problems) ? undefined : validate(datasetSchema, yaml, problems);
  return meta && readDataset(id, file.shown, setQuotesInFields(meta, language), yaml, problems);
}

/** Tells of a file that says how the CSV beside it is laid out, where there is none; and what else is wrong in it. */
function tellNoCsv(yaml: ParsedYaml, id: string, problems: Problems): boolean {
  const { csv } = (yaml.data ?? {}) as { csv?: unknown };
  if (csv === undefined) return false;
  problems.add(
    "csv-table",
    yaml.placeOf(["csv"], "key"),
    `There is no ${id}.csv beside this file.`,
    `Put it there; or take \`csv\` out, and write the rows here.`,
  );
  validate(datasetFileSchema, yaml, problems);
  return true;
}

interface ReadText<M> {
  meta: M;
  placeOf: PlaceOf;
  document: Document;
}

function readText<S extends z.ZodType>(
  file: SourceFile,
  schema: S,
  at: { owner: Key; href: Href },
  site: TextSettings,
  problems: Problems,
): ReadText<z.output<S>> | undefined {
  const parsed = parseMdx(file, problems);
  if (!parsed) return undefined;
  reportCharacterReferences(parsed.tree, file, problems);
  const document = parsed.sound
    ? readDocument(parsed.tree, { ...at, file, site, problems })
    : readAround(parsed.tree, { ...at, file, site, problems });
  const meta = parsed.frontmatter && validate(schema, parsed.frontmatter, problems);
  return meta && parsed.sound
    ? { meta: setQuotesInFields(meta, site.language), placeOf: parsed.frontmatter!.placeOf, document }
    : undefined;
}

/**
 * Reads what stands around the faults of a text. What is found on the line of a fault may only follow from it, but for what
 * is refused by itself.
 */
function readAround(tree: Root, context: DocumentContext): Document {
  const told = new Set(
    context.problems.all.filter(({ file }) => file === context.file.shown).map(({ line }) => line),
  );
  const found = new Problems();
  const document = readDocument(tree, { ...context, problems: found });
  context.problems.all.push(
    ...found.all.filter(({ rule, line }) => rule === "mdx-forbidden" || !told.has(line)),
  );
  return document;
}

function readPublication(
  file: SourceFile,
  id: string,
  site: TextSettings,
  problems: Problems,
): Publication | undefined {
  const at = { owner: keyOf("publication", id), href: routes.publication(id) };
  const text = readText(file, publicationSchema, at, site, problems);
  return (
    text && {
      ...thingOf(text, text.meta.title, { id, ...at, file }),
      minutes: Math.max(1, Math.round(text.document.words / READING_PACE)),
    }
  );
}

function readPage(
  file: SourceFile,
  id: string,
  site: TextSettings,
  problems: Problems,
): ContentPage | undefined {
  const at = { owner: keyOf("page", id), href: routes.page(id) };
  const text = readText(file, pageSchema, at, site, problems);
  return text && thingOf(text, text.meta.title, { id, ...at, file });
}

function readTopic(
  file: SourceFile,
  id: string,
  kind: string,
  site: TextSettings,
  problems: Problems,
): Topic | undefined {
  const plural = site.topicKinds.find((candidate) => candidate.id === kind)!.plural;
  const at = { owner: keyOf(kind, id), href: routes.topic(plural, id) };
  const text = readText(file, topicSchema, at, site, problems);
  return text && { ...thingOf(text, text.meta.title, { id, ...at, file }), kind };
}

function readTerm(file: SourceFile, id: string, site: TextSettings, problems: Problems): Term | undefined {
  const at = { owner: keyOf("term", id), href: placeOn(routes.glossary(), id) };
  const text = readText(file, termSchema, at, site, problems);
  return text && thingOf(text, text.meta.term, { id, ...at, file });
}

/** What every text is as a thing of the site: where it stands, and under which name. */
function thingOf<M>(
  text: ReadText<M>,
  title: string,
  { id, owner, href, file }: { id: string; owner: Key; href: Href; file: SourceFile },
) {
  return { id, key: owner, href, title, place: { file: file.shown, line: 1, column: 1 }, ...text };
}
