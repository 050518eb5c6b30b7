import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { holdLedger } from "../../checks/addresses.ts";
import { type Addresses, holdRedirects } from "../../checks/redirects.ts";
import { knownAddresses } from "../../corpus/link/known-addresses.ts";
import type { Corpus } from "../../corpus/types.ts";
import { hasErrors } from "../../problems/problem.ts";
import { readPage } from "../pages/page-tree.ts";
import { addAnchors, anchorsOf, noAnchors } from "./anchors.ts";
import type { Step } from "../finish.ts";
import { listFiles } from "../site-files.ts";
import { anchorOf, pageOf } from "../../model/href.ts";

/** The ids of every built page, by its address from the root. */
export type Pages = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Holds the addresses of a built site against the list of those that were ever published, and the redirects against
 * both. What is not in the list yet is told, and is no fault.
 */
export const holdAddresses: Step = async ({ corpus, pages, note }, problems) => {
  const addresses = addressesOfPages(pages);
  holdRedirects(corpus.redirects, addresses, problems);
  holdLedger(corpus, addresses, problems);
  const told = hasErrors(problems.all) ? undefined : tellUnlisted(corpus, pages);
  if (told) note?.(told);
};

/** What every page of a built site holds. */
export async function readPages(dir: string): Promise<Pages> {
  const read = noAnchors();
  for (const path of await listFiles(dir))
    if (path.endsWith("index.html"))
      addAnchors(read, path, anchorsOf(readPage(path, await readFile(join(dir, path), "utf8"))));
  return ownPagesOf(read.ids, new Set());
}

/**
 * Of all ids of pages, by address, those of pages that stand for themselves, and that are their own. A page for missing addresses has
 * none, and what was put back is another's.
 */
export function ownPagesOf(ids: Pages, putBack: ReadonlySet<string>): Map<string, ReadonlySet<string>> {
  const own = [...ids].filter(([address]) => address.endsWith("/") && !putBack.has(address));
  const withOld = new Set([...putBack].filter((address) => address.includes("#")).map(pageOf));
  return new Map(
    own.map(([address, all]) => [
      address,
      withOld.has(address) ? new Set([...all].filter((id) => !putBack.has(`${address}#${id}`))) : all,
    ]),
  );
}

/**
 * The addresses to which readers may link for good: every page, and on the pages of content files what authors gave an
 * id, cells and corrections. Ids that the site's own parts made up may change with its design and are not among them;
 * nor are places in lists, such as a voice among those of its role: what is listed has an address of its own. Sorted.
 */
export function lastingAddresses(corpus: Corpus, pages: Pages): string[] {
  const known = knownAddresses(corpus);
  const old = new Set(corpus.redirects.map(({ from }) => from));
  const lasting = [...pages].flatMap(([page, ids]) => {
    const anchors = known.get(page) ?? new Set();
    return [page, ...[...ids].filter((id) => anchors.has(id)).map((id) => `${page}#${id}`)];
  });
  return lasting.filter((address) => !old.has(address)).sort(byCodeUnit);
}

/** The list with what is new: nothing is ever taken out. */
export function extendLedger(listed: readonly string[], lasting: readonly string[]): string[] {
  return [...new Set([...listed, ...lasting])].sort(byCodeUnit);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function addressesOfPages(pages: Pages): Addresses {
  return {
    exists: (address) => {
      const [page, anchor] = [pageOf(address), anchorOf(address)];
      return anchor === undefined ? pages.has(page) : (pages.get(page)?.has(anchor) ?? false);
    },
    all: () => [...pages].flatMap(([page, ids]) => [page, ...[...ids].map((id) => `${page}#${id}`)]),
  };
}

function tellUnlisted({ ledger, ...corpus }: Corpus, pages: Pages): string | undefined {
  if (!ledger) return "No list of addresses is kept, so that none is held: npm run addresses begins one.";
  const listed = new Set(ledger.map(({ address }) => address));
  const unlisted = lastingAddresses(corpus, pages).filter((address) => !listed.has(address));
  if (unlisted.length === 0) return undefined;
  const some = unlisted.slice(0, 3).join(", ");
  const count =
    unlisted.length === 1
      ? "1 address is new and not listed yet"
      : `${unlisted.length} addresses are new and not listed yet`;
  return `${count}: ${some}${unlisted.length > 3 ? ", …" : ""}. npm run addresses lists them, so that they last.`;
}
