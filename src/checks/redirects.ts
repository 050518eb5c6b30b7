import { isOfContent, knownAddresses } from "../corpus/link/known-addresses.ts";
import type { Corpus, Redirect } from "../corpus/types.ts";
import { absentPages } from "../corpus/query/areas.ts";
import { fixedPagesAsRead, pageMayBeUnread } from "../corpus/query/unread.ts";
import { foldAddress } from "../model/site-address.ts";
import type { Problems } from "../problems/collector.ts";
import { changeTo, nearest } from "../problems/nearest.ts";
import { fileInTheWay } from "./own-files.ts";
import { anchorOf, pageOf } from "../model/href.ts";

/** What is known of addresses: undefined where only a built site can tell. */
export interface Addresses {
  exists(address: string): boolean | undefined;
  /** Those that are known, for suggestions. */
  all(): string[];
}

/** Every redirect leads from an address that is gone to one that is there, as far as the content tells. */
export function checkRedirects(corpus: Corpus, problems: Problems): void {
  if (corpus.redirects.length > 0) holdRedirects(corpus.redirects, addressesOf(corpus), problems);
}

/** The addresses that the content makes, before anything is built. */
export function addressesOf(corpus: Corpus): Addresses {
  const known = knownAddresses(corpus);
  const fixed: readonly string[] = fixedPagesAsRead(corpus);
  const absent = absentPages(corpus);
  return {
    exists: (address) => {
      const [page, anchor] = [pageOf(address), anchorOf(address)];
      const anchors = known.get(page);
      const isClosed =
        (isOfContent(page, corpus) || absent.has(page)) && !pageMayBeUnread(corpus, page, anchor);
      if (!anchors && !fixed.includes(page)) return isClosed ? false : undefined;
      if (anchor === undefined || anchors?.has(anchor)) return true;
      return isClosed ? false : undefined;
    },
    all: () => [
      ...fixed,
      ...[...known].flatMap(([page, anchors]) => [
        page,
        ...[...anchors].map((anchor) => `${page}#${anchor}`),
      ]),
    ],
  };
}

/** Holds redirects against the addresses that are there. */
export function holdRedirects(
  redirects: readonly Redirect[],
  addresses: Addresses,
  problems: Problems,
): void {
  const list = new Redirects(redirects);
  const pages = new Map(addresses.all().map((address) => [foldAddress(pageOf(address)), pageOf(address)]));
  for (const redirect of redirects) {
    const { from, fromPlace, toPlace } = redirect;
    const first = list.firstLike(from);
    if (first !== redirect) {
      const message =
        first.from === from
          ? `${from} has a redirect already, in line ${first.fromPlace.line}.`
          : `${from} differs from ${first.from} in line ${first.fromPlace.line} in its capital letters alone, which many hosts and disks take as one.`;
      problems.add("redirect", fromPlace, message, "Keep one of the two.");
      continue;
    }
    const fault = faultOfFrom(from, list, addresses) ?? faultOfPlace(from, addresses, pages);
    if (fault) problems.add("redirect", fromPlace, ...fault);
    else {
      const missing = faultOfTo(redirect, list, addresses);
      if (missing) problems.add("redirect", toPlace, ...missing);
    }
  }
}

/** Where old addresses lead in the end: a redirect may lead to one that has moved again. They form no circle. */
export function resolveRedirects(redirects: readonly Redirect[]): Pick<Redirect, "from" | "to">[] {
  const list = new Redirects(redirects);
  return redirects.map(({ from }) => ({ from, to: list.endOf(from)! }));
}

/** Redirects, found by the addresses that they lead from. */
class Redirects {
  readonly #byFrom = new Map<string, Redirect>();
  readonly #byFolded = new Map<string, Redirect>();
  readonly #ends = new Map<string, string | undefined>();
  /** Each circle by the first redirect of it. */
  readonly #circles = new Map<string, string[]>();

