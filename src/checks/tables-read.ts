import { mayBeUnread } from "../corpus/query/unread.ts";
import type { Corpus } from "../corpus/types.ts";
import { cellsOf, parseValue } from "../model/value.ts";
import { keyOf } from "../model/key.ts";

/**
 * What of the corpus decides what expressions come to: their tables; where one is not there, whether its file is, and the
 * names from which another is proposed.
 */
export function tablesRead(expressions: readonly string[], corpus: Corpus): unknown[] {
  const ids = expressions.flatMap((written) => {
    const parsed = parseValue(written);
    return typeof parsed === "string" ? [] : cellsOf(parsed).map(({ dataset }) => dataset);
  });
  return [...new Set(ids)].flatMap((id): unknown[] => {
    const table = corpus.entities.get(keyOf("dataset", id));
    if (table) return [table];
    if (mayBeUnread(corpus, "dataset", id)) return [true];
    return [corpus.datasets.map((dataset) => dataset.id).join()];
  });
}
