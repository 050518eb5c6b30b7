import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkContent, publishedPart } from "../checks/content.ts";
import type { Corpus } from "../corpus/types.ts";
import type { KeptFolder } from "../kept/kept-folder.ts";
import { keepNothing } from "../kept/kept-work.ts";
import type { Project } from "../model/project.ts";
import { type Problem, hasErrors } from "../problems/problem.ts";
import { formatProblems } from "../problems/terminal.ts";
import { collectGarbage } from "../threads/collect-garbage.ts";
import { finishSite } from "../finish/finish.ts";
import { IndexApart } from "../finish/search/index-apart.ts";
import { type OwnPage, nameInSitemap, readOwnPages } from "../finish/own-pages.ts";
import { readSiteUrl } from "../finish/site-url.ts";
import { clearAway, makeWorkFolders, restoreInterrupted, swapIn } from "../finish/swap/swap.ts";
import { makersOf } from "./beside/makers.ts";
import { bundleOf } from "./bundle/bundle-of.ts";
import { KeptBundle } from "./bundle/kept-bundle.ts";
import { Places } from "./bundle/places.ts";
import { type Checked, type Found, type Keeping, handOver, nothingFound } from "./hand-over.ts";
import { closeKept, keptOfSite } from "./kept-of-site.ts";
import { faultOfPath } from "./project.ts";
import { KeptCharts } from "./kept-charts.ts";
import { KeptPages } from "./reads/kept-pages.ts";
import { Reads, sumOfAllPages } from "./reads/reads.ts";
import { checkingCode } from "./whole/checked-from.ts";
import { checkWithLedger } from "./whole/kept-ledger.ts";
import { type Told, findSite, keepSite } from "./whole/kept-site.ts";
import { madeFrom } from "./whole/made-from.ts";
import { tellBuilt, tellDeployment, tellPages } from "./tell-built.ts";
import { writeThemeSheet } from "./theme-sheet.ts";

const UNCHANGED = "Nothing that it is made from has changed: every file is that of an earlier build.";
export const KEPT = "The last build in dist/ is as it was.";
/** A site of more publications is large. */
const MANY = 100;

/** What stops a build, in an editor's words. `wrongUsage` where a command was called wrongly and the content is not to blame. */
export class BuildStopped extends Error {
  override name = "BuildStopped";
  readonly wrongUsage: boolean;

  constructor(message: string, { wrongUsage = false } = {}) {
    super(message);
    this.wrongUsage = wrongUsage;
    // What happened stands in the message: nobody has to look for it in the code.
    this.stack = "";
  }
}

/** Is told what is being done, how much of it is done, and of how much. */
export type TellProgress = (what: string, done?: number, of?: number) => void;

/** A build whose content is sound. */
export interface Building {
  /** Where the pages are to be made; undefined where those of an earlier build are all that it would make. */
  folder: string | undefined;
  /** The real address of the site, where it is known. */
  siteUrl: string | undefined;
  /** Finishes the pages and swaps them in for the last build. Returns a line that tells what was built. */
  finish(): Promise<string>;
  /** Clears away what the build has made beside the pages, and what is half-made. To be called whatever happens. */
  clear(): void;
}

interface BuildingOptions {
  /** SITE_URL, or what the settings of Astro say. */
  address: string | undefined;
  tell: (text: string) => void;
  /** Leaves aside what earlier builds have kept. */
  isFresh?: boolean;
  /** Whether pages may be taken over whole: who has been called by Astro cannot keep it from making them. */
  mayTakeOver?: boolean;
  /** The variables of the environment, for pages of a site's own. */
  env?: Readonly<Record<string, string | undefined>>;
  progress?: TellProgress;
}

/**
 * Begins a build: reads and checks the content, hands it over to the pages, and makes the folder for them.
 * Throws `BuildStopped` where anything is wrong; the last build stays as it was.
 */
