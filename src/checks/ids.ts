import type { Block, Corpus, Dataset, Publication } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import type { Place } from "../problems/problem.ts";

/** Names that `navigation` may hold besides the topic kinds' plurals. */
const AREAS = ["publications", "findings", "voices", "data", "glossary", "corrections", "search", "about"];

/** Everything that is named by its id, outside links, exists: topics, roles, kinds, rows, datasets, findings. */
export function checkIds(corpus: Corpus, problems: Problems): void {
  const known = new KnownIds(corpus, problems);
  for (const publication of corpus.publications) checkPublication(publication, corpus, known);
  for (const text of [...corpus.publications, ...corpus.topics, ...corpus.terms]) {
    for (const section of text.document.sections)
      for (const topic of section.topics) known.topic(topic, section.place);
    for (const block of text.document.blocks) checkBlock(block, corpus, known);
  }
  for (const term of corpus.terms) {
    if (term.meta.source) known.one("publication", term.meta.source.publication, term.place);
    for (const id of term.meta.seeAlso) known.one("term", id, term.place);
  }
  for (const dataset of corpus.datasets) checkDataset(dataset, corpus, known);
  const site = { file: siteFile(corpus), line: 1, column: 1 };
  const areas = [...AREAS, ...corpus.site.topicKinds.map((kind) => kind.plural)];
  for (const area of corpus.site.navigation) known.among("area of the menu", area, areas, site);
}

function siteFile(corpus: Corpus): string {
  return [...corpus.sources.keys()].find((file) => file.endsWith("/site.yaml")) ?? "site.yaml";
}

function checkPublication({ meta, place }: Publication, corpus: Corpus, known: KnownIds): void {
  known.among(
    "kind of publication",
    meta.kind,
    corpus.site.publicationKinds.map((kind) => kind.id),
    place,
  );
  for (const topic of meta.topics) known.topic(topic, place);
  for (const publisher of [...meta.publishers, ...meta.funders])
    if (/^[a-z-]+:[a-z0-9-]+$/.test(publisher)) known.topic(publisher, place);
  for (const id of [...meta.follows, ...meta.precedes]) known.one("publication", id, place);
}

function checkBlock(block: Block, corpus: Corpus, known: KnownIds): void {
  const { props, place } = block;
  for (const topic of block.topics) known.topic(topic, place);
  if (props["role"])
    known.among(
      "role",
      String(props["role"]),
      corpus.site.roles.map((role) => role.id),
      place,
    );
  for (const key of ["theme", "question"]) if (props[key]) known.row(String(props[key]), place);
  if (props["sameAs"]) known.one("voice", String(props["sameAs"]), place);
  for (const key of ["confirms", "deepens", "contradicts"])
    for (const id of list(props[key])) known.one("finding", id, place);
  for (const reference of list(props["evidence"])) known.reference(reference, place);
  if (props["data"])
    known.table(String(props["data"]), { rows: list(props["rows"]), columns: list(props["columns"]) }, place);
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function checkDataset({ meta, place }: Dataset, corpus: Corpus, known: KnownIds): void {
  const publication = corpus.publications.find(({ id }) => id === meta.source.publication);
  known.one("publication", meta.source.publication, place);
  if (publication && meta.source.section)
    known.among(
      `section of ${publication.id}`,
      meta.source.section,
      publication.document.sections.map(({ id }) => id),
      place,
    );
  for (const topic of [
    meta.topics,
    ...meta.columns.map((column) => column.topics),
    ...meta.rows.map((row) => row.topics),
  ].flat())
    known.topic(topic, place);
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
    const hint =
      near.length > 0
        ? `Change it to ${near.join(" or ")}.`
        : `Write one of ${known.slice(0, 12).join(", ")}${known.length > 12 ? ", …" : ""}.`;
    this.#problems.add("unknown-id", place, `"${written}" is no ${what}.`, hint);
  }

  one(scheme: string, id: string, place: Place): void {
    this.among(scheme, id, this.#ids(scheme), place);
  }

  topic(key: string, place: Place): void {
    const kinds = this.#corpus.site.topicKinds.map((kind) => kind.id);
    this.among(
      "topic",
      key,
      [...this.#corpus.entities.keys()].filter((known) => kinds.includes(known.split(":")[0]!)),
      place,
    );
  }

  reference(key: string, place: Place): void {
    this.among(
      "figure, dataset, voice, finding or section",
      key.split("#")[0]!,
      [...this.#corpus.entities.keys()],
      place,
    );
  }

  row(path: string, place: Place): void {
    const rows = this.#corpus.datasets.flatMap((dataset) =>
      dataset.rows.map((row) => `${dataset.id}/${row.id}`),
    );
    this.among("row of a dataset", path, rows, place);
  }

  table(id: string, selection: { rows: string[]; columns: string[] }, place: Place): void {
    this.one("dataset", id, place);
    const dataset = this.#corpus.datasets.find((candidate) => candidate.id === id);
    for (const row of dataset ? selection.rows : [])
      this.among(
        `row of ${id}`,
        row,
        dataset!.rows.map((known) => known.id),
        place,
      );
    for (const column of dataset ? selection.columns : [])
      this.among(
        `column of ${id}`,
        column,
        dataset!.columns.map((known) => known.id),
        place,
      );
  }

  #ids(scheme: string): string[] {
    return [...this.#corpus.entities.keys()]
      .filter((key) => key.startsWith(`${scheme}:`))
      .map((key) => key.slice(scheme.length + 1));
  }
}
