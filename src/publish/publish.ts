import type { Corpus } from "../corpus/types.ts";
import { Problems } from "../problems/collector.ts";
import type { Problem } from "../problems/problem.ts";
import { holdAddresses } from "./addresses.ts";
import { finishPages } from "./finish-pages.ts";
import { writeHostFiles } from "./hosts.ts";
import type { Redirect } from "./policy.ts";
import { precompress } from "./precompress.ts";
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
  /** Hashes of the styles in pages: added where styles are put into them, and named by the hosts' files. */
  styleHashes: string[];
  /** Tells the editor what is no fault and worth knowing. */
  note?: (sentence: string) => void;
}

/** One thing that is done to a built site. What it finds wrong keeps the build from taking the place of the last. */
export type Step = (built: Built, problems: Problems) => Promise<void>;

/** In this order: what reads addresses from the root comes before they are made relative; sums come last. */
const STEPS: Step[] = [indexForSearch, holdAddresses, finishPages, precompress, writeHostFiles, writeSums];

/** Finishes a built site and returns what is wrong with it. */
export async function publish(built: Omit<Built, "redirects" | "styleHashes">): Promise<Problem[]> {
  const problems = new Problems();
  const whole: Built = { ...built, redirects: [], styleHashes: [] };
  for (const step of STEPS) await step(whole, problems);
  return problems.all;
}
