import type { Block, Corpus, Dataset, Publication } from "../corpus/types.ts";
import { mayBeUnread } from "../corpus/unread.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import type { Place } from "../problems/problem.ts";

/** Names that `navigation` may hold besides the topic kinds' plurals. */
const AREAS = [
  "publications",
  "findings",
  "voices",
  "data",
  "glossary",
  "timeline",
  "compare",
  "corrections",
  "search",
  "about",
];

/** Everything that is named by its id, outside links, exists: topics, roles, kinds, rows, datasets, findings. */
export function checkIds(corpus: Corpus, problems: Problems): void {
  const known = new KnownIds(corpus, problems);
  for (const publication of corpus.publications) checkPublication(publication, corpus, known);
  for (const text of [...corpus.publications, ...corpus.topics, ...corpus.terms]) {
    for (const section of text.document.sections)
      for (const topic of section.topics) known.topic(topic, section.place);
    for (const block of text.document.blocks) checkBlock(block, corpus, known);
  }
  for (const { meta, placeOf } of corpus.terms) {
    if (meta.source) known.one("publication", meta.source.publication, placeOf(["source", "publication"]));
    for (const [index, id] of meta.seeAlso.entries()) known.one("term", id, placeOf(["seeAlso", index]));
  }
  for (const dataset of corpus.datasets) checkDataset(dataset, corpus, known);
  const areas = [...AREAS, ...corpus.site.topicKinds.map((kind) => kind.plural)];
  for (const [index, area] of corpus.site.navigation.entries())
    known.among("area of the menu", area, areas, corpus.placeInSite(["navigation", index]));
}

function checkPublication({ meta, placeOf }: Publication, corpus: Corpus, known: KnownIds): void {
  const kinds = corpus.site.publicationKinds.map((kind) => kind.id);
  known.among("kind of publication", meta.kind, kinds, placeOf(["kind"]));
  for (const [index, topic] of meta.topics.entries()) known.topic(topic, placeOf(["topics", index]));
  for (const field of ["publishers", "funders"] as const)
    for (const [index, name] of meta[field].entries())
      if (/^[a-z-]+:[a-z0-9-]+$/.test(name)) known.topic(name, placeOf([field, index]));
  for (const field of ["follows", "precedes"] as const)
    for (const [index, id] of meta[field].entries()) known.one("publication", id, placeOf([field, index]));
}

function checkBlock({ props, topics, placeOf }: Block, corpus: Corpus, known: KnownIds): void {
  for (const topic of topics) known.topic(topic, placeOf(topic.split(":")[0]!));
  const roles = corpus.site.roles.map((role) => role.id);
  if (props["role"]) known.among("role", String(props["role"]), roles, placeOf("role"));
  for (const key of ["theme", "question"]) if (props[key]) known.row(String(props[key]), placeOf(key));
  if (props["sameAs"]) known.other("voice", String(props["sameAs"]), String(props["id"]), placeOf("sameAs"));
  for (const key of ["confirms", "deepens", "contradicts"])
    for (const id of list(props[key])) known.one("finding", id, placeOf(key));
  for (const reference of list(props["evidence"])) known.reference(reference, placeOf("evidence"));
  if (props["data"]) {
    const id = String(props["data"]);
    known.one("dataset", id, placeOf("data"));
    for (const row of list(props["rows"])) known.line("row", row, id, placeOf("rows"));
    for (const column of list(props["columns"])) known.line("column", column, id, placeOf("columns"));
  }
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function checkDataset({ meta, placeOf }: Dataset, corpus: Corpus, known: KnownIds): void {
  const { publication: id, section } = meta.source;
  const publication = corpus.publications.find((candidate) => candidate.id === id);
  known.one("publication", id, placeOf(["source", "publication"]));
  const sections = publication?.document.sections.map((candidate) => candidate.id) ?? [];
  if (publication && section)
    known.among(`section of ${id}`, section, sections, placeOf(["source", "section"]));
  for (const [index, topic] of meta.topics.entries()) known.topic(topic, placeOf(["topics", index]));
  for (const field of ["columns", "rows"] as const)
    for (const [line, { topics }] of meta[field].entries())
      for (const [index, topic] of topics.entries())
        known.topic(topic, placeOf([field, line, "topics", index]));
}

/** Looks ids up in the corpus and reports those that are not there, each with the nearest that are. */
class KnownIds {
  readonly #corpus: Corpus;
  readonly #problems: Problems;

  constructor(corpus: Corpus, problems: Problems) {
    this.#corpus = corpus;
    this.#problems = problems;
  }

  among(what: string, written: string, known: readonly string[], place: Place): void {
    if (known.includes(written)) return;
    const near = nearest(written, known);
    const some = `${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}`;
    const hint =
      near.length > 0
        ? `Change it to ${near.join(" or ")}.`
        : known.length > 0
          ? `Write one of ${some}.`
          : "There is none yet: write it first.";
    this.#problems.add("unknown-id", place, `"${written}" is no ${what}.`, hint);
  }

  one(scheme: string, id: string, place: Place): void {
    if (!mayBeUnread(this.#corpus, scheme, id)) this.among(scheme, id, this.#ids(scheme), place);
  }

  /** One of a kind that is not the thing itself. */
  other(scheme: string, id: string, own: string, place: Place): void {
    this.among(
      `other ${scheme}`,
      id,
      this.#ids(scheme).filter((known) => known !== own),
      place,
    );
  }

  topic(key: string, place: Place): void {
    const kinds = this.#corpus.site.topicKinds.map((kind) => kind.id);
    if (this.#corpus.unread.has(key)) return;
    this.among(
      "topic",
      key,
      [...this.#corpus.entities.keys()].filter((known) => kinds.includes(known.split(":")[0]!)),
      place,
    );
  }

  reference(written: string, place: Place): void {
    const key = written.split("#")[0]!;
    const [scheme = "", id = ""] = key.split(":");
    if (mayBeUnread(this.#corpus, scheme, id)) return;
    this.among("figure, dataset, voice, finding or section", key, [...this.#corpus.entities.keys()], place);
  }

  row(path: string, place: Place): void {
    if (mayBeUnread(this.#corpus, "dataset", path.split("/")[0]!)) return;
    const rows = this.#corpus.datasets.flatMap((dataset) =>
      dataset.rows.map((row) => `${dataset.id}/${row.id}`),
    );
    this.among("row of a dataset", path, rows, place);
  }

  /** A row or a column of a dataset. */
  line(what: "row" | "column", id: string, dataset: string, place: Place): void {
    const found = this.#corpus.datasets.find((candidate) => candidate.id === dataset);
    const lines = found?.[`${what}s`].map((line) => line.id);
    if (lines) this.among(`${what} of ${dataset}`, id, lines, place);
  }

  #ids(scheme: string): string[] {
    return [...this.#corpus.entities.keys()]
      .filter((key) => key.startsWith(`${scheme}:`))
      .map((key) => key.slice(scheme.length + 1));
  }
}
