import { type Loaded, loadCorpus } from "../corpus/load.ts";
import type { Corpus } from "../corpus/types.ts";
import type { KeptWork } from "../kept/kept-work.ts";
import type { Project } from "../model/project.ts";
import { readOwn } from "../own-pages/read.ts";
import { checkOwnPages } from "./own-pages/check.ts";
import { Ledger, type LedgerShelf } from "./ledger.ts";
import { allProblems } from "./run.ts";

/**
 * Reads a content folder and runs every check on it, and on the pages of the site's own. What was parsed before is found in
 * `kept`, and what was found to have no problem in the ledger on the shelf, where these are given.
 */
export async function checkContent(project: Project, kept?: KeptWork, shelf?: LedgerShelf): Promise<Loaded> {
  const loaded = await loadCorpus(project.content, { cwd: project.root, ...(kept ? { kept } : {}) });
  const ledger = shelf && loaded.digestOf && new Ledger(loaded.digestOf, await shelf.find());
  const problems = allProblems(loaded, ledger);
  const changed = ledger?.changed;
  if (changed) await shelf?.put(changed);
  if (!loaded.corpus) return { ...loaded, problems };
  const own = await readOwn(project);
  return {
    ...loaded,
    problems: [...problems, ...checkOwnPages(own, loaded.corpus)],
    sources: new Map([...loaded.sources, ...own.sources]),
  };
}

/** What of a sound corpus is published: drafts are checked, and left out of the site. */
export async function publishedPart(
  corpus: Corpus,
  { content, root }: Project,
  kept?: KeptWork,
): Promise<Corpus> {
  if (corpus.drafts.size === 0) return corpus;
  return (await loadCorpus(content, { cwd: root, drafts: "leave-out", ...(kept ? { kept } : {}) })).corpus!;
}
