import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Step } from "./finish.ts";
import { furtherWords, vocabularyOf } from "../model/search-tokens.ts";
import { type SearchRecord, searchRecords } from "../exports/search-records.ts";
import { idOf, schemeOf } from "../model/key.ts";

/** Where the index stands in a built site. */
const FOLDER = "pagefind";

/** The parts of Pagefind that the search page fetches: its own interfaces and its worker are left out. */
const NEEDED = [
  /^pagefind\.js$/,
  /^pagefind-entry\.json$/,
  /\.pf_(meta|index|fragment|filter)$/,
  /^wasm\.[a-z]+\.pagefind$/,
];

/** Writes the search index: one record for each thing that can be found, in the order of the corpus, and the pages of the site's own. */
export const indexForSearch: Step = async ({ dir, corpus, ownPages, progress }) => {
  progress("Indexing for the search");
  const { site } = corpus;
  const { language } = new Intl.Locale(site.language);
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`The search index could not be started: ${errors.join(" ")}`);
  try {
    const own = ownPages.map((page) => ({ ...page, kind: "page" as const, place: "", topics: [] }));
    const found: SearchRecord[] = [...searchRecords(corpus), ...own];
    const texts = found.map(({ title, text }) => `${title}\n${text}`);
    const records = found.map((record, index) =>
      toCustomRecord(record, language, furtherWords(texts[index]!, site.language)),
    );
    for (const record of records) await index.addCustomRecord(record);
    const { files } = await index.getFiles();
    const wasm = files.some(({ path }) => path === `wasm.${language}.pagefind`) ? language : "unknown";
    const other = wasm === "unknown" ? undefined : "wasm.unknown.pagefind";
    for (const { path, content } of files) {
      if (path === other || !NEEDED.some((pattern) => pattern.test(path))) continue;
      const target = join(dir, FOLDER, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    await writeFile(join(dir, FOLDER, "records.js"), asScript(records));
    await writeFile(join(dir, FOLDER, "words.txt"), vocabularyOf(texts, site.language).join("\n"));
  } finally {
    await close();
  }
};

/** The records as a script, for a site that is opened from a disk: there a browser fetches nothing. */
function asScript(records: readonly ReturnType<typeof toCustomRecord>[]): string {
  const plain = records.map(({ url, content, meta, filters }) => ({ url, content, meta, filters }));
  return `window.searchRecords=${JSON.stringify(plain)};\n`;
}

/**
 * What weighs how much is told apart by the name of the field: a `title` weighs more than the text, the `name` of what
 * a reader looks up by name more again, and `opening` nothing: the first words of a voice, which are its text already.
 * `also` are words that no reader sees: letters folded, numbers and runs as the search page asks for them.
 * Topics are a filter for each kind: `topic:region` with `north`.
 */
function toCustomRecord(
  { kind, href, title, place, text, publication, topics, cells }: SearchRecord,
  language: string,
  further: readonly string[],
) {
  const filters: Record<string, string[]> = { kind: [kind] };
  if (publication) filters["publication"] = [publication];
  for (const topic of topics) {
    (filters[`topic:${schemeOf(topic)}`] ??= []).push(idOf(topic));
  }
  const titles: Record<string, string> =
    kind === "voice" ? { opening: title } : NAMED.has(kind) ? { title, name: title } : { title };
  const meta: Record<string, string> = { ...titles, kind, place, ...(cells ? { cells } : {}) };
  if (further.length > 0) meta["also"] = further.join(" ");
  return { url: href, content: text || title, language, meta, filters };
}

/** What readers look up by its name. */
const NAMED: ReadonlySet<string> = new Set(["publication", "term", "topic"]);
