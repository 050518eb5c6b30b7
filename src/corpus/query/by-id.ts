import { folderOf } from "./texts.ts";
import { pictureKey } from "../read/pictures.ts";
import type { PlacedPicture } from "../read/pictures.ts";
import type { TopicKind } from "../../model/site.ts";
import type { Cell, Corpus, Dataset, Figure, Publication } from "../types.ts";
import { cellIn, partsOfCell } from "../../model/cell-path.ts";
import { idOf, isOf, keyOf } from "../../model/key.ts";

/** The ids of all things of a scheme that have an address. */
export function idsOf({ entities }: Pick<Corpus, "entities">, scheme: string): string[] {
  return [...entities.keys()].filter((key) => isOf(scheme, key)).map((key) => idOf(key));
}

export function publicationOf({ entities }: Pick<Corpus, "entities">, id: string): Publication | undefined {
  return entities.get(keyOf("publication", id)) as Publication | undefined;
}

export function datasetOf({ entities }: Pick<Corpus, "entities">, id: string): Dataset | undefined {
  return entities.get(keyOf("dataset", id)) as Dataset | undefined;
}

/** The kind of a topic, which site.yaml declares. */
export function topicKind({ site }: Corpus, id: string): TopicKind {
  return site.topicKinds.find((kind) => kind.id === id)!;
}

/** What site.yaml calls a kind of publication; its id where it has no name. */
export function publicationKindLabel({ site }: Corpus, id: string): string {
  return site.publicationKinds.find((kind) => kind.id === id)?.label ?? id;
}

/** What site.yaml calls the role of a speaker; its id where it has no name. */
export function roleLabel({ site }: Corpus, id: string): string {
  return site.roles.find((role) => role.id === id)?.label ?? id;
}

/** The cell at `dataset/row/column`. */
export function cellFor(corpus: Corpus, path: string): Cell | undefined {
  const { dataset, row, column } = partsOfCell(path);
  return datasetOf(corpus, dataset)?.cells.get(cellIn(row, column));
}

/** The picture of a figure and its file, where it has one that can be published. */
export function placedPicture({ pictures }: Corpus, { kind, home, src }: Figure): PlacedPicture | undefined {
  return kind === "picture" ? pictures.get(pictureKey(`${folderOf(home)}/${src}`)) : undefined;
}

/** The files of a figure that are published at its address: its picture, or its video with all that belongs to it. */
export function filesOf({ pictures }: Corpus, figure: Figure): FigureFile[] {
  const names =
    figure.kind === "picture"
      ? [figure.src]
      : figure.kind === "video"
        ? [figure.src, figure.poster, figure.captions]
        : [];
  return names.flatMap((written): FigureFile[] => {
    const placed = pictures.get(pictureKey(`${folderOf(figure.home)}/${written}`));
    const file = placed?.picture ?? placed?.recording;
    return placed && file ? [{ ...placed, written, name: file.name }] : [];
  });
}

interface FigureFile extends PlacedPicture {
  /** As the text names it. */
  written: string;
  /** In the site. */
  name: string;
}
