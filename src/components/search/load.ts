import { INDEX_FOLDER, INDEX_HEAD, PARTS } from "../../model/search-files.ts";
import type { SearchIndexHead } from "../../model/search-index.ts";

/** The index of the site, and how it is asked and told of. */
type Search = Awaited<ReturnType<typeof load>>;

let loading: Promise<Search | undefined> | undefined;

/** Fetches the search on first use. Undefined where it cannot be had, as without a connection. */
export function loadSearch(root: URL): Promise<Search | undefined> {
  loading ??= load(root).catch(() => {
    loading = undefined;
    return undefined;
  });
  return loading;
}

async function load(root: URL) {
  const read = (name: string, folder = "") =>
    runScript(new URL(`${INDEX_FOLDER}/${folder && `${folder}/`}${name}.js`, root), name);
  const [head, code] = await Promise.all([read(INDEX_HEAD), import("./search-code.ts")]);
  const { find, tell, speak, searchTalk, SearchIndex } = code;
  return { find, tell, speak, searchTalk, index: new SearchIndex(head as SearchIndexHead, read) };
}

declare global {
  interface Window {
    [PARTS]?: Record<string, unknown>;
  }
}

/** What a script sets. Scripts, since a page on a disk may fetch nothing else. */
function runScript(address: URL, name: string): Promise<unknown> {
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    script.onload = () => {
      script.remove();
      done(window[PARTS]![name]);
    };
    script.onerror = () => {
      script.remove();
      fail(new Error(address.href));
    };
    script.src = trust(address.href);
    document.head.append(script);
  });
}

/** The policy of the page lets no address become a script but by this one of its own, which scripts that fetch others share. */
function trust(address: string): string {
  window.fetchPolicy ??= window.trustedTypes?.createPolicy("lazy", { createScriptURL: (url) => url });
  return window.fetchPolicy?.createScriptURL(address) ?? address;
}
