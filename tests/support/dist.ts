import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { visit } from "unist-util-visit";

/** A built page. */
export interface BuiltPage {
  /** Its address from the root of the site: `/publications/`, `/404.html`. */
  address: string;
  tree: Root;
}

/** Every page of a built site, by address. */
export function readPages(dist: string): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .sort()
    .map((path) => ({
      address: `/${path.replace(/(^|\/)index\.html$/, "$1")}`,
      tree: fromHtml(readFileSync(join(dist, path), "utf8")),
    }));
}

export function elementsOf(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (element) => {
    found.push(element);
  });
  return found;
}

/** The ids of a page, in order; an id that stands twice stands in it twice. */
export function idsOf(tree: Root): string[] {
  return elementsOf(tree).flatMap(({ properties: { id } }) => (typeof id === "string" ? [id] : []));
}

/** Whatever a page asks a server for: links, scripts, styles, pictures, downloads. */
export function addressesOf(tree: Root): string[] {
  return elementsOf(tree).flatMap(({ properties: { href, src, srcSet } }) => {
    const sources =
      typeof srcSet === "string" ? srcSet.split(",").map((part) => part.trim().split(/\s/)[0]!) : [];
    return [href, src, ...sources].filter((address) => typeof address === "string");
  });
}

/** The addresses within the site that a page asks for, from its root: `../data/index.html#x` → `/data/`. */
export function pathsWithin({ address, tree }: BuiltPage): string[] {
  return addressesOf(tree)
    .map((written) => new URL(written, `http://site${address}`))
    .filter(({ host }) => host === "site")
    .map(pathOf);
}

// A folder may be named with or without its index.html: a server gives the same page, a disk does not.
function pathOf({ pathname }: URL): string {
  return decodeURIComponent(pathname).replace(/\/index\.html$/, "/");
}

/** Links and fragments of a built site that lead nowhere, as `page → address`. */
export function brokenAddresses(dist: string): string[] {
  const pages = readPages(dist);
  const ids = new Map(pages.map(({ address, tree }) => [address, new Set(idsOf(tree))]));
  return pages.flatMap(({ address: page, tree }) =>
    [...new Set(addressesOf(tree))]
      .filter((address) => !leadsSomewhere(new URL(address, `http://site${page}`), ids, dist))
      .map((address) => `${page} → ${address}`),
  );
}

function leadsSomewhere(url: URL, ids: ReadonlyMap<string, Set<string>>, dist: string): boolean {
  if (url.host !== "site") return ["https:", "http:", "mailto:", "tel:"].includes(url.protocol);
  const path = pathOf(url);
  const anchors = ids.get(path);
  if (!anchors) return !url.hash && !path.endsWith("/") && existsSync(join(dist, path));
  return url.hash === "" || anchors.has(decodeURIComponent(url.hash.slice(1)));
}
