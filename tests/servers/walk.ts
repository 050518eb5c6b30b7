import { type Page, attribute, readPage } from "../../src/finish/pages/page-tree.ts";

/** What a walk over a site saw. */
export interface Walk {
  /** Pages that were reached, by their paths from the start. */
  pages: Map<string, Page>;
  /** What is wrong, as `page → address: why`. */
  faults: string[];
}

/** Gives the text of a file, or why it cannot be had. The second part is true for pages. */
export type Get = (address: string) => Promise<{ text: string; isPage: boolean } | { fault: string }>;

/**
 * Follows every address of every page from the start on, as long as it stays within the site; asks for each file once
 * and looks for each fragment on the page that it names.
 */
export async function walk(start: string, get: Get): Promise<Walk> {
  const pages = new Map<string, Page>();
  const found = new Map<string, string>([[start, "the start"]]);
  const faults: string[] = [];
  const fragments: { from: string; to: string; id: string; path: string }[] = [];
  for (const [address, from] of found) {
    const path = address.slice(start.length);
    const got = await get(address);
    if ("fault" in got) faults.push(`${from} → ${path}: ${got.fault}`);
    if ("fault" in got || !got.isPage) continue;
    const page = readPage(path, got.text);
    pages.set(path, page);
    for (const written of addressesOf(page)) {
      const url = new URL(written, address);
      if (/^(mailto|tel):$/.test(url.protocol)) continue;
      if (!/^(https?|file):$/.test(url.protocol) || !sameSite(url, start)) {
        if (sameHost(url, start)) faults.push(`${path} → ${written}: leaves the folder of the site`);
        continue;
      }
      const id = decodeURIComponent(url.hash.slice(1));
      url.hash = "";
      if (id)
        fragments.push({
          from: path,
          to: written,
          id,
          path: url.href.slice(start.length).replace(/\?.*/, ""),
        });
      if (!found.has(url.href)) found.set(url.href, path);
    }
  }
  const ids = new Map(
    [...pages].map(([path, { elements }]) => [
      path,
      new Set(elements.map((element) => attribute(element, "id"))),
    ]),
  );
  for (const { from, to, id, path } of fragments)
    if (!ids.get(path)?.has(id)) faults.push(`${from} → ${to}: no such fragment`);
  return { pages, faults };
}

const ADDRESSES = ["href", "src", "poster", "action", "data", "xlink:href"];

/** Every address that a page holds, whatever for. */
export function addressesOf(page: Page): string[] {
  return page.elements.flatMap((element) => [
    ...ADDRESSES.flatMap((name) => attribute(element, name) ?? []),
    ...(attribute(element, "srcset")?.split(/,\s+/) ?? []).map(
      (candidate) => candidate.trim().split(/\s/)[0]!,
    ),
    ...(attribute(element, "http-equiv") === "refresh"
      ? [attribute(element, "content")!.replace(/^.*url=/, "")]
      : []),
  ]);
}

const sameSite = (url: URL, start: string): boolean => url.href.startsWith(start);
const sameHost = (url: URL, start: string): boolean =>
  url.protocol === "file:" || url.host === new URL(start).host;
