import type { Holding } from "../blocks/define.ts";
import { BLOCKS } from "../blocks/index.ts";
import type { Block, Corpus, Dataset, Publication } from "../corpus/types.ts";
import { standingIn, textsOf } from "../corpus/query/texts.ts";
import { idsOf } from "../corpus/query/by-id.ts";
import { mayBeUnread } from "../corpus/query/unread.ts";
import type { Problems } from "../problems/collector.ts";
import { type OwnSource, isOutside } from "../model/source.ts";
import { changeTo, nearest, someOf } from "../problems/nearest.ts";
import type { Place } from "../problems/problem.ts";
import { idOf, keyOf, schemeOf } from "../model/key.ts";
import { partsOfRow, rowPath } from "../model/cell-path.ts";
import { pageOf } from "../model/href.ts";

/** Everything that is named by its id, outside links, exists: topics, roles, kinds, rows, datasets, findings. */
export function checkIds(corpus: Corpus, problems: Problems): void {
  const known = new KnownIds(corpus, problems);
  for (const publication of corpus.publications) checkPublication(publication, corpus, known);
  checkLead(corpus, known);
  for (const text of textsOf(corpus)) {
    for (const section of text.document.sections)
      for (const topic of section.topics) known.topic(topic, () => section.place);
    for (const block of text.document.blocks) checkBlock(block, corpus, known);
  }
  for (const { meta, placeOf } of corpus.terms) {
    if (meta.source)
      known.one("publication", meta.source.publication, () => placeOf(["source", "publication"]));
    for (const [index, id] of meta.seeAlso.entries())
      known.one("term", id, () => placeOf(["seeAlso", index]));
  }
  for (const dataset of corpus.datasets) checkDataset(dataset, corpus, known);
}

function checkPublication(publication: Publication, corpus: Corpus, known: KnownIds): void {
  const { meta, placeOf } = publication;
  const kinds = corpus.site.publicationKinds.map((kind) => kind.id);
  known.among("kind of publication", meta.kind, kinds, () => placeOf(["kind"]));
  for (const [index, topic] of meta.topics.entries()) known.topic(topic, () => placeOf(["topics", index]));
  for (const field of ["publishers", "funders"] as const)
    for (const [index, name] of meta[field].entries())
      if (/^[a-z-]+:[a-z0-9-]+$/.test(name)) known.topic(name, () => placeOf([field, index]));
  for (const field of ["follows", "precedes"] as const)
    for (const [index, id] of meta[field].entries())
      known.one("publication", id, () => placeOf([field, index]));
  checkInBrief(publication, corpus, known);
}

/** What a publication picks for its page In brief stands in it. */
function checkInBrief(
  { meta: { inBrief }, placeOf, key }: Publication,
  corpus: Corpus,
  known: KnownIds,
): void {
  const own = (things: readonly { id: string; home: string }[]) =>
    standingIn(things, key).map(({ id }) => id);
  const what = "of this publication";
  for (const [field, scheme] of [
    ["findings", "finding"],
    ["recommendations", "recommendation"],
  ] as const)
    for (const [index, id] of inBrief[field].entries())
      known.within(scheme, what, id, own(corpus[field]), () => placeOf(["inBrief", field, index]));
  if (inBrief.figure !== undefined)
    known.within("figure", what, inBrief.figure, own(corpus.figures), () => placeOf(["inBrief", "figure"]));
}

/** What the home page leads with. */
function checkLead({ site: { lead }, placeInSite }: Corpus, known: KnownIds): void {
  if (lead.figure !== undefined) known.one("figure", lead.figure, () => placeInSite(["lead", "figure"]));
  for (const [index, id] of lead.findings.entries())
    known.one("finding", id, () => placeInSite(["lead", "findings", index]));
}

function checkBlock(block: Block, corpus: Corpus, known: KnownIds): void {
  const { name, props, topics, placeOf } = block;
  for (const topic of topics) known.topic(topic, () => placeOf(schemeOf(topic)));
  const roles = corpus.site.roles.map((role) => role.id);
  const held = BLOCKS[name].held(block);
  const dataset = held.find(({ what }) => what === "dataset")?.written[0] ?? "";
  const own = "id" in props && props.id ? props.id : "";
  const check: Partial<Record<Holding, (id: string, place: PlaceWhenAsked) => void>> = {
    role: (id, place) => known.among("role", id, roles, place),
    dataset: (id, place) => known.one("dataset", id, place),
    row: (id, place) => known.row(id, place),
    rows: (id, place) => known.line("row", id, dataset, place),
    columns: (id, place) => known.line("column", id, dataset, place),
    lines: (id, place) => known.rowOrColumn(id, dataset, place),
    voice: (id, place) => known.other("voice", id, own, place),
    finding: (id, place) => known.one("finding", id, place),
    reference: (reference, place) => known.reference(reference, place),
  };
  for (const { attribute, what, written } of held)
    for (const id of written) check[what]?.(id, () => placeOf(attribute));
}

