import { idOf, isOf } from "../../model/key.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import type { Text } from "../link/linked-texts.ts";
import type { ContentPage, Corpus, Publication } from "../types.ts";

/** Every text that the content holds: publications in reading order, pages, topics and definitions. */
export function textsOf({
  publications,
  pages,
  topics,
  terms,
}: Pick<Corpus, "publications" | "pages" | "topics" | "terms">): Text[] {
  return [...publications, ...pages, ...topics, ...terms];
}

/** A text whose blocks have addresses: it is their home. */
export type HomeText = Publication | ContentPage;

/** Whether a text is a publication; otherwise it is a page of the site's own. */
export function isPublication(text: { key: string }): text is Publication {
  return isOf("publication", text.key);
}

/** The texts whose blocks have addresses, in the order in which lists gather what stands in them. */
export function homesOf({ publications, pages }: Pick<Corpus, "publications" | "pages">): HomeText[] {
  return [...publications, ...pages];
}

/** The text in which a block stands, by its key. */
export function homeOf({ entities }: Pick<Corpus, "entities">, key: string): HomeText | undefined {
  return isHome(key) ? (entities.get(key) as HomeText | undefined) : undefined;
}

/** Whether a key is that of a text whose blocks have addresses. */
export function isHome(key: string): boolean {
  return isOf("publication", key) || isOf("page", key);
}

/** Those of a list of blocks that stand in a text, by its key; the list is gone through once for all texts. */
export function standingIn<T extends { home: string }>(things: readonly T[], home: string): readonly T[] {
  return (byHome(things).get(home) as readonly T[] | undefined) ?? [];
}

const byHome = memoizeByObject((things: readonly { home: string }[]) =>
  Map.groupBy(things, (thing) => thing.home),
);

/** The folder of the pictures of a text, within the content folder: `publications/first-lessons`. */
export function folderOf(home: string): string {
  return `${isOf("page", home) ? "pages" : "publications"}/${idOf(home)}`;
}
