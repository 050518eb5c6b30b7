import { BLOCKS, BLOCK_NAMES, isBlockName } from "../../blocks/index.ts";
import type { Document } from "../types.ts";
import { keyOf } from "../../model/key.ts";

/**
 * The keys that the blocks of a text would have which could not be used: a block that is none may be any, and one without
 * an id has the key of its scheme alone, `figure:`.
 */
export function unreadKeys({ unread }: Pick<Document, "unread">): string[] {
  return unread.flatMap(({ name, ids }) => {
    if (!isBlockName(name)) return SCHEMES.flatMap((scheme) => ids.map((id) => keyOf(scheme, id)));
    const { scheme } = BLOCKS[name];
    return scheme ? (ids.length > 0 ? ids : [""]).map((id) => keyOf(scheme, id)) : [];
  });
}

const SCHEMES = new Set(BLOCK_NAMES.flatMap((name) => BLOCKS[name].scheme ?? [])).values().toArray();
