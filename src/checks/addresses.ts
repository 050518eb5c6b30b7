import { isOfContent } from "../corpus/known-addresses.ts";
import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import { type Addresses, addressesOf } from "./redirects.ts";

/** No published address of a content file is gone without a redirect. A build holds the pages that the site makes as well. */
export function checkAddresses(corpus: Corpus, problems: Problems): void {
  if (corpus.ledger) holdLedger(corpus, addressesOf(corpus), problems);
}

/** Holds the list of published addresses against those that are there. A page that is gone is told once, without its anchors. */
export function holdLedger(corpus: Corpus, addresses: Addresses, problems: Problems): void {
  const leads = new Set(corpus.redirects.map(({ from }) => from));
  for (const { address, place } of corpus.ledger ?? []) {
    const [page = "", anchor] = address.split("#");
    if (leads.has(address) || addresses.exists(address) !== false || mayBeUnread(corpus, page)) continue;
    if (anchor !== undefined && addresses.exists(page) === false) continue;
    problems.add(
      "address-gone",
      place,
      `${address} was published, and is gone.`,
      `Add to redirects.yaml: - { from: ${address}, to: ${suggest(address, addresses)} }`,
    );
  }
}

/** The nearest address that is there: of a page a page, of an anchor one on the same page, or else the page. */
function suggest(address: string, addresses: Addresses): string {
  const [page = "", anchor] = address.split("#");
  const [, area] = page.split("/");
  const candidates = addresses
    .all()
    .filter((other) =>
      anchor === undefined
        ? !other.includes("#") && other.startsWith(`/${area}/`)
        : other.startsWith(`${page}#`),
    );
  const lastOf = (other: string): string =>
    anchor === undefined ? other.split("/").at(-2)! : other.split("#")[1]!;
  const byName = new Map(candidates.map((other) => [lastOf(other), other]));
  const near = nearest(lastOf(address), byName.keys())[0];
  if (near !== undefined) return byName.get(near)!;
  return anchor === undefined ? `/${area}/` : page;
}

// What stands in a file that could not be read is told there, and not as gone.
function mayBeUnread(corpus: Corpus, page: string): boolean {
  const id = page.split("/")[2];
  return (
    isOfContent(page, corpus) &&
    [...corpus.unread].some((key) => key.split(":")[1] === id || key.startsWith("publication:"))
  );
}
