import { placesOf } from "../../checks/own-files.ts";
import { clash, resolveRedirects } from "../../checks/redirects.ts";
import { homesOf } from "../../corpus/query/texts.ts";
import type { Corpus } from "../../corpus/types.ts";
import { localeOfCorpus } from "../../locales/locale.ts";
import { foldAddress } from "../../model/site-address.ts";
import type { Problems } from "../../problems/collector.ts";
import { forwardingPage } from "./forwarding-page.ts";
import type { Redirect } from "../hosts/policy.ts";
import type { Step } from "../finish.ts";
import { filesOf } from "../site-files.ts";
import { writeWithin } from "../file-within.ts";
import { pageOf } from "../../model/href.ts";
import { routes } from "../../model/routes.ts";

/**
 * Keeps old addresses working on any host, without scripts: a page that is gone becomes one that forwards, and an anchor
 * that is gone is noted, to stand on its page again. Adds the list
 * for hosts that forward by themselves. An old address that is there after all is left as it is.
 */
export const keepOldAddresses: Step = async (built, problems) => {
  const { corpus, dir, siteUrl, putBack } = built;
  const files = new Set(filesOf(built));
  if (holdPlaces(corpus, files, problems)) return;
  const hasPage = ({ from }: Redirect) => files.has(fileOf(pageOf(from)));
  const moved = resolveRedirects(corpus.redirects);
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
    writeWithin(dir, fileOf(from), html);
    putBack.add(from);
  }
  const told = localeOfCorpus(corpus).parts<"moved.part", null>("moved.part", {
    link: null,
  });
  for (const { from, to } of kept) {
    const page = fileOf(pageOf(from));
    const anchors = built.oldAnchors.get(page) ?? [];
    built.oldAnchors.set(page, [...anchors, { from, to, title: titleOf(corpus, to), told }]);
  }
  built.redirects.push(...redirectList(corpus));
};

/**
 * What hosts are told: old pages and where they lead in the end, and with the page of a table or figure its downloads.
 * Fragments never reach a host, so old anchors are not among them.
 */
export function redirectList(corpus: Corpus): Redirect[] {
  return resolveRedirects(corpus.redirects)
    .filter(({ from }) => !from.includes("#"))
    .flatMap(({ from, to }) => [{ from, to }, ...downloadsOf(from, to)]);
}

/**
 * The files beside a page and what takes their place where the page leads on: `/data/trust/` has `/data/trust.csv`. The
 * numbers of a figure that gave way to its table stand in the table's file.
 */
const DOWNLOADS = [
  {
    from: routes.dataset,
    to: routes.dataset,
    files: same(routes.datasetCsv, routes.datasetXlsx, routes.datasetJson),
  },
  {
    from: routes.figure,
    to: routes.figure,
    files: same(routes.figureCsv, routes.figureSvg, routes.figurePng),
  },
  { from: routes.figure, to: routes.dataset, files: [[routes.figureCsv, routes.datasetCsv] as const] },
];

function same<File>(...files: readonly File[]): (readonly [File, File])[] {
  return files.map((file) => [file, file] as const);
}

function downloadsOf(from: string, to: string): Redirect[] {
  return DOWNLOADS.flatMap((pages) => {
    const [old, now] = [pages.from.idsIn(from), pages.to.idsIn(to)];
    return old && now
      ? pages.files.map(([before, after]) => ({ from: before(...old), to: after(...now) }))
      : [];
  });
}

/** Tells of old addresses whose pages would need a folder where a file was built; true where there are any. */
function holdPlaces({ redirects }: Corpus, files: ReadonlySet<string>, problems: Problems): boolean {
  const built = new Map([...files].map((path) => [foldAddress(`/${path}`), `/${path}`]));
  const clashes = redirects.flatMap(({ from, fromPlace }) => {
    const page = pageOf(from);
    const file = placesOf(page)
      .map((place) => built.get(foldAddress(place)))
      .find(Boolean);
    return file === undefined ? [] : [{ fromPlace, fault: clash(page, file) }];
  });
  for (const { fromPlace, fault } of clashes) problems.add("redirect", fromPlace, ...fault);
  return clashes.length > 0;
}

/** What stands at an address, by its title; the address itself where nothing of the content does. */
function titleOf(corpus: Corpus, address: string): string {
  const sections = [...homesOf(corpus), ...corpus.topics].flatMap(({ document }) => document.sections);
  const thing = [...corpus.entities.values(), ...sections].find(({ href }) => href === address);
  return thing?.title ?? address;
}

function fileOf(page: string): string {
  return `${page.slice(1)}index.html`;
}
