import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { resolveRedirect } from "../checks/redirects.ts";
import type { Corpus } from "../corpus/types.ts";
import { forwardingPage } from "./forwarding-page.ts";
import { type Edit, type Element, applyEdits, attribute, escapeText, readPage } from "./html.ts";
import type { Redirect } from "./policy.ts";
import type { Built, Step } from "./publish.ts";
import { listFiles } from "./site-files.ts";
import { publishWords } from "./words.ts";

/**
 * Keeps old addresses working on any host, without scripts: a page that is gone becomes one that forwards, and an anchor
 * that is gone stands on its page again, at what took its place or with a line that says where that is. Adds the list
 * for hosts that forward by themselves. An old address that is there after all is left as it is.
 */
export const keepOldAddresses: Step = async (built) => {
  const { corpus, dir, siteUrl, putBack } = built;
  const files = new Set(await listFiles(dir));
  const hasPage = ({ from }: Redirect) => files.has(fileOf(pageOf(from)));
  const moved = resolveAll(corpus);
  const gone = moved.filter((redirect) => !hasPage(redirect));
  const kept = moved.filter((redirect) => hasPage(redirect) && redirect.from.includes("#"));
  for (const { from, to } of gone.filter((redirect) => !redirect.from.includes("#"))) {
    const anchors = gone.filter((other) => other.from.startsWith(`${from}#`));
    const html = forwardingPage({
      to,
      title: titleOf(corpus, to),
      anchors,
      corpus,
      ...(siteUrl ? { siteUrl } : {}),
    });
    const file = fileOf(from);
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), html);
    putBack.add(from);
  }
  for (const page of new Set(kept.map(({ from }) => pageOf(from)))) {
    const here = kept.filter(({ from }) => pageOf(from) === page);
    const path = join(dir, fileOf(page));
    await writeFile(path, addAnchors(await readFile(path, "utf8"), page, here, built));
  }
  built.redirects.push(...redirectList(corpus));
};

/**
 * What hosts are told: old pages and where they lead in the end, and with the page of a table or figure its downloads.
 * Fragments never reach a host, so old anchors are not among them.
 */
export function redirectList(corpus: Corpus): Redirect[] {
  return resolveAll(corpus)
    .filter(({ from }) => !from.includes("#"))
    .flatMap(({ from, to }) => [{ from, to }, ...downloadsOf(from, to)]);
}

/** The files beside a page: `/data/trust/` has `/data/trust.csv`. */
const DOWNLOADS: Record<string, readonly string[]> = {
  data: [".csv", ".json"],
  figures: [".csv", ".svg", ".png"],
};

function downloadsOf(from: string, to: string): Redirect[] {
  const area = from.split("/")[1]!;
  if (!/^\/[^/]+\/[^/]+\/$/.test(from) || !/^\/[^/]+\/[^/]+\/$/.test(to) || to.split("/")[1] !== area)
    return [];
  return (DOWNLOADS[area] ?? []).map((ending) => ({
    from: from.slice(0, -1) + ending,
    to: to.slice(0, -1) + ending,
  }));
}

function resolveAll({ redirects }: Corpus): Redirect[] {
  return redirects.map(({ from }) => ({ from, to: resolveRedirect(from, redirects)! }));
}

/** Gives the anchors that a page had back to it. */
function addAnchors(
  html: string,
  page: string,
  redirects: readonly Redirect[],
  { corpus, putBack }: Built,
): string {
  const { elements } = readPage(fileOf(page), html);
  const edits = redirects.flatMap(({ from, to }): Edit[] => {
    const old = from.split("#")[1]!;
    if (elements.some((element) => attribute(element, "id") === old)) return [];
    putBack.add(from);
    const [toPage, id] = to.split("#");
    const element =
      toPage === page && id !== undefined
        ? elements.find((candidate) => attribute(candidate, "id") === id)
        : undefined;
    return [element ? aliasIn(element, old) : noteOf(elements, old, to, titleOf(corpus, to))];
  });
  return applyEdits(html, edits);
}

/** An empty element with the old id where the new one is. Lists and tables cannot hold it: there it stands before them. */
function aliasIn(element: Element, id: string): Edit {
  const inside =
    element.tagName === "tr" ? (element.childNodes.find((child) => "tagName" in child) as Element) : element;
  const place = inside.sourceCodeLocation!;
  const at = BEFORE.has(inside.tagName) || !place.startTag ? place.startOffset : place.startTag.endOffset;
  return { start: at, end: at, text: `<span id="${escapeText(id)}"></span>` };
}

const BEFORE = new Set(["dl", "img", "ol", "picture", "svg", "table", "ul"]);

/** A line at the end of the page, for what has left it. */
function noteOf(elements: readonly Element[], id: string, to: string, title: string): Edit {
  const main = elements.find(({ tagName }) => tagName === "main")?.sourceCodeLocation?.endTag;
  const body = elements.find(({ tagName }) => tagName === "body")?.sourceCodeLocation?.endTag;
  const at = (main ?? body)!.startOffset;
  const link = `<a href="${escapeText(to)}">${escapeText(title)}</a>`;
  return {
    start: at,
    end: at,
    text: `<p class="small moved" id="${escapeText(id)}">${publishWords.moved} ${link}</p>`,
  };
}

/** What stands at an address, by its title; the address itself where nothing of the content does. */
function titleOf(corpus: Corpus, address: string): string {
  const sections = [...corpus.publications, ...corpus.topics].flatMap(({ document }) => document.sections);
  const thing = [...corpus.entities.values(), ...sections].find(({ href }) => href === address);
  return thing?.title ?? address;
}

function pageOf(address: string): string {
  return address.split("#")[0]!;
}

function fileOf(page: string): string {
  return `${page.slice(1)}index.html`;
}
