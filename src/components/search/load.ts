import { type Pagefind, RANKING } from "./pagefind.ts";

let loading: Promise<Pagefind | undefined> | undefined;

/** Fetches the search on first use. Undefined where it cannot be had, as without a connection. */
export function loadPagefind(root: URL): Promise<Pagefind | undefined> {
  // From a disk nothing can be fetched, and scripts bring what is needed.
  loading ??= (root.protocol === "file:" ? loadFromDisk(root) : load(root)).catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}

async function loadFromDisk(root: URL): Promise<Pagefind> {
  const [{ loadDiskIndex }, { searchLanguage }] = await Promise.all([
    import("./disk-index.ts"),
    import("./search-code.ts"),
  ]);
  return loadDiskIndex(root, { language: document.documentElement.lang, words: searchLanguage });
}

async function load(root: URL): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ new URL("pagefind/pagefind.js", root).href)) as Omit<
    Pagefind,
    "vocabulary"
  > & { filters(): Promise<unknown> };
  // No worker: this index is small, and a page that may make none needs no policy for them.
  await pagefind.options({ ...RANKING, noWorker: true });
  await pagefind.init();
  await pagefind.filters();
  let words: Promise<readonly string[]> | undefined;
  return {
    options: (options) => pagefind.options(options),
    init: () => pagefind.init(),
    search: (typed, options) => pagefind.search(typed, options),
    vocabulary: () => (words ??= fetchWords(new URL("pagefind/words.txt", root))),
  };
}

/** Fetched only where a word is asked for that is not in the index as it is typed. */
async function fetchWords(address: URL): Promise<readonly string[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address.href}`);
  return (await response.text()).split("\n");
}
