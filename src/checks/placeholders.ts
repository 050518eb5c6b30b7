import type { Corpus } from "../corpus/types.ts";
import { readEntry } from "../model/site.ts";
import type { Place } from "../problems/problem.ts";

/** An address that stands in the content and that nobody can have, with its place. */
export interface Placeholder {
  address: string;
  place: Place;
}

/**
 * The addresses of the content that lead to hosts which are kept for examples (RFC 2606): of the contact, of menus and of
 * links in texts. They are no fault while a site is being made, and to be told before it is deployed.
 */
export function placeholdersIn({ site, placeInSite, references, drafts }: Corpus): Placeholder[] {
  const written: Placeholder[] = [
    { address: site.contact?.email ?? "", place: placeInSite(["contact", "email"]) },
    ...site.navigation.map((entry, index) => ({
      address: readEntry(entry).to,
      place: placeInSite(["navigation", index]),
    })),
    ...(site.footer?.groups ?? []).flatMap(({ links }, group) =>
      links.map((entry, index) => ({
        address: readEntry(entry).to,
        place: placeInSite(["footer", "groups", group, "links", index]),
      })),
    ),
    ...(site.footer?.social ?? []).map(({ to }, index) => ({
      address: to,
      place: placeInSite(["footer", "social", index, "to"]),
    })),
    ...references
      .filter(({ scheme, owner }) => scheme === "web" && !drafts.has(owner))
      .map(({ url, place }) => ({ address: url, place })),
  ];
  return written.filter(({ address }) => isReserved(hostOf(address)));
}

/** What is told before a deployment; undefined where every address can be one. */
export function tellPlaceholders(corpus: Corpus): string | undefined {
  const found = placeholdersIn(corpus);
  if (found.length === 0) return undefined;
  const lines = found
    .slice(0, 5)
    .map(({ address, place }) => `  ${place.file}:${place.line}:${place.column}  ${address}`);
  return [
    "Before readers come: nobody is reached at these addresses, which stand here as examples.",
    ...lines,
    ...(found.length > 5 ? [`  … and ${found.length - 5} more`] : []),
    "Write addresses of your own in their place.",
  ].join("\n");
}

/** The host of an address of the web or of mail, as far as it has one. */
function hostOf(address: string): string {
  const mail = /^(?:mailto:)?[^@\s/]+@([^\s?]+)/i.exec(address)?.[1];
  if (mail) return mail.toLowerCase();
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).hostname : "";
}

function isReserved(host: string): boolean {
  return /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/.test(host);
}
