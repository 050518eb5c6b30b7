import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchRecord } from "../../exports/search-records.ts";
import { searchLanguageOf } from "../../locales/search-language.ts";
import { wordTerms } from "../../locales/search-terms.ts";
import { INDEX_FOLDER, INDEX_HEAD } from "../../model/search-files.ts";
import { type SearchIndexHead, partAsScript } from "../../model/search-index.ts";
import { Inverting } from "./invert.ts";
import { filtersOf, recordsParts, wordsParts } from "./parts.ts";
import { Vocabulary } from "./vocabulary.ts";

/** The index of the search on its way into a site: it takes records one by one, in the order in which they are numbered. */
export class IndexToWrite {
  readonly #records: SearchRecord[] = [];
  readonly #vocabulary = new Vocabulary();
  readonly #inverting: Inverting;

  constructor(language: string) {
    const termOf = wordTerms(language, searchLanguageOf(language));
    this.#inverting = new Inverting({ language, termOf, vocabulary: this.#vocabulary });
  }

  /** Takes a record, and returns how many it has taken. */
  add(record: SearchRecord): number {
    this.#inverting.add(record);
    return this.#records.push(record);
  }

  /** Writes all parts into a site. */
  write(dir: string): void {
    const records = this.#records;
    const index = new PartsFolder(join(dir, INDEX_FOLDER));
    const head = { words: [] as string[], records: [] as number[] };
    for (const { first, words, places } of wordsParts(this.#inverting.end())) {
      const at = head.words.push(first) - 1;
      index.add(`words-${at}`, words);
      index.add(`places-${at}`, places);
    }
    for (const { first, part } of recordsParts(records))
      index.add(`records-${head.records.push(first) - 1}`, part);
    index.add("vocabulary", this.#vocabulary.words.join(" "));
    const folder = index.close();
    const whole: SearchIndexHead = { folder, count: records.length, ...head, filters: filtersOf(records) };
    writeFileSync(join(dir, INDEX_FOLDER, `${INDEX_HEAD}.js`), partAsScript(INDEX_HEAD, whole));
  }
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
