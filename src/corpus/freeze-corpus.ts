import { deepFreeze } from "./deep-freeze.ts";
import { freezeNodes } from "./document-nodes.ts";
import { textsOf } from "./query/texts.ts";
import type { Corpus, Dataset } from "./types.ts";
import type { Text } from "./link/linked-texts.ts";

/** Freezes a corpus with all that stands in it, and the nodes of its texts. */
export function freezeCorpus(corpus: Corpus): void {
  for (const text of textsOf(corpus)) freezeThing(text);
  deepFreeze(corpus);
}

/** Freezes one thing of a corpus: a text with its nodes, or a table. */
export function freezeThing(thing: Text | Dataset): void {
  deepFreeze(thing);
  if ("document" in thing) freezeNodes(thing.document);
}
