import type { Loaded } from "../../corpus/load.ts";
import type { Corpus } from "../../corpus/types.ts";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import type { Recipe } from "../../kept/kept-work.ts";
import type { Project } from "../../model/project.ts";
import type { Problem } from "../../problems/problem.ts";
import { checkedFrom } from "./checked-from.ts";
import { checkWithLedger } from "./kept-ledger.ts";

/** What a check has found in a site, without the content: all that is told of it. */
export interface Verdict {
  /** In the order in which they were found. */
  problems: readonly Problem[];
  /** The texts of the files that have problems, for code frames. */
  sources: ReadonlyMap<string, string>;
  /** Undefined where nothing of the content could be used. */
  counts?: Counts;
  /** What is told before a deployment. */
  placeholders?: string;
}

interface Counts {
  publications: number;
  datasets: number;
  references: number;
  checks: number;
}

/**
 * What a check finds in a site: as it was kept, where exactly what decides it was checked before, and as checking finds it
 * otherwise. Then all is read, none of the code for that being loaded before, and what the ledger of the last check has is not
 * held again.
 */
export async function verdictOf(project: Project, kept: KeptFolder | undefined): Promise<Verdict> {
  if (!kept) return verdictOn(await (await import("../../checks/content.ts")).checkContent(project));
  const from = checkedFrom(project);
  const found = from.all === undefined ? undefined : await kept.find(recipeOf(from.all));
  if (found) return unpack(found);
  const verdict = await verdictOn(await checkWithLedger(project, kept, from.code));
  // What was changed meanwhile may have been read or not.
  if (from.all && from.all === checkedFrom(project).all && isLasting(verdict))
    await kept.keep(recipeOf(from.all), () => pack(verdict));
  return verdict;
}

/** What is told of content that has been checked. */
export async function verdictOn({ problems, sources, corpus }: Loaded): Promise<Verdict> {
  const { tellPlaceholders } = await import("../../checks/placeholders.ts");
  const placeholders = corpus && tellPlaceholders(corpus);
  const atFault = new Set(problems.map(({ file }) => file));
  return {
    problems,
    sources: new Map([...sources].filter(([file]) => atFault.has(file))),
    ...(corpus ? { counts: countsOf(corpus) } : {}),
    ...(placeholders ? { placeholders } : {}),
  };
}

function countsOf({ publications, datasets, references }: Corpus): Counts {
  return {
    publications: publications.length,
    datasets: datasets.length,
    references: references.length,
    checks: datasets.reduce((total, dataset) => total + dataset.checks.length, 0),
  };
}

/** A file that another program has in use is free the next moment, and nothing in it tells. */
function isLasting({ problems }: Verdict): boolean {
  return problems.every(({ rule }) => rule !== "file-unreadable");
}

function recipeOf(from: string): Recipe {
  return { kind: "verdict", by: {}, settings: from, of: [] };
}

function pack({ sources, ...verdict }: Verdict): Uint8Array {
  return Buffer.from(JSON.stringify({ ...verdict, sources: [...sources] }));
}

function unpack(bytes: Uint8Array): Verdict {
  const { sources, ...verdict } = JSON.parse(Buffer.from(bytes).toString()) as Omit<Verdict, "sources"> & {
    sources: [string, string][];
  };
  return { ...verdict, sources: new Map(sources) };
}
