import type { Corpus } from "../corpus/types.ts";
import { Problems } from "../problems/collector.ts";
import type { Problem } from "../problems/problem.ts";
import { finishPages } from "./finish-pages.ts";

/** A built site on its way to `dist/`: pages as Astro wrote them, with addresses from the root. */
export interface Built {
  /** The folder of the new build. */
  dir: string;
  corpus: Corpus;
  /** The content folder, for lists that are kept beside the content. */
  contentDir: string;
  /** The real address of the site, where it is known: SITE_URL. */
  siteUrl?: string;
}

/** One thing that is done to a built site. What it finds wrong keeps the build from taking the place of the last. */
export type Step = (built: Built, problems: Problems) => Promise<void>;

/** In this order: what reads addresses from the root comes before they are made relative; sums come last. */
const STEPS: Step[] = [finishPages];

/** Finishes a built site and returns what is wrong with it. */
export async function publish(built: Built): Promise<Problem[]> {
  const problems = new Problems();
  for (const step of STEPS) await step(built, problems);
  return problems.all;
}
