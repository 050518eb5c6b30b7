import type { Corpus } from "../corpus/types.ts";
import type { KeptFolder } from "../kept/kept-folder.ts";
import type { Visits } from "../model/visits.ts";
import { Problems } from "../problems/collector.ts";
import { type Problem, hasErrors } from "../problems/problem.ts";
import { holdAddresses } from "./addresses/addresses.ts";
import { type AnchorFault, holdAnchors } from "./addresses/anchors.ts";
import type { OldAnchor } from "./addresses/put-back-anchors.ts";
import { measureFiles } from "./pages/file-sizes.ts";
import { keepFinished } from "./pages/kept-finished.ts";
import { finishAllPages } from "./pages/finish-all-pages.ts";
import { writeHostFiles } from "./hosts/host-files.ts";
import type { Redirect } from "./hosts/policy.ts";
import type { OwnPage } from "./own-pages.ts";
import type { Compressing } from "./compression.ts";
import { precompress } from "./precompress.ts";
import { keepOldAddresses } from "./addresses/redirects.ts";
import { writeSums } from "./sums.ts";
import { indexUnlessDone } from "./index-for-search.ts";

/** A built site on its way to `dist/`: pages as Astro wrote them, with addresses from the root. */
export interface Built {
  /** The folder of the new build. */
  dir: string;
  /** The folder of the last one, where it may be used: files that are the same are taken from there. */
  standing: string | undefined;
  corpus: Corpus;
  /** The content folder, for lists that are kept beside the content. */
  contentDir: string;
  /** The real address of the site, where it is known: SITE_URL. */
  siteUrl?: string;
  /** How visits are counted, where they are. */
  visits?: Visits | undefined;
  /** The pages of the site's own, for the search. */
  ownPages: readonly OwnPage[];
  /** Whether the search has its index already. */
  isIndexed: boolean;
  /** Old addresses: the step that reads them adds them, the hosts' files are made of them. */
  redirects: Redirect[];
  /** Anchors that pages had, by the path of the page's file: they are put back into it. */
  oldAnchors: Map<string, OldAnchor[]>;
  /** Old addresses that were put into the site, so that they go on working: pages that forward, and anchors. */
  putBack: Set<string>;
  /** What each page holds, of its own: known when all pages are finished. */
  pages: Map<string, ReadonlySet<string>>;
  /** What is wrong with the ids of the pages: known when all pages are finished. */
  anchorFaults: AnchorFault[];
  /** Hashes of the styles in pages: added where styles are put into them, and named by the hosts' files. */
  styleHashes: string[];
  /** How large each file is, as readers are told, by its address. */
  fileSizes: Map<string, string>;
  /** What is costly and was made before, where it may be used. */
  kept: KeptFolder | undefined;
  /** Pages that an earlier build has made the same, with the sums of what they are before they are finished: no file holds that. */
  unwritten: ReadonlyMap<string, string>;
  /** Of each finished page, a sum over what it was made of. */
  finished: Map<string, string>;
  /** Sums of files that change no more, by path. */
  sums: Map<string, string>;
  /** Compresses what is ready while other work goes on: begun with the pages. */
  compression?: Compressing;
  /** How many pages and files were made, and not taken as an earlier build has made them, where that is known. */
  made?: number | undefined;
  /** Is told what is being done, how much of it is done, and of how much. */
  progress: (what: string, done?: number, of?: number) => void;
  /** Tells the editor what is no fault and worth knowing. */
  note?: (sentence: string) => void;
}

/** One thing that is done to a built site. What it finds wrong keeps the build from taking the place of the last. */
export type Step = (built: Built, problems: Problems) => Promise<void>;

/**
 * In this order: what writes addresses from the root comes before they are made relative; each page is read once, when
 * it is finished, and compressed from then on; addresses are held against what was read; sums come last.
 */
const STEPS: Step[] = [
  keepOldAddresses,
  measureFiles,
  finishAllPages(indexUnlessDone),
  holdAnchors,
  holdAddresses,
  precompress,
  keepFinished,
  writeHostFiles,
  writeSums,
];

/** Finishes a built site and returns what is wrong with it: a site with a fault is not finished to its end. */
export async function finishSite(site: BuiltSite): Promise<Problem[]> {
  const problems = new Problems();
  const built = startOf(site);
  try {
    for (const step of STEPS) {
      await step(built, problems);
      if (hasErrors(problems.all)) break;
    }
    return problems.all;
  } finally {
    await built.compression?.stop();
  }
}

/** What is known of a built site before the first step. */
export type BuiltSite = Pick<Built, "dir" | "corpus" | "contentDir" | "siteUrl" | "visits" | "note"> &
  Partial<Pick<Built, "standing" | "ownPages" | "isIndexed" | "made" | "unwritten" | "kept" | "progress">>;

export function startOf(site: BuiltSite): Built {
  return {
    ownPages: [],
    isIndexed: false,
    kept: undefined,
    standing: undefined,
    unwritten: new Map(),
    progress: () => {},
    ...site,
    redirects: [],
    oldAnchors: new Map(),
    putBack: new Set(),
    finished: new Map(),
    sums: new Map(),
    pages: new Map(),
    fileSizes: new Map(),
    anchorFaults: [],
    styleHashes: [],
  };
}
