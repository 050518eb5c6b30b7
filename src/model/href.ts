declare const mark: unique symbol;

/**
 * An address within this site, from its root and with a leading slash: of a page (`/figures/trust-by-site/`), of a place on
 * one (`/glossary/#base`) or of a file (`/data/trust.csv`). Made by `routes.ts` and here, and nowhere else.
 */
export type Href = string & { readonly [mark]: "href" };

/** The page that answers a path from the root, with or without its last slash: that of a page of the site's own. */
export function pageHref(path: string): Href {
  return `${path.replace(/\/$/, "")}/` as Href;
}

/** A place on a page, by its id there; on the page of an address that names a place already. */
export function placeOn(page: Href, id: string): Href {
  return `${pageOf(page)}#${id}` as Href;
}

/** The page of an address, without the place on it. */
export function pageOf<Address extends string>(address: Address): Address {
  return address.replace(/#.*$/s, "") as Address;
}

/** The id of the place that an address names; undefined where it names a page as a whole. */
export function anchorOf(address: string): string | undefined {
  const at = address.indexOf("#");
  return at < 0 ? undefined : address.slice(at + 1);
}
