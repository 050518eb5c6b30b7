import { cellLabel, datasetTopics } from "../corpus/queries.ts";
import type { Cell, Corpus, Dataset, Document, Publication, Row, Section } from "../corpus/types.ts";
import type { RecordKind } from "../model/search.ts";
import { plainText } from "./plain-text.ts";

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
 * Everything that search finds, one record each: publications, sections, findings, recommendations, figures, tables,
 * rows of tables, voices, events, terms and topics. A section's own text is its record's; subsections have their own.
 */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  return [
    ...corpus.publications.flatMap((publication) => ofPublication(corpus, publication)),
    ...corpus.findings.map((finding) => ofBlock(corpus, "finding", finding)),
    ...corpus.recommendations.map((advice) => ofBlock(corpus, "recommendation", advice)),
    ...corpus.figures.map((figure) => {
      const words = [figure.chart?.takeaway, figure.alt, figure.missing, plainText(figure.children)];
      return { ...ofBlock(corpus, "figure", figure), text: join(words, " ") };
    }),
    ...corpus.datasets.flatMap((dataset) => ofDataset(corpus, dataset)),
    ...corpus.voices.map((voice) => {
      const role = corpus.site.roles.find(({ id }) => id === voice.role)?.label;
      const record = ofBlock(corpus, "voice", voice);
      return { ...record, text: voice.text, place: join([role, record.place], PLACE) };
    }),
    ...corpus.events.map((event) => ofBlock(corpus, "event", event, event.date)),
    ...corpus.terms.map(({ href, meta, document }) => {
      const title = join([meta.term, meta.abbreviations.join(", ")], " · ");
      return {
        kind: "term" as const,
        href,
        title,
        place: "",
        text: plainText(document.tree.children),
        topics: [],
      };
    }),
    ...corpus.topics.map(({ key, kind, href, meta, document }) => ({
      kind: "topic" as const,
      href,
      title: meta.title,
      place: corpus.site.topicKinds.find(({ id }) => id === kind)?.label ?? "",
      text: join(
        [meta.summary, meta.abbreviation, meta.place, meta.lead, plainText(document.tree.children)],
        " ",
      ),
      topics: [key],
    })),
  ];
}

const PLACE = " · ";

function join(words: readonly (string | undefined)[], separator: string): string {
  return words.filter(Boolean).join(separator);
}

function ofPublication(corpus: Corpus, publication: Publication): SearchRecord[] {
  const { id, href, meta, document } = publication;
  const opening = document.tree.children.slice(0, document.sections[0]?.start);
  const whole: SearchRecord = {
    kind: "publication",
    href,
    title: join([meta.title, meta.subtitle], ": "),
    place: corpus.site.publicationKinds.find((kind) => kind.id === meta.kind)?.label ?? "",
    text: join([meta.summary, plainText(opening)], " "),
    publication: id,
    topics: meta.topics,
  };
  return [whole, ...document.sections.map((section) => ofSection(corpus, publication, section))];
}

function ofSection(corpus: Corpus, { id, key, meta, document }: Publication, section: Section): SearchRecord {
  const next = document.sections.find(({ start }) => start > section.start);
  const linked = corpus.references
    .filter((reference) => reference.owner === key && reference.section === section.id && reference.target)
    .map(({ target }) => target!)
    .filter((target) => corpus.site.topicKinds.some((kind) => target.startsWith(`${kind.id}:`)));
  return {
    kind: "text",
    href: section.href,
    title: section.title,
    place: join([meta.title, parentOf(document, section)?.title], PLACE),
    text:
      plainText(document.tree.children.slice(section.start + 1, next?.start)) ||
      titlesIn(corpus, id, section),
    publication: id,
    topics: [...new Set([...section.topics, ...linked])],
  };
}

/** What stands in a section that has no text of its own. */
function titlesIn(
  { findings, recommendations, figures }: Corpus,
  publication: string,
  section: Section,
): string {
  const things = [...findings, ...recommendations, ...figures];
  return things
    .filter((thing) => thing.publication === publication && thing.section === section.id)
    .map(({ title }) => title)
    .join(". ");
}

function parentOf(document: Document, section: Section): Section | undefined {
  return document.sections.findLast(({ start, depth }) => start < section.start && depth < section.depth);
}

/** A block of a publication that has an address of its own. */
function ofBlock(
  corpus: Corpus,
  kind: RecordKind,
  block: Pick<
    Corpus["findings"][number],
    "href" | "title" | "topics" | "publication" | "section" | "children"
  >,
  ...more: string[]
): SearchRecord {
  const publication = corpus.publications.find(({ id }) => id === block.publication);
  const section = publication?.document.sections.find(({ id }) => id === block.section);
  return {
    kind,
    href: block.href,
    title: block.title,
    place: join([publication?.meta.title, section?.title], PLACE),
    text: join([plainText(block.children), ...more], " "),
    publication: block.publication,
    topics: block.topics,
  };
}

/** A table is one record with all that is said of it, and each of its rows is one with what is printed in it. */
function ofDataset(corpus: Corpus, dataset: Dataset): SearchRecord[] {
  const { href, meta, rows, columns } = dataset;
  const source = corpus.publications.find(({ id }) => id === meta.source.publication);
  const shared = { kind: "data" as const, publication: meta.source.publication };
  const labels = [...columns, ...rows].map(({ label }) => label);
  const whole: SearchRecord = {
    ...shared,
    href,
    title: meta.title,
    place: join([source?.meta.title, meta.source.table], PLACE),
    text: join([meta.description, meta.question, meta.population, ...meta.notes, labels.join("; ")], " "),
    topics: datasetTopics(dataset),
  };
  return [
    whole,
    ...rows.map((row) => ({
      ...shared,
      ...ofRow(corpus, dataset, row),
      place: join([meta.title, source?.meta.title], PLACE),
    })),
  ];
}

function ofRow(
  corpus: Corpus,
  { href, meta, columns, cells }: Dataset,
  row: Row,
): Pick<SearchRecord, "href" | "title" | "text" | "topics" | "cells"> {
  const printed = columns.flatMap(({ id, label }) => {
    const cell = cells.get(`${row.id}/${id}`);
    return cell ? [{ label, cell, shown: cellLabel(cell, corpus.site.language) }] : [];
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

function numberAndAnchor({ printed, href }: Cell): string {
  return `${printed.replace(/[^\d.]/g, "")}=${href.split("#")[1]}`;
}
