import { BLOCKS, isBlockName } from "../../blocks/index.ts";
import type { Corpus, Document } from "../types.ts";
import { routes } from "../../model/routes.ts";
import { idOf, isOf, keyOf } from "../../model/key.ts";
import type { Href } from "../../model/href.ts";
import { fixedPages } from "./areas.ts";
import { isHome } from "./texts.ts";

/** What stands as blocks in publications and pages. */
const IN_TEXTS = ["figure", "voice", "finding", "recommendation", "event"];

/**
 * Whether a thing may be one that could not be used, or stand in a file that could not. This is a problem of its own; that
 * the thing is missing everywhere else is not told on top of it.
 */
export function mayBeUnread({ unread }: Pick<Corpus, "unread">, scheme: string, id: string): boolean {
  if (unread.has(keyOf(scheme, id)) || unread.has(keyOf(scheme, ""))) return true;
  return IN_TEXTS.includes(scheme) && [...unread].some(isHome);
}

/** Whether an anchor of a text may be that of a block which could not be used: one that lacks its id may have any. */
export function anchorMayBeUnread({ unread }: Pick<Document, "unread">, id: string): boolean {
  return unread.some(({ name, ids }) =>
    ids.length > 0 ? ids.includes(id) : isBlockName(name) && BLOCKS[name].scheme !== undefined,
  );
}

/** The pages that a site has besides those of content files. While some content is unread, any list may have something in it. */
export function fixedPagesAsRead(corpus: Corpus): Href[] {
  return fixedPages(corpus, corpus.unread.size > 0 ? new Set() : undefined);
}

/** Whether a page, or an anchor on it, may come from what could not be used. */
export function pageMayBeUnread(
  { unread }: Pick<Corpus, "unread">,
  page: string,
  anchor: string | undefined,
): boolean {
  // The pages of content files are all of one form: an area, and the id of the thing.
  const [, id] = routes.topic.idsIn(page) ?? [];
  return [...unread].some((key) => {
    const own = idOf(key);
    return isHome(key) || isOf("term", key) || own === "" || own === id || own === anchor;
  });
}
