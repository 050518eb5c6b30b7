import { cellLabel, datasetTopics } from "../corpus/query/queries.ts";
import { findIn } from "../corpus/query/find-in.ts";
import { rowsShown } from "../corpus/query/rows-shown.ts";
import { type HomeText, homeOf } from "../corpus/query/texts.ts";
import type {
  Cell,
  ContentPage,
  Corpus,
  Dataset,
  Document,
  Publication,
  Row,
  Section,
} from "../corpus/types.ts";
import { BLOCKS, type BlockThing } from "../blocks/index.ts";
import { type Locale, localeOfCorpus } from "../locales/locale.ts";
import { memoizeByObject } from "../model/memoize-by-object.ts";
import { isOutside, publicationOf } from "../model/source.ts";
import type { RecordKind } from "../model/search.ts";
import { tokenize } from "../model/search-tokens.ts";
import { plainText } from "./plain-text.ts";
import { anchorOf } from "../model/href.ts";
import { isOf } from "../model/key.ts";
import { cellIn } from "../model/cell-path.ts";

/** One thing that search can find. */
export interface SearchRecord {
  kind: RecordKind;
  /** Its address from the site's root. */
  href: string;
  title: string;
  /** Where it stands: publication and section. */
  place: string;
  /** What is searched besides the title. */
  text: string;
  publication?: string;
  /** Keys such as `region:north`. */
  topics: string[];
  /** Of a row of data: printed numbers and their anchors, so that a typed number leads to its cell. */
  cells?: string;
}

/**
 * Everything that search finds, one record each: publications, pages, sections, findings, recommendations, figures, tables,
 * rows of tables, voices, events, terms and topics. A section's own text is its record's; subsections have their own. Each is
 * made when it is asked for: who waits a moment between two lets go of the texts that the last were made of.
 */
export function* searchRecords(corpus: Corpus): Generator<SearchRecord, void> {
  const locale = localeOfCorpus(corpus);
  for (const publication of corpus.publications) yield* ofPublication(corpus, publication);
  for (const page of corpus.pages) yield* ofPage(corpus, page);
  for (const things of [corpus.findings, corpus.recommendations, corpus.figures])
    for (const thing of things) yield ofThing(corpus, thing);
  for (const dataset of corpus.datasets) yield* ofDataset(corpus, dataset, locale);
  for (const things of [corpus.voices, corpus.events])
    for (const thing of things) yield ofThing(corpus, thing);
  for (const { href, meta, document } of corpus.terms)
    yield {
      kind: "term",
      href,
      title: join([meta.term, meta.abbreviations.join(", ")], " · "),
      place: "",
      text: plainText(document.tree.children),
      topics: [],
    };
  for (const { key, kind, href, meta, document } of corpus.topics)
    yield {
      kind: "topic",
      href,
      title: meta.title,
      place: corpus.site.topicKinds.find(({ id }) => id === kind)?.label ?? "",
      text: join(
        [meta.summary, meta.abbreviation, meta.place, meta.lead, plainText(document.tree.children)],
        " ",
      ),
      topics: [key],
    };
}

const PLACE = " · ";

function join(words: readonly (string | undefined)[], separator: string): string {
  return words.filter(Boolean).join(separator);
}

function ofPublication(corpus: Corpus, publication: Publication): SearchRecord[] {
  const { id, href, meta, document } = publication;
  const whole: SearchRecord = {
    kind: "publication",
    href,
    title: join([meta.title, meta.subtitle], ": "),
    place: corpus.site.publicationKinds.find((kind) => kind.id === meta.kind)?.label ?? "",
    text: join([meta.summary, openingOf(publication)], " "),
    publication: id,
    topics: meta.topics,
  };
  return [whole, ...document.sections.map((section) => ofSection(corpus, publication, section))];
}

function ofPage(corpus: Corpus, page: ContentPage): SearchRecord[] {
  const { href, title, meta, document } = page;
  const text = join([meta.description, openingOf(page)], " ");
  return [
    { kind: "page", href, title, place: "", text, topics: [] },
    ...document.sections.map((section) => ofSection(corpus, page, section)),
  ];
}

/** What stands in a text before its first section. */
function openingOf({ document }: HomeText): string {
  return plainText(document.tree.children.slice(0, document.sections[0]?.start));
}

