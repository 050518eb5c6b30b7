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
  return (await import("./disk-index.ts")).loadDiskIndex(root);
}

async function load(root: URL): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ new URL("pagefind/pagefind.js", root).href
  )) as Pagefind & { filters(): Promise<unknown> };
  // No worker: this index is small, and a page that may make none needs no policy for them.
  await pagefind.options({ ...RANKING, noWorker: true });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}
