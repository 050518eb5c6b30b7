import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { type SearchRecord, searchRecords } from "../exports/search-records.ts";
import { searchLanguageOf } from "../locales/search-language.ts";
import { wordTerms } from "../locales/search-terms.ts";
import { INDEX_FOLDER, INDEX_HEAD } from "../model/search-files.ts";
import { type SearchIndexHead, partAsScript } from "../model/search-index.ts";
import type { Built, Step } from "./finish.ts";
import { invert } from "./search/invert.ts";
import { filtersOf, recordsParts, wordsParts } from "./search/parts.ts";
import { Vocabulary } from "./search/vocabulary.ts";

/** So many records are made before what they were made of is let go. */
const IN_A_TURN = 100;

/** Has the search get its index, unless that was made while forms to take along were. */
export const indexUnlessDone: Step = async (built) => {
  if (!built.isIndexed) await indexForSearch(built);
};

/** Writes the search index: one record for each thing that can be found, in the order of the corpus, and the pages of the site's own. */
export async function indexForSearch({
  dir,
  corpus,
  ownPages,
  progress,
}: Pick<Built, "dir" | "corpus" | "ownPages" | "progress">): Promise<void> {
  progress("Indexing for the search");
  const { language } = corpus.site;
  const own = ownPages.map((page) => ({ ...page, kind: "page" as const, place: "", topics: [] }));
  const records: SearchRecord[] = [];
  for (const record of searchRecords(corpus)) {
    // A text that somebody has asked for stays in memory until the turn is over.
    if (records.push(record) % IN_A_TURN === 0) await turn();
  }
  records.push(...own);
  const index = new PartsFolder(join(dir, INDEX_FOLDER));
  const head = { words: [] as string[], records: [] as number[] };
  const vocabulary = new Vocabulary();
  const termOf = wordTerms(language, searchLanguageOf(language));
  const inverted = invert(records, { language, termOf, vocabulary });
  for (const { first, words, places } of wordsParts(inverted)) {
    const at = head.words.push(first) - 1;
    index.add(`words-${at}`, words);
    index.add(`places-${at}`, places);
  }
  for (const { first, part } of recordsParts(records))
    index.add(`records-${head.records.push(first) - 1}`, part);
  index.add("vocabulary", vocabulary.words.join(" "));
  const folder = index.close();
  const whole: SearchIndexHead = { folder, count: records.length, ...head, filters: filtersOf(records) };
  writeFileSync(join(dir, INDEX_FOLDER, `${INDEX_HEAD}.js`), partAsScript(INDEX_HEAD, whole));
}

/** Where parts are written one by one: the sum over all, by which their folder goes, is known at the end. */
class PartsFolder {
  readonly #folder: string;
  readonly #open: string;
  readonly #hash = createHash("sha256");

  constructor(folder: string) {
    this.#folder = folder;
    // No page has an address that begins with a full stop.
    this.#open = join(folder, ".parts");
    mkdirSync(this.#open, { recursive: true });
  }

  add(name: string, part: unknown): void {
    const script = partAsScript(name, part);
    this.#hash.update(script);
    writeFileSync(join(this.#open, `${name}.js`), script);
  }

  /** Returns what their folder is called from now on. */
  close(): string {
    const name = this.#hash.digest("hex").slice(0, 8);
    renameSync(this.#open, join(this.#folder, name));
    return name;
  }
}
