import { statSync } from "node:fs";
import { join } from "node:path";
import { fileSize } from "../../locales/file-size.ts";
import { localeOfCorpus } from "../../locales/locale.ts";
import { INDEX_FOLDER } from "../../model/search-files.ts";
import type { Step } from "../finish.ts";
import { listFiles } from "../site-files.ts";
import { type Page, attribute } from "./page-tree.ts";

/** On the element of a page that is to say how large a file is: the file's address, from the root of the site. */
const ASKS = "data-size";

/** Measures the files that pages offer, once all are made, and before the pages are finished. */
export const measureFiles: Step = async (built) => {
  const locale = localeOfCorpus(built.corpus);
  for (const path of await listFiles(built.dir)) {
    if (/\.html$|^assets\//.test(path) || path.startsWith(`${INDEX_FOLDER}/`)) continue;
    const { size } = statSync(join(built.dir, path));
    built.fileSizes.set(`/${path}`, fileSize(size, locale));
  }
};

/**
 * Says beside each link to a file how large it is:
 *
 *     <small data-size="/data/trust.csv"></small>  →  <small>2 KB</small>
 */
export function sayFileSizes({ elements }: Page, sizes: ReadonlyMap<string, string>): void {
  for (const element of elements) {
    const address = attribute(element, ASKS);
    if (address === undefined) continue;
    delete element.properties["dataSize"];
    const size = sizes.get(address);
    if (size) element.children = [{ type: "text", value: size }];
  }
}
