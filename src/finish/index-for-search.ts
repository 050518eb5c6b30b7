import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type SearchRecord, searchRecords } from "../exports/search-records.ts";
import { searchLanguageOf } from "../locales/search-language.ts";
import { wordTerms } from "../locales/search-terms.ts";
import { INDEX_FOLDER, INDEX_HEAD } from "../model/search-files.ts";
import { type SearchIndexHead, partAsScript } from "../model/search-index.ts";
import { vocabularyOf } from "../model/search-tokens.ts";
import type { Step } from "./finish.ts";
import { invert } from "./search/invert.ts";
import { filtersOf, recordsParts, wordsParts } from "./search/parts.ts";

/** Writes the search index: one record for each thing that can be found, in the order of the corpus, and the pages of the site's own. */
export const indexForSearch: Step = async ({ dir, corpus, ownPages, progress }) => {
  progress("Indexing for the search");
  const { language } = corpus.site;
  const own = ownPages.map((page) => ({ ...page, kind: "page" as const, place: "", topics: [] }));
  const records: SearchRecord[] = [...searchRecords(corpus), ...own];
  const words = wordsParts(
    invert(records, { language, termOf: wordTerms(language, searchLanguageOf(language)) }),
  );
  const shown = recordsParts(records);
  const parts: [name: string, part: unknown][] = [
    ...words.flatMap(({ words, places }, at): [string, unknown][] => [
      [`words-${at}`, words],
      [`places-${at}`, places],
    ]),
    ...shown.map(({ part }, at): [string, unknown] => [`records-${at}`, part]),
    [
      "vocabulary",
      vocabularyOf(
        records.map(({ title, text }) => `${title}\n${text}`),
        language,
      ).join(" "),
    ],
  ];
  const scripts = parts.map(([name, part]) => [name, partAsScript(name, part)] as const);
  const folder = sumOf(scripts.map(([, script]) => script));
  const head: SearchIndexHead = {
    folder,
    count: records.length,
    words: words.map(({ first }) => first),
    records: shown.map(({ first }) => first),
    filters: filtersOf(records),
  };
  await write(join(dir, INDEX_FOLDER, `${INDEX_HEAD}.js`), partAsScript(INDEX_HEAD, head));
  for (const [name, script] of scripts) await write(join(dir, INDEX_FOLDER, folder, `${name}.js`), script);
};

function sumOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  return hash.digest("hex").slice(0, 8);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
