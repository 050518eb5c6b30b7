import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SearchIndex } from "../../src/components/search/search-index.ts";
import { INDEX_FOLDER, INDEX_HEAD } from "../../src/model/search-files.ts";
import type { SearchIndexHead } from "../../src/model/search-index.ts";

/** Opens the search index of a built site: its parts are read from the files that a browser runs. */
export async function openIndex(site: string): Promise<SearchIndex> {
  const read = async (name: string, folder = ""): Promise<unknown> => {
    const script = await readFile(join(site, INDEX_FOLDER, folder, `${name}.js`), "utf8");
    return JSON.parse(script.slice(script.indexOf("]=") + 2, script.lastIndexOf(";"))) as unknown;
  };
  return new SearchIndex((await read(INDEX_HEAD)) as SearchIndexHead, read);
}
