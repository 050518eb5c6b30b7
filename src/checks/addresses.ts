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

/** The nearest address that is there: of a page one in the same list, of an anchor one on its page; or else what holds it. */
function suggest(address: string, addresses: Addresses): string {
  const [page = "", anchor] = address.split("#");
  const holder = anchor === undefined ? page.replace(/[^/]+\/$/, "") : page;
  const isBeside = (other: string): boolean =>
    anchor === undefined ? /^[^/#]+\/$/.test(other.slice(holder.length)) : other[holder.length] === "#";
  const names = addresses
    .all()
    .filter((other) => other.startsWith(holder) && isBeside(other))
    .map((other) => other.slice(holder.length));
  const near = nearest(address.slice(holder.length), names)[0];
  return near === undefined && addresses.exists(holder) === false ? "/" : holder + (near ?? "");
}

// What stands in a file that could not be read is told there, and not as gone.
function mayBeUnread({ unread }: Corpus, page: string): boolean {
  const id = page.split("/")[2];
  return [...unread].some((key) => /^(publication|term):/.test(key) || key.split(":")[1] === id);
}
