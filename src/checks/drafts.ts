import { publicationOf } from "../model/source.ts";
import type { Holding } from "../blocks/define.ts";
import { BLOCKS } from "../blocks/index.ts";
import type { Block, Corpus, Finding } from "../corpus/types.ts";
import { type HomeText, homeOf, textsOf } from "../corpus/query/texts.ts";
import { cellsOf, parseValue } from "../model/value.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";
import { idOf, keyOf } from "../model/key.ts";
import { pageOf } from "../model/href.ts";
import { partsOfRow } from "../model/cell-path.ts";

/** What is published leads to nothing that is a draft: the built site leaves drafts out, and the tables that come from them. */
export function checkDrafts(corpus: Corpus, problems: Problems): void {
  if (corpus.drafts.size === 0) return;
  for (const edge of edgesOf(corpus)) if (corpus.drafts.has(edge.key)) tellDraft(corpus, edge, problems);
}

/** Tells that something published leads to a draft, or to what belongs to one. */
export function tellDraft(corpus: Corpus, { key, place }: Edge, problems: Problems): void {
  const draft = draftOf(corpus, key);
  const id = idOf(key);
  problems.add(
    "draft",
    place,
    key === draft.key
      ? `${id} is a draft, and the site leaves drafts out.`
      : `\`${id}\` belongs to ${draft.id}, which is a draft, and the site leaves drafts out.`,
    `Take this away until ${draft.id} is published, or take \`draft: true\` out of ${draft.place.file}.`,
  );
}

interface Edge {
  key: string;
  place: Place;
}

/** Everything that leads from what is published to anything else. */
function edgesOf(corpus: Corpus): Edge[] {
  const texts = textsOf(corpus).filter(({ key }) => !corpus.drafts.has(key));
  const owners = new Set(texts.map(({ key }) => key));
  return [
    ...corpus.references
      .filter(({ owner }) => owners.has(owner))
      .flatMap(({ target, value, place }) =>
        [...(value ? datasetsOf(value) : [target ?? ""])].map((key) => ({ key, place })),
      ),
    ...texts.flatMap(({ document }) => document.blocks.flatMap(edgesOfBlock)),
    ...edgesOfFields(corpus),
  ];
}

function datasetsOf(value: Parameters<typeof cellsOf>[0]): Set<string> {
  return new Set(cellsOf(value).map(({ dataset }) => keyOf("dataset", dataset)));
}

function edgesOfBlock(block: Block): Edge[] {
  return BLOCKS[block.name].held(block).flatMap(({ attribute, what, written }) => {
    const place = block.placeOf(attribute);
    return written.flatMap((id) => (what === "value" ? valueEdges(id, place) : keysOf(what, id, place)));
  });
}

/** What an attribute leads to, by its key. */
function keysOf(what: Holding, id: string, place: Place): Edge[] {
  if (what === "dataset" || what === "row") return [{ key: keyOf("dataset", partsOfRow(id).dataset), place }];
  if (what === "finding" || what === "voice") return [{ key: keyOf(what, id), place }];
  return what === "reference" ? [{ key: pageOf(id), place }] : [];
}

function valueEdges(written: string, place: Place): Edge[] {
  const value = parseValue(written);
  return typeof value === "string" ? [] : [...datasetsOf(value)].map((key) => ({ key, place }));
}

/** The fields of frontmatter and tables that name other things. */
function edgesOfFields(corpus: Corpus): Edge[] {
  const published = <T extends { key: string }>(all: readonly T[]): T[] =>
    all.filter(({ key }) => !corpus.drafts.has(key));
  const { site, placeInSite } = corpus;
  const { figure, findings } = site.lead;
  return [
    ...(figure === undefined
      ? []
      : [{ key: keyOf("figure", figure), place: placeInSite(["lead", "figure"]) }]),
    ...findings.map((id, index) => ({
      key: keyOf("finding", id),
      place: placeInSite(["lead", "findings", index]),
    })),
    ...published(corpus.publications).flatMap(({ meta, placeOf }) =>
      (["follows", "precedes"] as const).flatMap((field) =>
        meta[field].map((id, index) => ({ key: keyOf("publication", id), place: placeOf([field, index]) })),
      ),
    ),
    ...corpus.terms.flatMap(({ meta, placeOf }) =>
      meta.source
        ? [{ key: keyOf("publication", meta.source.publication), place: placeOf(["source", "publication"]) }]
        : [],
    ),
    ...published(corpus.datasets).flatMap(({ checks, placeOf }) =>
      checks.flatMap((check, index) =>
        check.kind === "equals" ? valueEdges(check.value, placeOf(["checks", index, "value"])) : [],
      ),
    ),
  ];
}

/** The draft to which a thing belongs. */
function draftOf(corpus: Corpus, key: string): HomeText {
  const table = corpus.datasets.find((dataset) => dataset.key === key);
  const source = table && publicationOf(table.meta.source);
  const home = source ? keyOf("publication", source) : (corpus.entities.get(key) as Partial<Finding>).home;
  return homeOf(corpus, home ?? key)!;
}