export async function beginBuilding(
  project: Project,
  {
    address,
    tell,
    isFresh = false,
    mayTakeOver = false,
    env = process.env,
    progress = () => {},
  }: BuildingOptions,
): Promise<Building> {
  const siteUrl = addressOf(project, address);
  restoreInterrupted(project.root);
  // As it was called: what makes the pages sets variables of its own.
  const variables = { ...env };
  const from = () => madeFrom(project, { siteUrl, env: variables });
  const made = isFresh ? undefined : from();
  progress("Reading and checking the content");
  const folderOfKept = isFresh ? undefined : keptOfSite(project);
  const { problems, sources, corpus } = folderOfKept
    ? await checkWithLedger(project, folderOfKept, checkingCode(project))
    : await checkContent(project);
  const isSound = corpus && !hasErrors(problems);
  if (!isSound)
    throw new BuildStopped(
      `${formatProblems(problems, sources)}\n\nNothing was built; the last build in dist/ is as it was.`,
    );
  if (problems.length > 0) tell(formatProblems(problems, sources));
  const standing = mayTakeOver && made && folderOfKept && (await findSite(folderOfKept, made.all, project));
  if (standing) return takenOver(standing, { siteUrl, tell });
  return makeAnew({
    ...{ project, siteUrl, tell, progress, corpus, problems, sources },
    isOurs: mayTakeOver,
    kept: folderOfKept,
    codeNow: () => from()?.code,
    code: made?.code,
    keep: async (told, { pages, charts }) => {
      // What was changed while the pages were made may stand in some of them and not in others.
      if (!folderOfKept || !made || made.all !== from()?.all) return;
      await keepSite(folderOfKept, made.all, project, told);
      await pages?.close();
      await charts?.close();
    },
  });
}

interface Making extends Checked {
  project: Project;
  siteUrl: string | undefined;
  tell: (text: string) => void;
  progress: TellProgress;
  /** Whether a command of ours makes it, and not Astro. */
  isOurs: boolean;
  /** What earlier builds have kept, where it may be used. */
  kept: KeptFolder | undefined;
  /** A sum over the code that it is made with, as it was when the build began, and as it is. */
  code: string | undefined;
  codeNow: () => string | undefined;
  /** Keeps the site, once it stands in `dist/`. */
  keep: (told: Told, keeping: Partial<Keeping>) => Promise<void>;
}

/** A build whose pages are all to be made. */
async function makeAnew(making: Making): Promise<Building> {
  const { project, siteUrl, corpus, problems, sources, progress, kept = keepNothing } = making;
  const published = await publishedPart(corpus, project, making.kept);
  const found = nothingFound();
  const { close: closeMakers, ...makers } = makersOf(project, published, making.kept);
  const folders = makeWorkFolders(project.root);
  const isLarge = published.publications.length > MANY;
  const folder = folders.next;
  // The words of a large site take as much room as the threads that make forms.
  const index =
    isLarge || !making.isOurs
      ? undefined
      : new IndexApart({ dir: folder, corpus: published, kept: making.kept, progress });
  let keeping: Keeping | undefined;
  const close = async () => {
    try {
      await index?.close();
    } finally {
      await closeMakers();
    }
  };
  const clear = () => {
    clearAway(folders);
    void close();
  };
  try {
    const themeSheet = await writeThemeSheet(project, published, {
      folder: folders.theme,
      isPreview: false,
      kept,
    });
    const checked = { corpus: published, problems, sources };
    keeping = await keepPages(making, { theme: folders.theme, published, isLarge });
    handOver({
      ...{ project, checked, themeSheet, siteUrl, isPreview: false, found, kept, ahead: folders.ahead },
      ...makers,
      ...keeping,
      isLarge,
      ...(index && { index: async (own) => void (found.indexed = await index.end(own)) }),
    });
  } catch (error) {
    clear();
    throw error;
  }
  const finish = async () => {
    // What was needed for the pages alone makes room for what finishes them.
    await close();
    keeping?.pages.seal();
    keeping?.reads.close();
    if (isLarge) await collectGarbage();
    return finishMade(making, { folder, published, found, keeping });
  };
  return { folder, siteUrl, finish, clear };
}

/** What the pages are made with and what they have read, as earlier builds have kept it; undefined where it is not known what decides it. */
async function keepPages(
  { kept, code, codeNow, project, siteUrl }: Making,
  { theme, published, isLarge }: { theme: string; published: Corpus; isLarge: boolean },
): Promise<Keeping | undefined> {
  if (!kept || code === undefined) return undefined;
  const places = new Places(project.root);
  const of = await bundleOf(project, { code, theme, corpus: published, places });
  const bundle = new KeptBundle(kept, of, { isStill: () => codeNow() === code, places });
  const reads = new Reads(published);
  const content = sumOfAllPages(published);
  const decides = JSON.stringify([bundle.key, siteUrl ?? null, content]);
  return {
    ...{ bundle, reads, pages: await KeptPages.open(kept, decides, reads) },
    // To put thousands into files takes longer than to draw the few that a change reaches.
    ...(isLarge ? {} : { charts: new KeptCharts(kept, [bundle.key, content]) }),
  };
}