function ofSection(corpus: Corpus, home: HomeText, section: Section): SearchRecord {
  const { id, key, title, document } = home;
  const next = document.sections.find(({ start }) => start > section.start);
  const linked = (linksFrom(corpus).get(placeIn(key, section.id)) ?? []).filter((target) =>
    corpus.site.topicKinds.some((kind) => isOf(kind.id, target)),
  );
  return {
    kind: "text",
    href: section.href,
    title: section.title,
    place: join([title, parentOf(document, section)?.title], PLACE),
    text:
      plainText(document.tree.children.slice(section.start + 1, next?.start)) ||
      (titlesIn(corpus).get(placeIn(key, section.id)) ?? []).join(". "),
    ...(isOf("publication", key) ? { publication: id } : {}),
    topics: [...new Set([...section.topics, ...linked])],
  };
}

/** What each section leads to, by its place. */
const linksFrom = memoizeByObject(({ references }: Corpus) => {
  const links = new Map<string, string[]>();
  for (const { owner, section, target } of references)
    if (target) listIn(links, placeIn(owner, section)).push(target);
  return links;
});

/** The titles of what stands in each section, for one that has no text of its own, by its place. */
const titlesIn = memoizeByObject(({ findings, recommendations, figures }: Corpus) => {
  const titles = new Map<string, string[]>();
  for (const { home, section, title } of [...findings, ...recommendations, ...figures])
    listIn(titles, placeIn(home, section)).push(title);
  return titles;
});

function placeIn(home: string, section: string | undefined): string {
  return `${home} ${section ?? ""}`;
}

function listIn<Item>(lists: Map<string, Item[]>, name: string): Item[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function parentOf(document: Document, section: Section): Section | undefined {
  return document.sections.findLast(({ start, depth }) => start < section.start && depth < section.depth);
}

/** A block that can be pointed at. */
function ofThing(corpus: Corpus, thing: BlockThing): SearchRecord {
  const home = homeOf(corpus, thing.home);
  const section = home?.document.sections.find(({ id }) => id === thing.section);
  const body = plainText(thing.children);
  const { text, place } = BLOCKS[thing.block].record(thing, body, corpus.site);
  return {
    kind: thing.scheme,
    href: thing.href,
    title: thing.title,
    place: join([place, home?.title, section?.title], PLACE),
    text,
    ...(thing.publication === undefined ? {} : { publication: thing.publication }),
    topics: thing.topics,
  };
}

/** A table is one record with all that is said of it, and each of its rows is one with what is printed in it. */
function ofDataset(corpus: Corpus, dataset: Dataset, locale: Locale): SearchRecord[] {
  const { href, meta, columns } = dataset;
  // What no page shows cannot be found there.
  const { rows } = rowsShown(corpus, dataset);
  const publication = publicationOf(meta.source);
  const source = isOutside(meta.source)
    ? meta.source.name
    : findIn(corpus.publications, publication ?? "")?.meta.title;
  const shared = { kind: "data" as const, ...(publication === undefined ? {} : { publication }) };
  const labels = [...columns, ...rows].map(({ label }) => label);
  const whole: SearchRecord = {
    ...shared,
    href,
    title: meta.title,
    place: join([source, meta.source.table], PLACE),
    text: join([meta.description, meta.question, meta.population, ...meta.notes, labels.join("; ")], " "),
    topics: datasetTopics(dataset),
  };
  return [
    whole,
    ...rows.map((row) => ({
      ...shared,
      ...ofRow(dataset, row, locale),
      place: join([meta.title, source], PLACE),
    })),
  ];
}

function ofRow(
  { href, meta, columns, cells }: Dataset,
  row: Row,
  locale: Locale,
): Pick<SearchRecord, "href" | "title" | "text" | "topics" | "cells"> {
  const printed = columns.flatMap(({ id, label }) => {
    const cell = cells.get(cellIn(row.id, id));
    return cell ? [{ label, cell, shown: cellLabel(cell, locale) }] : [];
  });
  return {
    href: printed[0]?.cell.href ?? href,
    title: row.label,
    text: printed.map(({ label, shown }) => `${label}: ${shown}`).join("; "),
    topics: [...new Set([...row.topics, ...meta.topics])],
    cells: printed
      .filter(({ cell }) => cell.value !== undefined)
      .map(({ cell }) => numberAndAnchor(cell))
      .join(" "),
  };
}

/** As search writes a number: `84.0` is 84. */
function plain(printed: string): string {
  const [number] = tokenize(printed, "en");
  return number?.text ?? "";
}

function numberAndAnchor({ printed, href }: Cell): string {
  return `${plain(printed)}=${anchorOf(href)}`;
}
