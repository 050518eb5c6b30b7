import type { Place } from "../../problems/problem.ts";
import type { Cell, Corpus, Document, Reference } from "../types.ts";
import { cellFor } from "./by-id.ts";
import { textsOf } from "./texts.ts";
import { cellPath } from "../../model/cell-path.ts";
import { idOf, isOf } from "../../model/key.ts";
import { anchorOf, pageOf } from "../../model/href.ts";

/** What stands at a position of a file: a link, a cell of a table, or the id of something that can be pointed at. */
export type Standing =
  | { what: "link"; place: Place; reference: Reference }
  | { what: "cell"; place: Place; cell: Cell }
  | { what: "id"; place: Place; key: string };

export type Position = Pick<Place, "file" | "line" | "column">;

/** What stands at a position, the narrowest of several; undefined where nothing does that leads anywhere. */
export function standsAt(corpus: Corpus, position: Position): Standing | undefined {
  return standingsIn(corpus, position.file)
    .filter(({ place }) => holds(place, position))
    .sort((a, b) => (a.place.length ?? 1) - (b.place.length ?? 1))[0];
}

/** All that stands in a file and can be pointed at, or points at something. */
function standingsIn(corpus: Corpus, file: string): Standing[] {
  const links = (corpus.referencesIn.get(file) ?? []).map((reference): Standing => ({
    what: "link",
    place: reference.place,
    reference,
  }));
  const cells = corpus.datasets
    .filter((dataset) => dataset.file === file)
    .flatMap((dataset) => [...dataset.cells.values()])
    .map((cell): Standing => ({ what: "cell", place: cell.place, cell }));
  const ids = documentsOf(corpus)
    .filter((document) => document.file === file)
    .flatMap((document) =>
      placesOfAnchors(document).map(([anchor, place]): Standing => ({
        what: "id",
        place,
        key: `${document.owner}#${anchor}`,
      })),
    );
  return [...links, ...cells, ...ids];
}

/**
 * Where a thing is written: by its key (`figure:trust`), an anchor in a text (`publication:lessons#early`) or a cell
 * (`value:trust/north/average`). Undefined where there is none.
 */
export function placeOfKey(corpus: Corpus, key: string): Place | undefined {
  if (isOf("value", key)) return cellFor(corpus, idOf(key))?.place;
  const [owner, anchor] = [pageOf(key), anchorOf(key)];
  if (anchor === undefined) return corpus.entities.get(owner)?.place;
  const document = documentsOf(corpus).find((candidate) => candidate.owner === owner);
  return document && placesOfAnchors(document).find(([id]) => id === anchor)?.[1];
}

/** What can be named: its id as a link has it behind its scheme, what people call it, and where it is written. */
export interface Named {
  id: string;
  title: string;
  place: Place;
}

/** All that a link of a scheme may name: every `figure`, `term` or `region`, and for `value` every cell of every table. */
export function namesOf(corpus: Corpus, scheme: string): Named[] {
  if (scheme === "value")
    return corpus.datasets.flatMap(({ title, cells }) =>
      [...cells.values()].map((cell) => ({
        id: cellPath(cell),
        title: `${title}: ${cell.printed}`,
        place: cell.place,
      })),
    );
  return [...corpus.entities.values()]
    .filter(({ key }) => isOf(scheme, key))
    .map(({ key, title, place }) => ({ id: idOf(key), title, place }));
}

/** The anchors of a text, in its order: its sections by their titles, and its blocks by their ids. */
export function anchorsOf(corpus: Corpus, key: string): Named[] {
  const document = documentsOf(corpus).find(({ owner }) => owner === key);
  const titles = new Map(document?.sections.map(({ id, title }) => [id, title]));
  return document
    ? placesOfAnchors(document)
        .map(([id, place]) => ({ id, title: titles.get(id) ?? id, place }))
        .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
    : [];
}

function documentsOf(corpus: Corpus): Document[] {
  return textsOf(corpus).map(({ document }) => document);
}

function placesOfAnchors({ sections, blocks }: Document): [anchor: string, place: Place][] {
  return [
    ...sections.map(({ id, place }): [string, Place] => [id, place]),
    ...blocks.flatMap(({ props, place }): [string, Place][] =>
      "id" in props && props.id !== undefined ? [[props.id, place]] : [],
    ),
  ];
}

function holds({ line, column, length = 1 }: Place, position: Position): boolean {
  return line === position.line && column <= position.column && position.column <= column + length;
}
