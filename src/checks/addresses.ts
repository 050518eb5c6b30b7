import type { Corpus } from "../corpus/types.ts";
import { pageMayBeUnread } from "../corpus/query/unread.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import { type Addresses, addressesOf } from "./redirects.ts";
import { anchorOf, pageOf } from "../model/href.ts";
import { routes } from "../model/routes.ts";

/** No published address of a content file is gone without a redirect. A build holds the pages that the site makes as well. */
export function checkAddresses(corpus: Corpus, problems: Problems): void {
  if (corpus.ledger) holdLedger(corpus, addressesOf(corpus), problems);
}

/** Holds the list of published addresses against those that are there. A page that is gone is told once, without its anchors. */
export function holdLedger(corpus: Corpus, addresses: Addresses, problems: Problems): void {
  const leads = new Set(corpus.redirects.map(({ from }) => from));
  for (const { address, place } of corpus.ledger ?? []) {
    const [page, anchor] = [pageOf(address), anchorOf(address)];
    if (leads.has(address) || addresses.exists(address) !== false) continue;
    if (pageMayBeUnread(corpus, page, anchor)) continue;
    if (anchor !== undefined && addresses.exists(page) === false) continue;
    problems.add(
      "address-gone",
      place,
      `${address} was published, and is gone.`,
      `Add to redirects.yaml: - { from: ${address}, to: ${suggest(address, addresses)} }`,
    );
  }
}

/** The nearest address that is there: of a page one in the same list, of an anchor one on its page; or else what holds it. */
function suggest(address: string, addresses: Addresses): string {
  const [page, anchor] = [pageOf(address), anchorOf(address)];
  const holder = anchor === undefined ? page.replace(/[^/]+\/$/, "") : page;
  const isBeside = (other: string): boolean =>
    anchor === undefined ? /^[^/#]+\/$/.test(other.slice(holder.length)) : other[holder.length] === "#";
  const names = addresses
    .all()
    .filter((other) => other.startsWith(holder) && isBeside(other))
    .map((other) => other.slice(holder.length));
  const near = nearest(address.slice(holder.length), names)[0];
  return near === undefined && addresses.exists(holder) === false ? routes.home() : holder + (near ?? "");
}
