import MiniSearch from "minisearch";
import { type Token, tokenize, vocabularyOf } from "../../model/search-tokens.ts";
import { excerptOf } from "./excerpt.ts";
import type { Tongue } from "./query.ts";
import type { Filters, Found, Pagefind, RecordData } from "./pagefind.ts";

/** One record of the index that a plain script holds: what Pagefind's index holds of it, in one list. */
export interface DiskRecord {
  url: string;
  content: string;
  meta: RecordData["meta"];
  filters: Record<string, string[]>;
}

declare global {
  interface Window {
    searchRecords?: DiskRecord[];
  }
}

/** How much more a word counts in a title; the twenty questions of the tests hold this figure. */
const TITLE = 6;

/**
 * The search for a site that is opened from a disk, where browsers let no script fetch a file: a script brings the whole
 * index.
 */
export async function loadDiskIndex(root: URL, tongue: Spoken): Promise<Pagefind> {
  await addScript(new URL("pagefind/records.js", root).href);
  return diskIndex(window.searchRecords!, tongue);
}

/**
 * Answers as Pagefind does: words in quotation marks by their stems, in this order; others by their stems or as
 * beginnings, all of them; nothing finds everything.
 */
export function diskIndex(records: readonly DiskRecord[], tongue: Spoken): Pagefind {
  const { language, words } = tongue;
  const index = indexOf(records, tongue);
  let vocabulary: readonly string[] | undefined;
  const scored = (typed: string | null): Map<number, number> => {
    const wanted = wordsOf(typed);
    if (wanted.length === 0) return new Map(records.map((_record, id) => [id, 1]));
    const isQuoted = typed!.startsWith('"');
    const found = index.search(wanted.join(" "), {
      combineWith: "AND",
      boost: { title: TITLE },
      // Where words stand beside their stems, a beginning is that of a word.
      ...(words.findsKin
        ? { prefix: !isQuoted, processTerm: (word: string) => (isQuoted ? markedStem(word, words) : word) }
        : { prefix: true }),
    });
    const isMeant = isQuoted ? holdsPhrase(wanted, tongue) : () => true;
    const meant = found.filter(({ id }) => isMeant(records[id as number]!));
    return new Map(meant.map(({ id, score }) => [id as number, score]));
  };
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    vocabulary: () =>
      Promise.resolve(
        (vocabulary ??= vocabularyOf(
          records.map(({ meta, content }) => `${meta.title ?? ""}\n${content}`),
          language,
        )),
      ),
    search: (typed, { filters = {} } = {}) => {
      const found = [...scored(typed)].map(([id, score]) => ({ id, score, record: records[id]! }));
      const passing = found.filter(({ record }) => passes(record, filters));
      const results = passing.map(({ id, score, record }) => ({
        id: String(id),
        score,
        data: () => Promise.resolve(dataOf(record, wordsOf(typed), tongue)),
      }));
      const counts = countValues(passing.map(({ record }) => record));
      return Promise.resolve({ results, unfilteredResultCount: found.length, filters: counts });
    },
  };
}

/** Words that are wanted, without the quotation marks around them. */
function wordsOf(typed: string | null): string[] {
  return (typed ?? "").replaceAll('"', "").split(" ").filter(Boolean);
}

function indexOf(records: readonly DiskRecord[], { language, words }: Spoken): MiniSearch {
  const index = new MiniSearch({
    fields: ["title", "text", "also"],
    tokenize: (text, field) =>
      // What the build coined, and what is wanted, is words already.
      field === "title" || field === "text" ? namesIn(text, language) : text.split(" ").filter(Boolean),
    processTerm: (word) => (words.findsKin ? [word, markedStem(word, words)] : stemOf(word, words)),
  });
  index.addAll(
    records.map(({ meta, content }, id) => ({
      id,
      title: meta.title ?? "",
      text: content,
      also: meta.also ?? "",
    })),
  );
  return index;
}

type Spoken = Pick<Tongue, "language" | "words">;

/** Numbers, and words that the build coined, are their own stems. */
function stemOf(word: string, { stem }: Tongue["words"]): string {
  return /\d/.test(word) ? word : stem(word);
}

/** No word begins so: a stem that stands among words. */
function markedStem(word: string, words: Tongue["words"]): string {
  return `~${stemOf(word, words)}`;
}

function addScript(src: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = () => done();
    script.onerror = () => fail(new Error(src));
    document.head.append(script);
  });
}

function namesIn(text: string, language: string): string[] {
  return tokenize(text, language).flatMap(namesOf);
}

function namesOf(token: Token): string[] {
  return token.kind === "word" ? [token.text, ...token.parts] : token.kind === "number" ? [token.text] : [];
}

/** Whether a record has words beside each other, in this order. MiniSearch finds records that have them anywhere. */
function holdsPhrase(
  wanted: readonly string[],
  { language, words: known }: Spoken,
): (record: DiskRecord) => boolean {
  const stems = wanted.map((word) => stemOf(word, known));
  return ({ meta, content }) => {
    const texts = [
      namesIn(meta.title ?? "", language),
      namesIn(content, language),
      (meta.also ?? "").split(" "),
    ];
    return texts.some((words) => {
      const own = words.map((word) => stemOf(word, known));
      return own.some((_word, start) => stems.every((one, offset) => own[start + offset] === one));
    });
  };
}

function passes({ filters: own }: DiskRecord, filters: Filters): boolean {
  return Object.entries(filters).every(([name, { any }]) => any.some((value) => own[name]?.includes(value)));
}

function countValues(records: readonly DiskRecord[]): Found["filters"] {
  const counts: Found["filters"] = {};
  for (const { filters } of records)
    for (const [name, values] of Object.entries(filters))
      for (const value of values) {
        counts[name] ??= {};
        counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
  return counts;
}

function dataOf({ url, content, meta }: DiskRecord, wanted: readonly string[], tongue: Spoken): RecordData {
  const units = wanted.flatMap((word) => tokenize(word, tongue.language));
  return { raw_url: url, content, meta, excerpt: excerptOf(content, units, tongue) };
}
