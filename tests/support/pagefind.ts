import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Pagefind, RANKING } from "../../src/components/search/pagefind.ts";

/** Opens the index of a built site in Node, with the settings of the search page: its files are read from disk. */
export async function openIndex(site: string, ranking: Record<string, unknown> = RANKING): Promise<Pagefind> {
  const folder = join(site, "pagefind");
  const fetchFile = async (address: string | URL | Request): Promise<Response> => {
    const path = String(address)
      .replace(/^.*\/pagefind\//, "")
      .replace(/\?.*$/, "");
    return new Response(await readFile(join(folder, path)));
  };
  const location = { origin: "http://localhost", href: "http://localhost/search/" };
  Object.assign(globalThis, { window: { location }, location, fetch: fetchFile });
  const pagefind = (await import(pathToFileURL(join(folder, "pagefind.js")).href)) as Pagefind;
  await pagefind.options({ basePath: "/pagefind/", noWorker: true, ...ranking });
  await pagefind.init();
  return pagefind;
}
