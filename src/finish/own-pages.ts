import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Element, ElementContent } from "hast";
import { extendSitemap } from "../exports/sitemap.ts";
import type { SearchRecord } from "../exports/search-records.ts";
import { type KeptWork, keepNothing } from "../kept/kept-work.ts";
import { writeAnew } from "../kept/whole-files.ts";
import { READ_BY, attribute, readPage } from "./pages/page-tree.ts";

/** A page of the site's own, as search finds it. */
export type OwnPage = Pick<SearchRecord, "href" | "title" | "text">;

/**
 * Reads pages of the site's own as Astro has written them: `paths` from the folder of the build. The title is that of the
 * page's text. A page that asks search engines to pass over it (`<meta name="robots" content="noindex">`) is left out.
 */
export async function readOwnPages(
  dir: string,
  paths: readonly string[],
  kept: KeptWork = keepNothing,
): Promise<OwnPage[]> {
  const pages = await Promise.all(
    paths
      .filter((path) => path.endsWith("index.html"))
      .map(async (path) => readOnce(path, await readFile(join(dir, path)), kept)),
  );
  return pages.filter((page) => page !== undefined).sort((a, b) => (a.href < b.href ? -1 : 1));
}

/** As an earlier build has read the same page: to take one apart takes longer than all that is done with its words. */
async function readOnce(path: string, bytes: Buffer, kept: KeptWork): Promise<OwnPage | undefined> {
  const recipe = { kind: "own-page", by: READ_BY, isOurs: true, settings: path, of: [bytes] };
  const read = await kept.get(recipe, () =>
    Promise.resolve(Buffer.from(JSON.stringify(readOwnPage(path, bytes.toString()) ?? null))),
  );
  return (JSON.parse(Buffer.from(read).toString()) as OwnPage | null) ?? undefined;
}

function readOwnPage(path: string, html: string): OwnPage | undefined {
  const { elements } = readPage(path, html);
  const named = (name: string): Element | undefined => elements.find(({ tagName }) => tagName === name);
  const isHidden = elements.some(
    (element) =>
      element.tagName === "meta" &&
      attribute(element, "name")?.toLowerCase() === "robots" &&
      /\b(noindex|none)\b/i.test(attribute(element, "content") ?? ""),
  );
  if (isHidden) return undefined;
  const heading = named("h1");
  const title = heading ?? named("title");
  const body = named("main") ?? named("body");
  const href = `/${path.replace(/index\.html$/, "")}`;
  return {
    href,
    title: (title && wordsIn(title)) || href,
    text: body ? wordsIn(body, heading) : "",
  };
}

/** What holds no words of a text: pictures have theirs beside them. */
const WORDLESS = new Set(["script", "style", "svg", "template", "noscript", "nav", "form"]);

/** The words inside an element, but for those of one that it holds. */
function wordsIn(element: Element, without?: Element): string {
  const texts: string[] = [];
  const visit = (node: ElementContent): void => {
    if (node.type === "text") texts.push(node.value);
    if (node.type !== "element" || node === without || WORDLESS.has(node.tagName)) return;
    node.children.forEach(visit);
    texts.push(" ");
  };
  element.children.forEach(visit);
  return texts.join("").replace(/\s+/g, " ").trim();
}

/** Names pages in the sitemap that the site has made. */
export async function nameInSitemap(dir: string, pages: readonly OwnPage[], siteUrl: string): Promise<void> {
  const path = join(dir, "sitemap.xml");
  const sitemap = await readFile(path, "utf8");
  // Not into the file as it stands: that of the last site may be the same.
  writeAnew(
    path,
    extendSitemap(
      sitemap,
      pages.map(({ href }) => href),
      siteUrl,
    ),
  );
}
