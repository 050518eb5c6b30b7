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

/** How many words of a text an excerpt shows. */
const EXCERPT = 28;
/** How much more a word counts in a title. */
const TITLE = 6;

/**
 * The search for a site that is opened from a disk, where browsers let no script fetch a file: a script brings the whole
 * index, and words are counted one by one. Results are those of the served site, ranked more simply.
 */
export async function loadDiskIndex(root: URL): Promise<Pagefind> {
  await addScript(new URL("pagefind/records.js", root).href);
  const records = window.searchRecords!.map((record, index) => ({
    record,
    id: String(index),
    words: wordsOf(record),
  }));
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (typed, { filters = {} } = {}) => {
      const wanted = (typed ?? "").split(/\s+/).filter(Boolean).map(stem);
      const results = records
        .filter(({ record }) => passes(record, filters))
        .map(({ record, id, words }) => ({
          id,
          record,
          score: scoreOf(words, wanted),
          data: () => Promise.resolve(dataOf(record, wanted)),
        }))
        .filter(({ score }) => wanted.length === 0 || score > 0)
        .sort((a, b) => b.score - a.score);
      return Promise.resolve({ results, filters: countValues(results) });
    },
  };
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

interface Words {
  title: string[];
  text: string[];
}

function wordsOf({ meta, content }: DiskRecord): Words {
  return { title: split(meta.title ?? "").map(stem), text: split(content).map(stem) };
}

function split(text: string): string[] {
  return text.split(/[\s/]+/).filter(Boolean);
}

/** A word in small letters, without marks and common endings: `Partners’` → `partner`. Numbers keep their point. */
function stem(word: string): string {
  const plain = word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s$/, "");
  const bare = plain.replace(/[^\p{L}\p{N}.-]/gu, "").replace(/^[.-]+|[.-]+$/g, "");
  return /^\d/.test(bare) || bare.length < 5 ? bare : bare.replace(/(ies|y|ing|ed|es|s|e)$/, "");
}

/** Every wanted word has to be there; rare are long texts with a word by chance, so they count less. */
function scoreOf({ title, text }: Words, wanted: readonly string[]): number {
  const scores = wanted.map((word) => {
    const inTitle = title.filter((other) => other === word).length;
    const inText = text.filter((other) => other === word).length;
    return (TITLE * inTitle) / Math.sqrt(1 + title.length) + inText / Math.sqrt(8 + text.length);
  });
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

function passes({ filters: own }: DiskRecord, filters: Filters): boolean {
  return Object.entries(filters).every(([name, { any }]) => any.some((value) => own[name]?.includes(value)));
}

function countValues(results: readonly { record: DiskRecord }[]): Found["filters"] {
  const counts: Found["filters"] = {};
  for (const { record } of results)
    for (const [name, values] of Object.entries(record.filters))
      for (const value of values) {
        counts[name] ??= {};
        counts[name][value] = (counts[name][value] ?? 0) + 1;
      }
  return counts;
}

function dataOf({ url, content, meta }: DiskRecord, wanted: readonly string[]): RecordData {
  const words = split(content);
  const first = Math.max(0, words.findIndex((word) => wanted.includes(stem(word))) - 6);
  const shown = words
    .slice(first, first + EXCERPT)
    .map((word) => (wanted.includes(stem(word)) ? `<mark>${escape(word)}</mark>` : escape(word)));
  const excerpt = `${first > 0 ? "… " : ""}${shown.join(" ")}${first + EXCERPT < words.length ? " …" : ""}`;
  return { raw_url: url, content, meta, excerpt };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