async function finishMade(
  { project, siteUrl, tell, progress, corpus, sources, kept, keep }: Making,
  {
    folder,
    published,
    found,
    keeping = {},
  }: { folder: string; published: Corpus; found: Found; keeping: Partial<Keeping> | undefined },
): Promise<string> {
  stopAt(found.problems, project);
  if (found.faults.length > 0) throw new BuildStopped(`${found.faults.join("\n\n")}\n\n${KEPT}`);
  const remarks: string[] = [];
  const remark = (text: string): void => {
    remarks.push(text);
    tell(text);
  };
  for (const each of found.remarks) remark(each);
  const { indexed, visits } = found;
  const ownPages = indexed ?? (await readOwnPages(folder, found.ownPages, kept));
  const { unwritten } = found;
  const site = { folder, corpus: published, siteUrl, tell: remark, ownPages, unwritten, visits, progress };
  const isIndexed = indexed !== undefined;
  const { pages } = keeping;
  const made = pages?.tally.made;
  const unfinished = await finish(project, { ...site, isIndexed, made, kept });
  if (unfinished.length > 0) remark(formatProblems(unfinished, sources));
  if (hasErrors(unfinished)) throw new BuildStopped(`\n${KEPT}`);
  for (const each of tellDeployment(published, siteUrl)) remark(each);
  const built = tellBuilt(corpus.publications.length, published.publications.length);
  if (!kept) return built;
  await keep({ remarks, built }, keeping);
  return [built, ...tellPages(pages), await closeKept(kept, project)].join("\n");
}

/** A build that has nothing to make: what was told when its pages were made is told again. */
function takenOver(
  { remarks, built }: Told,
  { siteUrl, tell }: { siteUrl: string | undefined; tell: (text: string) => void },
): Building {
  return {
    folder: undefined,
    siteUrl,
    finish: () => {
      remarks.forEach(tell);
      return Promise.resolve(`${built}\n${UNCHANGED}`);
    },
    clear: () => {},
  };
}

/** The address of the site, where it is known. Throws where that, or the folder of the site, cannot be used. */
function addressOf(project: Project, address: string | undefined): string | undefined {
  const pathFault = faultOfPath(project);
  if (pathFault) throw new BuildStopped(`${pathFault}\n${KEPT}`);
  const { siteUrl, fault } = readSiteUrl(address);
  if (fault)
    throw new BuildStopped([fault.message, fault.hint, KEPT].filter(Boolean).join("\n"), {
      wrongUsage: true,
    });
  return siteUrl;
}

/** Stops a build at what the site's own pages were found to say wrongly. */
function stopAt(problems: readonly Problem[], project: Project): void {
  if (problems.length > 0)
    throw new BuildStopped(`${formatProblems(problems, sourcesOf(problems, project))}\n\n${KEPT}`);
}

/** The texts of the site's own pages, for code frames. */
function sourcesOf(problems: readonly Problem[], { root }: Project): Map<string, string> {
  const files = [...new Set(problems.map(({ file }) => file))].filter((file) => existsSync(join(root, file)));
  return new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

async function finish(
  project: Project,
  made: {
    folder: string;
    corpus: Corpus;
    siteUrl: string | undefined;
    tell: (text: string) => void;
    ownPages: readonly OwnPage[];
    isIndexed: boolean;
    made: number | undefined;
    unwritten: ReadonlyMap<string, string>;
    visits: Found["visits"];
    kept: KeptFolder | undefined;
    progress: TellProgress;
  },
): Promise<Problem[]> {
  // A sitemap in public/ is the site's own affair.
  const isSitemapOurs = made.siteUrl && !existsSync(join(project.root, "public", "sitemap.xml"));
  if (made.siteUrl && isSitemapOurs) await nameInSitemap(made.folder, made.ownPages, made.siteUrl);
  const problems = await finishSite({
    dir: made.folder,
    standing: made.kept && project.out,
    corpus: made.corpus,
    contentDir: project.content,
    note: made.tell,
    ownPages: made.ownPages,
    isIndexed: made.isIndexed,
    made: made.made,
    unwritten: made.unwritten,
    visits: made.visits,
    kept: made.kept,
    progress: made.progress,
    ...(made.siteUrl ? { siteUrl: made.siteUrl } : {}),
  });
  if (!hasErrors(problems)) await swapIn(project.root, made.folder);
  return problems;
}