  constructor(redirects: readonly Redirect[]) {
    for (const redirect of redirects) {
      if (!this.#byFrom.has(redirect.from)) this.#byFrom.set(redirect.from, redirect);
      const folded = foldPage(redirect.from);
      if (!this.#byFolded.has(folded)) this.#byFolded.set(folded, redirect);
    }
    for (const from of this.#byFrom.keys()) this.#follow(from);
  }

  has(from: string): boolean {
    return this.#byFrom.has(from);
  }

  /** The first that leads from an address, or from one that differs in capital letters alone. */
  firstLike(from: string): Redirect {
    return this.#byFolded.get(foldPage(from))!;
  }

  /** Where an address leads in the end; undefined where it leads into a circle. */
  endOf(from: string): string | undefined {
    return this.#ends.get(from);
  }

  /** The circle in which a redirect leads, told at the first redirect of it alone. */
  circle(from: string): string[] | undefined {
    return this.#circles.get(from);
  }

  // Each address is passed once, however long the ways are.
  #follow(start: string): void {
    const way = new Set<string>();
    let at = start;
    for (
      let next = this.#byFrom.get(at);
      next && !way.has(at) && !this.#ends.has(at);
      next = this.#byFrom.get(at)
    ) {
      way.add(at);
      at = next.to;
    }
    const isCircle = way.has(at);
    const end = isCircle || this.#ends.has(at) ? this.#ends.get(at) : at;
    for (const passed of way) this.#ends.set(passed, end);
    if (!isCircle) return;
    const circle = [...way].slice([...way].indexOf(at));
    this.#circles.set(at, [...circle, at]);
  }
}

type Fault = [message: string, hint: string];

function faultOfFrom(from: string, redirects: Redirects, { exists }: Addresses): Fault | undefined {
  if (exists(from))
    return [
      `${from} is there: a redirect would hide it.`,
      "Take this redirect out, or give what stands there another address first.",
    ];
  const page = pageOf(from);
  if (page === from || exists(page) !== false || redirects.has(page)) return undefined;
  return [
    `There is no page ${page} any more on which ${from.slice(page.length)} could be kept.`,
    `Add a redirect for the page too: - { from: ${page}, to: … }`,
  ];
}

/** An old address gets a page of its own, which must not meet another page or file on any disk. */
function faultOfPlace(
  from: string,
  { exists }: Addresses,
  pages: ReadonlyMap<string, string>,
): Fault | undefined {
  const page = pageOf(from);
  const like = pages.get(foldAddress(page));
  if (like !== undefined && like !== page)
    return [
      `${page} differs from ${like} in its capital letters alone, which many hosts and disks take as one.`,
      from === page
        ? "Take this redirect out: those hosts lead on by themselves."
        : `Write ${like}${from.slice(page.length)}.`,
    ];
  const file = fileInTheWay(page, (address) => exists(address) === true);
  return file === undefined ? undefined : clash(page, file);
}

/** What is said where an old address would need a folder and the site has a file of that name. */
export function clash(page: string, file: string): Fault {
  return [
    `${page} would need a folder where the site has a file, ${file}.`,
    "Take this redirect out: that file stays where it is.",
  ];
}

function faultOfTo(
  { from, to }: Pick<Redirect, "from" | "to">,
  redirects: Redirects,
  addresses: Addresses,
): Fault | undefined {
  const circle = redirects.circle(from);
  if (circle)
    return [`This redirect leads in a circle: ${tellCircle(circle)}.`, "Point it at a page that is there."];
  if (addresses.exists(to) !== false || redirects.has(to)) return undefined;
  const near = nearest(to, addresses.all());
  return [
    `There is no ${to} to lead to.`,
    changeTo(near, "Write the address of a page that is there, from the root."),
  ];
}

function tellCircle(circle: readonly string[]): string {
  const shown = circle.length > 8 ? [...circle.slice(0, 4), "…", ...circle.slice(-2)] : circle;
  return shown.join(" → ");
}

/** An address whose page is folded: anchors tell small letters from capital ones everywhere. */
function foldPage(address: string): string {
  const page = pageOf(address);
  return foldAddress(page) + address.slice(page.length);
}
