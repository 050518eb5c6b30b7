import type { Corpus } from "../corpus/types.ts";
import { Problems } from "../problems/collector.ts";
import { type Problem, hasErrors } from "../problems/problem.ts";
import { holdAddresses } from "./addresses.ts";
import { finishPagesApart } from "./finish-apart.ts";
import { writeHostFiles } from "./hosts.ts";
import type { Redirect } from "./policy.ts";
import { precompress } from "./precompress.ts";
import { keepOldAddresses } from "./redirects.ts";
import { writeSums } from "./sums.ts";
import { indexForSearch } from "./search.ts";

/** A built site on its way to `dist/`: pages as Astro wrote them, with addresses from the root. */
export interface Built {
  /** The folder of the new build. */
  dir: string;
  corpus: Corpus;
  /** The content folder, for lists that are kept beside the content. */
  contentDir: string;
  /** The real address of the site, where it is known: SITE_URL. */
  siteUrl?: string;
  /** Old addresses: the step that reads them adds them, the hosts' files are made of them. */
  redirects: Redirect[];
  /** Old addresses that were put into the site, so that they go on working: pages that forward, and anchors. */
  putBack: Set<string>;
  /** What each page holds, of its own: known when all pages are finished. */
  pages: Map<string, ReadonlySet<string>>;
  /** Hashes of the styles in pages: added where styles are put into them, and named by the hosts' files. */
  styleHashes: string[];
  /** Tells the editor what is no fault and worth knowing. */
  note?: (sentence: string) => void;
}

/** One thing that is done to a built site. What it finds wrong keeps the build from taking the place of the last. */
export type Step = (built: Built, problems: Problems) => Promise<void>;

/**
 * In this order: what writes addresses from the root comes before they are made relative; each page is read once, when
 * it is finished, and addresses are held against what was read; sums come last.
 */
const STEPS: Step[] = [
  indexForSearch,
  keepOldAddresses,
  finishPagesApart,
  holdAddresses,
  precompress,
  writeHostFiles,
  writeSums,
];

/** Finishes a built site and returns what is wrong with it: a site with a fault is not finished to its end. */
export async function publish(site: BuiltSite): Promise<Problem[]> {
  const problems = new Problems();
  const built = startOf(site);
  for (const step of STEPS) {
    await step(built, problems);
    if (hasErrors(problems.all)) break;
  }
  return problems.all;
}

/** What is known of a built site before the first step. */
export type BuiltSite = Pick<Built, "dir" | "corpus" | "contentDir" | "siteUrl" | "note">;

export function startOf(site: BuiltSite): Built {
  return { ...site, redirects: [], putBack: new Set(), pages: new Map(), styleHashes: [] };
}
