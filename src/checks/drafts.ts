import type { Block, Corpus, Finding } from "../corpus/types.ts";
import { cellsOf, parseValue } from "../model/value.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";

/** What is published leads to nothing that is a draft: the built site leaves drafts out, and the tables that come from them. */
export function checkDrafts(corpus: Corpus, problems: Problems): void {
  if (corpus.drafts.size === 0) return;
  for (const { key, place } of edgesOf(corpus)) {
    if (!corpus.drafts.has(key)) continue;
    const draft = draftOf(corpus, key);
    const id = key.split(":")[1]!;
    problems.add(
      "draft",
      place,
      key === draft.key
        ? `${id} is a draft, and the site leaves drafts out.`
        : `\`${id}\` belongs to ${draft.id}, which is a draft, and the site leaves drafts out.`,
      `Take this away until ${draft.id} is published, or take \`draft: true\` out of ${draft.place.file}.`,
    );
  }
}

interface Edge {
  key: string;
  place: Place;
}

/** Everything that leads from what is published to anything else. */
function edgesOf(corpus: Corpus): Edge[] {
  const texts = [...corpus.publications, ...corpus.topics, ...corpus.terms].filter(
    ({ key }) => !corpus.drafts.has(key),
  );
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
  return new Set(cellsOf(value).map(({ dataset }) => `dataset:${dataset}`));
}

function edgesOfBlock({ props, placeOf }: Block): Edge[] {
  const to = (attribute: string, keyOf: (value: string) => string): Edge[] =>
    [props[attribute] ?? []]
      .flat()
      .map((value) => ({ key: keyOf(String(value)), place: placeOf(attribute) }));
  const dataset = (path: string): string => `dataset:${path.split("/")[0]}`;
  const finding = (id: string): string => `finding:${id}`;
  return [
    ...["data", "theme", "question"].flatMap((attribute) => to(attribute, dataset)),
    ...["confirms", "deepens", "contradicts"].flatMap((attribute) => to(attribute, finding)),
    ...to("sameAs", (id) => `voice:${id}`),
    ...to("evidence", (reference) => reference.split("#")[0]!),
    ...(props["value"] ? valueEdges(String(props["value"]), placeOf("value")) : []),
  ];
}

function valueEdges(written: string, place: Place): Edge[] {
  const value = parseValue(written);
  return typeof value === "string" ? [] : [...datasetsOf(value)].map((key) => ({ key, place }));
}

/** The fields of frontmatter and tables that name other things. */
function edgesOfFields(corpus: Corpus): Edge[] {
  const published = <T extends { key: string }>(all: readonly T[]): T[] =>
    all.filter(({ key }) => !corpus.drafts.has(key));
  return [
    ...published(corpus.publications).flatMap(({ meta, placeOf }) =>
      (["follows", "precedes"] as const).flatMap((field) =>
        meta[field].map((id, index) => ({ key: `publication:${id}`, place: placeOf([field, index]) })),
      ),
    ),
    ...corpus.terms.flatMap(({ meta, placeOf }) =>
      meta.source
        ? [{ key: `publication:${meta.source.publication}`, place: placeOf(["source", "publication"]) }]
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
function draftOf(corpus: Corpus, key: string): Corpus["publications"][number] {
  const id =
    corpus.datasets.find((dataset) => dataset.key === key)?.meta.source.publication ??
    (corpus.entities.get(key) as Finding).publication ??
    key.split(":")[1];
  return corpus.publications.find((publication) => publication.id === id)!;
}
