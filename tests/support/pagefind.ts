import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type DiskRecord, diskIndex } from "../../src/components/search/disk-index.ts";
import { searchLanguageOf } from "../../src/locales/search-language.ts";
import { type Pagefind, RANKING } from "../../src/components/search/pagefind.ts";

/**
 * Opens the index of a built site in Node, with the settings of the search page: its files are read from disk. Until it is
 * disposed of, this process has a browser's `window` and `location`, and its `fetch` reads nothing else.
 */
export async function openIndex(
  site: string,
  ranking: Record<string, unknown> = RANKING,
): Promise<Pagefind & Disposable> {
  const folder = join(site, "pagefind");
  const fetchFile = async (address: string | URL | Request): Promise<Response> => {
    const path = String(address)
      .replace(/^.*\/pagefind\//, "")
      .replace(/\?.*$/, "");
    return new Response(await readFile(join(folder, path)));
  };
  const location = { origin: "http://localhost", href: "http://localhost/search/" };
  const { fetch } = globalThis;
  Object.assign(globalThis, { window: { location }, location, fetch: fetchFile });
  const pagefind = (await import(pathToFileURL(join(folder, "pagefind.js")).href)) as Omit<
    Pagefind,
    "vocabulary"
  >;
  await pagefind.options({ basePath: "/pagefind/", noWorker: true, ...ranking });
  await pagefind.init();
  return {
    options: (options) => pagefind.options(options),
    init: () => pagefind.init(),
    search: (typed, options) => pagefind.search(typed, options),
    vocabulary: async () => (await readFile(join(folder, "words.txt"), "utf8")).split("\n"),
    [Symbol.dispose]: () => {
      for (const name of ["window", "location"]) Reflect.deleteProperty(globalThis, name);
      Object.assign(globalThis, { fetch });
    },
  };
}

/** Opens what a built site holds for a disk. */
export async function openDiskIndex(site: string, language: string): Promise<Pagefind> {
  const script = await readFile(join(site, "pagefind", "records.js"), "utf8");
  const records = JSON.parse(script.replace(/^window\.searchRecords=|;\n$/g, "")) as DiskRecord[];
  return diskIndex(records, { language, words: searchLanguageOf(language) });
}
