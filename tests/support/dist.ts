import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A built page. */
export interface BuiltPage {
  /** Its address from the root of the site: `/publications/`, `/404.html`. */
  address: string;
  /** Length of its HTML. */
  size: number;
  /** Its elements, in order. */
  elements: PageElement[];
}

export interface PageElement {
  name: string;
  attributes: Record<string, string>;
  /** The text directly inside. */
  text: string;
}

/** The pages that are read: those that lead on from an old address have nothing of their own. */
export function readOwnPages(dist: string): BuiltPage[] {
  return readPages(dist).filter(
    ({ elements }) => !elements.some(({ attributes }) => attributes["data-forward"] !== undefined),
  );
}

/** Every page of a built site, by address. */
export function readPages(dist: string): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html"))
    .sort()
    .map((path) => {
      const html = readFileSync(join(dist, path), "utf8");
      const address = `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
      return { address, size: html.length, elements: elementsOf(parse(html)) };
    });
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): PageElement[] {
  return node.childNodes.flatMap((child) => {
    if (!("tagName" in child)) return [];
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    const text = child.childNodes.map((inner) => ("value" in inner ? inner.value : "")).join("");
    return [{ name: child.tagName, attributes, text }, ...elementsOf(child)];
  });
}

/** The ids of a page, in order; an id that stands twice stands in it twice. */
export function idsOf({ elements }: BuiltPage): string[] {
  return elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
}

/** The addresses within the site that a page asks for, from its root: `../data/index.html#x` → `/data/`. */
export function pathsWithin(page: BuiltPage): string[] {
  return addressesOf(page)
    .filter(({ host }) => host === "site")
    .map(pathOf);
}

/** Links and fragments of a built site that lead nowhere, as `page → address`. */
export function brokenAddresses(dist: string): string[] {
  const pages = readPages(dist);
  const ids = new Map(pages.map((page) => [page.address, new Set(idsOf(page))]));
  return pages.flatMap((page) =>
    [...new Map(addressesOf(page).map((url) => [url.href, url])).values()]
      .filter((url) => !leadsSomewhere(url, ids, dist))
      .map((url) => `${page.address} → ${url.href.replace("http://site", "")}`),
  );
}

/** Whatever a page asks a server for, whole: links, scripts, styles, pictures, downloads. */
function addressesOf({ address, elements }: BuiltPage): URL[] {
  return elements.flatMap(({ attributes: { href, src, srcset } }) => {
    const sources = srcset?.split(",").map((part) => part.trim().split(/\s/)[0]) ?? [];
    return [href, src, ...sources]
      .filter((written) => written !== undefined)
      .map((written) => new URL(written, `http://site${address}`));
  });
}

function leadsSomewhere(url: URL, ids: ReadonlyMap<string, Set<string>>, dist: string): boolean {
  if (url.host !== "site") return ["https:", "http:", "mailto:", "tel:"].includes(url.protocol);
  const path = pathOf(url);
  const anchors = ids.get(path);
  if (!anchors) return !url.hash && !path.endsWith("/") && existsSync(join(dist, path));
  return url.hash === "" || anchors.has(decodeURIComponent(url.hash.slice(1)));
}

// A folder may be named with or without its index.html: a server gives the same page, a disk does not.
function pathOf({ pathname }: URL): string {
  return decodeURIComponent(pathname).replace(/\/index\.html$/, "/");
}
