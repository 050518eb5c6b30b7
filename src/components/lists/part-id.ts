import type { HomeText } from "../../corpus/query/texts.ts";
import { isOf } from "../../model/key.ts";
import { pageId } from "../../model/page-ids.ts";

/** The id of the part of a page that gathers what stands in a text; a page may have the id of a publication. */
export function partId(part: string, { key, id }: HomeText): string {
  return pageId(isOf("publication", key) ? part : `${part}-page`, id);
}
