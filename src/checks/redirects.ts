import { isOfContent, knownAddresses } from "../corpus/known-addresses.ts";
import { FIXED_PAGES } from "./links.ts";
import type { Corpus, Redirect } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";

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
  const fixed = [...FIXED_PAGES, ...corpus.site.topicKinds.map(({ plural }) => `/${plural}/`)];
  return {
    exists: (address) => {
      const [page = "", anchor] = address.split("#");
      const anchors = known.get(page);
      const isClosed = isOfContent(page, corpus);
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
  for (const [index, redirect] of redirects.entries()) {
    const first = redirects.findIndex(({ from }) => from === redirect.from);
    if (first < index) {
      const message = `${redirect.from} has a redirect already, in line ${redirects[first]!.fromPlace.line}.`;
      problems.add("redirect", redirect.fromPlace, message, "Keep one of the two.");
      continue;
    }
    const fault = faultOfFrom(redirect, redirects, addresses);
    if (fault) problems.add("redirect", redirect.fromPlace, ...fault);
    else {
      const missing = faultOfTo(redirect, redirects, addresses);
      if (missing) problems.add("redirect", redirect.toPlace, ...missing);
    }
  }
}

type Fault = [message: string, hint: string];

function faultOfFrom(
  { from }: Redirect,
  redirects: readonly Redirect[],
  { exists }: Addresses,
): Fault | undefined {
  if (exists(from))
    return [
      `${from} is there: a redirect would hide it.`,
      "Take this redirect out, or give what stands there another address first.",
    ];
  const [page = "", anchor] = from.split("#");
  const isPageGone = exists(page) === false && !redirects.some((other) => other.from === page);
  if (anchor === undefined || !isPageGone) return undefined;
  return [
    `There is no page ${page} any more on which #${anchor} could be kept.`,
    `Add a redirect for the page too: - { from: ${page}, to: … }`,
  ];
}

function faultOfTo(
  { from, to }: Redirect,
  redirects: readonly Redirect[],
  addresses: Addresses,
): Fault | undefined {
  const circle = findCircle(from, redirects);
  if (circle)
    return [`This redirect leads in a circle: ${circle.join(" → ")}.`, "Point it at a page that is there."];
  if (addresses.exists(to) !== false || redirects.some((other) => other.from === to)) return undefined;
  const near = nearest(to, addresses.all());
  return [
    `There is no ${to} to lead to.`,
    near.length > 0
      ? `Change it to ${near.join(" or ")}.`
      : "Write the address of a page that is there, from the root.",
  ];
}

/** The circle in which a redirect leads, told at the first redirect of it alone. */
function findCircle(from: string, redirects: readonly Redirect[]): string[] | undefined {
  const passed = [from];
  for (;;) {
    const next = redirects.find((redirect) => redirect.from === passed.at(-1))?.to;
    if (next === from)
      return redirects.find((redirect) => passed.includes(redirect.from))!.from === from
        ? [...passed, next]
        : undefined;
    if (next === undefined || passed.includes(next)) return undefined;
    passed.push(next);
  }
}

/** Where an old address leads in the end: a redirect may lead to one that has moved again. */
export function resolveRedirect(from: string, redirects: readonly Redirect[]): string | undefined {
  const next = redirects.find((redirect) => redirect.from === from)?.to;
  return next === undefined ? undefined : (resolveRedirect(next, redirects) ?? next);
}
