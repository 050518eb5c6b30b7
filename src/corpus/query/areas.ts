import { AREAS, type AreaName } from "../../model/areas.ts";
import type { Href } from "../../model/href.ts";
import { FIXED_PAGES, routes } from "../../model/routes.ts";
import type { Corpus } from "../types.ts";
import { countThings } from "./counts.ts";
import { timeline } from "./timeline.ts";

/** The areas in which nothing stands, as far as the content tells: whether anything can be compared, the pages find out. */
export function emptyAreas(corpus: Corpus): ReadonlySet<AreaName> {
  const counts = countThings(corpus);
  const hasSome: Partial<Record<AreaName, boolean>> = {
    publications: counts.publications > 0,
    findings: counts.findings + counts.recommendations > 0,
    voices: counts.voices > 0,
    figures: counts.figures > 0,
    data: counts.datasets > 0,
    glossary: counts.terms > 0,
    timeline: timeline(corpus).length > 0,
    corrections: counts.corrections > 0,
  };
  return new Set((Object.keys(hasSome) as AreaName[]).filter((area) => !hasSome[area]));
}

/**
 * The addresses of lists that have no page, as there is nothing to list: of empty areas, and of kinds without topics. One that
 * was published stays, and says that it is empty, until a redirect leads on from it.
 */
export function absentPages(
  corpus: Corpus,
  empty: ReadonlySet<AreaName> = emptyAreas(corpus),
): ReadonlySet<string> {
  const { site, topics, ledger, redirects } = corpus;
  const led = new Set(redirects.map(({ from }) => from));
  const published = new Set(ledger?.map(({ address }) => address).filter((address) => !led.has(address)));
  const kinds = site.topicKinds.filter(({ id }) => !topics.some(({ kind }) => kind === id));
  const lists = [
    ...[...empty].map((area) => AREAS[area]),
    ...kinds.map(({ plural }) => routes.topics(plural)),
  ];
  return new Set(lists.filter((address) => !published.has(address)));
}

/** The pages that no content file writes, those of lists with nothing in them left out. */
export function fixedPages(corpus: Corpus, absent: ReadonlySet<string> = absentPages(corpus)): Href[] {
  const lists = corpus.site.topicKinds.map(({ plural }) => routes.topics(plural));
  return [...FIXED_PAGES, ...lists].filter((page) => !absent.has(page));
}
