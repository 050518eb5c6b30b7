import type { Element } from "hast";
import type { Corpus } from "../../corpus/types.ts";
import type { Problems } from "../../problems/collector.ts";
import type { Place } from "../../problems/problem.ts";
import { type Page, attribute, wordsOf } from "../pages/page-tree.ts";
import type { Built } from "../finish.ts";

/** An id that stands twice on a page, or one that something leads to and nothing has. */
export interface AnchorFault {
  kind: "twice" | "nowhere";
  /** The id, or the address that leads nowhere: `/data/answers/#piers--agree`. */
  what: string;
  /** Addresses of the pages that have it, in order. */
  pages: string[];
}

/** The ids of a page, in order, and what it leads to, as addresses from the root with their fragments. */
export interface PageAnchors {
  ids: string[];
  targets: string[];
}

export function anchorsOf({ path, elements }: Page): PageAnchors {
  return {
    ids: elements.map((element) => attribute(element, "id")).filter((id) => id !== undefined),
    targets: [...new Set(elements.flatMap((element) => targetsOf(element, path)))],
  };
}

/** The ids of some built pages, and what leads from them elsewhere. */
export interface ReadAnchors {
  /** By the address of the page. */
  ids: Map<string, ReadonlySet<string>>;
  /** Where pages lead to, and which do; what a page finds in itself is not among it. */
  links: Map<string, Set<string>>;
  /** Ids that stand twice on a page, and on which. */
  twice: Map<string, Set<string>>;
}

export function noAnchors(): ReadAnchors {
  return { ids: new Map(), links: new Map(), twice: new Map() };
}

/** Adds what a page holds to what was read: a page is read once and may be forgotten then. */
export function addAnchors({ ids: all, links, twice }: ReadAnchors, path: string, page: PageAnchors): void {
  const here = addressOf(path);
  const known = new Set<string>();
  for (const id of page.ids) {
    if (known.has(id)) addTo(twice, id, here);
    known.add(id);
  }
  all.set(here, known);
  for (const target of page.targets) {
    const [address, id] = splitTarget(target);
    if (address !== here || !hasId(known, id)) addTo(links, target, here);
  }
}

/** Puts together what was read of the pages of a site. */
export function uniteAnchors(read: readonly ReadAnchors[]): ReadAnchors {
  const all = noAnchors();
  for (const { ids, links, twice } of read) {
    for (const [page, known] of ids) all.ids.set(page, known);
    for (const [target, pages] of links) for (const page of pages) addTo(all.links, target, page);
    for (const [id, pages] of twice) for (const page of pages) addTo(all.twice, id, page);
  }
  return all;
}

/** What is wrong, once all pages were read: in order of the pages, whatever the order in which they were read. */
export function faultsOf({ ids, links, twice }: ReadAnchors): AnchorFault[] {
  const nowhere = [...links].filter(([target]) => {
    const [address, id] = splitTarget(target);
    const known = ids.get(address);
    return known === undefined || !hasId(known, id);
  });
  return [...inOrder("twice", twice), ...inOrder("nowhere", nowhere)];
}

/** A target as the address of a page and the fragment. */
function splitTarget(target: string): [address: string, id: string] {
  const at = target.indexOf("#");
  return [target.slice(0, at), target.slice(at + 1)];
}

/** Browsers look for the fragment as it is written, then decoded (HTML, "find a potential indicated element"). */
function hasId(ids: ReadonlySet<string>, id: string): boolean {
  return ids.has(id) || ids.has(decode(id));
}

/** Tells what is wrong with the ids of built pages: an id that stands on many pages is one problem. */
export async function holdAnchors({ corpus, anchorFaults }: Built, problems: Problems): Promise<void> {
  for (const { kind, what, pages } of anchorFaults) {
    const more = pages.length > 1 ? `, and ${pages.length - 1} more,` : "";
    const place = placeOfPage(corpus, pages[0]!);
    if (kind === "twice")
      problems.add(
        "duplicate-id",
        place,
        `The built page ${pages[0]}${more} has two parts with the id \`${what}\`.`,
        `Give one of them another id. Where the texts have it once, the other stands in the site's code.`,
      );
    else
      problems.add(
        "broken-link",
        place,
        `The built page ${pages[0]}${more} leads to ${what}, and nothing there has that id.`,
        "Correct the link. Where no text has it, it stands in the site's code.",
      );
  }
}

/** Attributes that name ids of the same page. */
const NAMES_IDS = [
  "ariaControls",
  "ariaDescribedBy",
  "ariaLabelledBy",
  "htmlFor",
  "headers",
  "list",
  "popoverTarget",
];

/** What an element leads to, as addresses from the root with their fragments. */
function targetsOf(element: Element, path: string): string[] {
  const ids = NAMES_IDS.flatMap((name) => wordsOf(element.properties[name]));
  const href = ["a", "area"].includes(element.tagName) ? attribute(element, "href")?.trim() : undefined;
  const linked = href === undefined ? undefined : fragmentLink(href, path);
  return [...ids.map((id) => `${addressOf(path)}#${id}`), ...(linked ? [linked] : [])];
}

// Not a host that anybody has (RFC 2606); it only lends the URL parser a root.
const ROOT = "http://site.invalid";

function fragmentLink(href: string, path: string): string | undefined {
  if (!href.includes("#") || !URL.canParse(href, `${ROOT}/${path}`)) return undefined;
  const { origin, pathname, hash } = new URL(href, `${ROOT}/${path}`);
  const [fragment] = hash.slice(1).split(":~:");
  if (origin !== ROOT || !fragment || fragment === "top") return undefined;
  // A fragment of something else than a page is that file's own affair.
  const page = addressOf(decode(pathname).slice(1));
  return /\/$|\.html$/.test(page) ? `${page}#${fragment}` : undefined;
}

function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}

function placeOfPage({ entities, placeInSite }: Corpus, page: string): Place {
  return [...entities.values()].find(({ href }) => href === page)?.place ?? placeInSite([]);
}

function inOrder(
  kind: AnchorFault["kind"],
  found: Iterable<[what: string, pages: ReadonlySet<string>]>,
): AnchorFault[] {
  const faults = [...found].map(([what, pages]) => ({ kind, what, pages: [...pages].sort() }));
  return faults.sort((a, b) => (a.pages[0]! < b.pages[0]! ? -1 : a.pages[0]! > b.pages[0]! ? 1 : 0));
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