function checkSource(
  { publication: id, section }: OwnSource,
  placeOf: Dataset["placeOf"],
  corpus: Corpus,
  known: KnownIds,
): void {
  const publication = corpus.entities.get(keyOf("publication", id)) as Publication | undefined;
  known.one("publication", id, () => placeOf(["source", "publication"]));
  const sections = publication?.document.sections.map((candidate) => candidate.id) ?? [];
  if (publication && section)
    known.among(`section of ${id}`, section, sections, () => placeOf(["source", "section"]));
}

function checkDataset({ meta, placeOf }: Dataset, corpus: Corpus, known: KnownIds): void {
  if (!isOutside(meta.source)) checkSource(meta.source, placeOf, corpus, known);
  const columns = meta.columns.map((column) => column.id);
  if (meta.groups) known.among("column of this table", meta.groups, columns, () => placeOf(["groups"]));
  for (const [index, topic] of meta.topics.entries()) known.topic(topic, () => placeOf(["topics", index]));
  for (const field of ["columns", "rows"] as const)
    for (const [line, { topics }] of meta[field].entries())
      for (const [index, topic] of topics.entries())
        known.topic(topic, () => placeOf([field, line, "topics", index]));
}

/** Where something stands, worked out where it is told: most ids are there. */
type PlaceWhenAsked = () => Place;

/** Looks ids up in the corpus and reports those that are not there, each with the nearest that are. */
class KnownIds {
  readonly #corpus: Corpus;
  readonly #problems: Problems;
  readonly #rows: ReadonlySet<string>;
  readonly #kinds: ReadonlySet<string>;

  constructor(corpus: Corpus, problems: Problems) {
    this.#corpus = corpus;
    this.#problems = problems;
    const rows = corpus.datasets.flatMap((dataset) => dataset.rows.map((row) => rowPath(dataset.id, row.id)));
    this.#rows = new Set(rows);
    this.#kinds = new Set(corpus.site.topicKinds.map(({ id }) => id));
  }

  among(what: string, written: string, known: readonly string[], place: PlaceWhenAsked): void {
    if (!known.includes(written)) this.#tell(what, written, known, place);
  }

  one(scheme: string, id: string, place: PlaceWhenAsked): void {
    if (this.#corpus.entities.has(keyOf(scheme, id)) || mayBeUnread(this.#corpus, scheme, id)) return;
    this.#tell(scheme, id, idsOf(this.#corpus, scheme), place);
  }

  /** One of those that stand in one text. */
  within(scheme: string, where: string, id: string, own: readonly string[], place: PlaceWhenAsked): void {
    if (own.includes(id) || mayBeUnread(this.#corpus, scheme, id)) return;
    this.#tell(`${scheme} ${where}`, id, own, place);
  }

  /** One of a kind that is not the thing itself. */
  other(scheme: string, id: string, own: string, place: PlaceWhenAsked): void {
    const isThere = this.#corpus.entities.has(keyOf(scheme, id)) || mayBeUnread(this.#corpus, scheme, id);
    if (id !== own && isThere) return;
    const others = idsOf(this.#corpus, scheme).filter((known) => known !== own);
    this.#tell(`other ${scheme}`, id, others, place);
  }

  topic(key: string, place: PlaceWhenAsked): void {
    const { entities, unread } = this.#corpus;
    const isTopic = (known: string) => this.#kinds.has(schemeOf(known));
    if (unread.has(key) || (entities.has(key) && isTopic(key))) return;
    this.#tell("topic", key, [...entities.keys()].filter(isTopic), place);
  }

  reference(written: string, place: PlaceWhenAsked): void {
    const key = pageOf(written);
    const { entities } = this.#corpus;
    if (entities.has(key) || mayBeUnread(this.#corpus, schemeOf(key), idOf(key))) return;
    this.#tell("figure, dataset, voice, finding or section", key, [...entities.keys()], place);
  }

  row(path: string, place: PlaceWhenAsked): void {
    if (this.#rows.has(path) || mayBeUnread(this.#corpus, "dataset", partsOfRow(path).dataset)) return;
    this.#tell("row of a dataset", path, [...this.#rows], place);
  }

  /** A row or a column of a dataset. */
  line(what: "row" | "column", id: string, dataset: string, place: PlaceWhenAsked): void {
    const found = this.#corpus.entities.get(keyOf("dataset", dataset)) as Dataset | undefined;
    const lines = found?.[`${what}s`].map((line) => line.id);
    if (lines) this.among(`${what} of ${dataset}`, id, lines, place);
  }

  /** What may be either. */
  rowOrColumn(id: string, dataset: string, place: PlaceWhenAsked): void {
    const found = this.#corpus.entities.get(keyOf("dataset", dataset)) as Dataset | undefined;
    if (found)
      this.among(
        `row or column of ${dataset}`,
        id,
        [...found.rows, ...found.columns].map((line) => line.id),
        place,
      );
  }

  #tell(what: string, written: string, known: readonly string[], place: PlaceWhenAsked): void {
    const otherwise =
      known.length > 0 ? `Write one of ${someOf(known)}.` : "There is none yet: write it first.";
    const hint = changeTo(nearest(written, known), otherwise);
    this.#problems.add("unknown-id", place(), `"${written}" is no ${what}.`, hint);
  }
}
