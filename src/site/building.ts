import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkContent, publishedPart } from "../checks/content.ts";
import { tellPlaceholders } from "../checks/placeholders.ts";
import type { Corpus } from "../corpus/types.ts";
import { undatedPublications } from "../exports/feed.ts";
import { type KeptWork, keepNothing } from "../kept/kept-work.ts";
import type { Project } from "../model/project.ts";
import { type Problem, hasErrors } from "../problems/problem.ts";
import { formatProblems } from "../problems/terminal.ts";
import { finishSite } from "../finish/finish.ts";
import { nameInSitemap, readOwnPages } from "../finish/own-pages.ts";
import { readSiteUrl } from "../finish/site-url.ts";
import { makeWorkFolders, removeWorkFolders, restoreInterrupted, swapIn } from "../finish/swap/swap.ts";
import { type Found, handOver, nothingFound } from "./hand-over.ts";
import { closeKept, keptOfSite } from "./kept-of-site.ts";
import { Printer } from "./pdf/printer.ts";
import { faultOfPath } from "./project.ts";
import { writeThemeSheet } from "./theme-sheet.ts";

export const KEPT = "The last build in dist/ is as it was.";
const NO_SITE_URL =
  "SITE_URL is not set: canonical addresses, the sitemap, the feed and the pictures for sharing are left out, all else works. docs/deploying.md tells when to set it.";

/** Hosts and crawlers look for some files at the root of a domain alone. */
function tellPath(siteUrl: string): string {
  const { pathname, origin } = new URL(siteUrl);
  return `The site is to stand under ${pathname}/. robots.txt, _headers, _redirects, vercel.json and staticwebapp.config.json are read at ${origin}/ alone: where you may put files there, docs/deploying.md tells which. All else works without them.`;
}

/** A feed asks for a date, and where none is known none is made up. */
function tellUndated(corpus: Corpus, tell: (text: string) => void): void {
  const files = undatedPublications(corpus).map(({ document }) => document.file);
  if (files.length === 0) return;
  tell(
    `The feed leaves out what has no date: ${files.join(", ")}. Write posted, the day on which the text first stood on this site, into the frontmatter.`,
  );
}

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

/** A build whose content is sound, and whose pages are to be made in `folder`. */
export interface Building {
  folder: string;
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
  progress?: TellProgress;
}

/**
 * Begins a build: reads and checks the content, hands it over to the pages, and makes the folder for them.
 * Throws `BuildStopped` where anything is wrong; the last build stays as it was.
 */
export async function beginBuilding(
  project: Project,
  { address, tell, isFresh = false, progress = () => {} }: BuildingOptions,
): Promise<Building> {
  const siteUrl = addressOf(project, address);
  restoreInterrupted(project.root);
  progress("Reading and checking the content");
  const folderOfKept = isFresh ? undefined : keptOfSite(project);
  const kept = folderOfKept ?? keepNothing;
  const { problems, sources, corpus } = await checkContent(project, folderOfKept);
  const isSound = corpus && !hasErrors(problems);
  if (!isSound)
    throw new BuildStopped(
      `${formatProblems(problems, sources)}\n\nNothing was built; the last build in dist/ is as it was.`,
    );
  if (problems.length > 0) tell(formatProblems(problems, sources));
  const published = await publishedPart(corpus, project, folderOfKept);
  const found = nothingFound();
  const printer = new Printer(project, published, kept);
  const folders = makeWorkFolders(project.root);
  const folder = folders.next;
  const clear = () => {
    clearAway(folders);
    void printer.close();
  };
  try {
    const themeSheet = await writeThemeSheet(project, published, {
      folder: folders.theme,
      isPreview: false,
      kept,
    });
    const checked = { corpus: published, problems, sources };
    handOver({ project, checked, themeSheet, isPreview: false, found, kept, printer });
  } catch (error) {
    clear();
    throw error;
  }
  return {
    folder,
    siteUrl,
    finish: async () => {
      stopAt(found.problems, project);
      if (found.faults.length > 0) throw new BuildStopped(`${found.faults.join("\n\n")}\n\n${KEPT}`);
      for (const remark of found.remarks) tell(remark);
      const { ownPages, visits } = found;
      const made = { folder, corpus: published, siteUrl, tell, ownPages, visits, kept, progress };
      const unfinished = await finish(project, made);
      if (unfinished.length > 0) tell(formatProblems(unfinished, sources));
      if (hasErrors(unfinished)) throw new BuildStopped(`\n${KEPT}`);
      const placeholders = siteUrl && tellPlaceholders(published);
      if (placeholders) tell(placeholders);
      if (siteUrl) tellUndated(published, tell);
      if (!siteUrl) tell(NO_SITE_URL);
      else if (new URL(siteUrl).pathname !== "/") tell(tellPath(siteUrl));
      const built = tellBuilt(corpus.publications.length, published.publications.length);
      return folderOfKept ? `${built}\n${await closeKept(folderOfKept, project)}` : built;
    },
    clear,
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

function clearAway(folders: ReturnType<typeof makeWorkFolders>): void {
  try {
    removeWorkFolders(folders);
  } catch {
    // What stopped the build stops this too, and is told once. The next build takes the folders away.
  }
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
    ownPages: readonly string[];
    visits: Found["visits"];
    kept: KeptWork;
    progress: TellProgress;
  },
): Promise<Problem[]> {
  const ownPages = await readOwnPages(made.folder, made.ownPages);
  // A sitemap in public/ is the site's own affair.
  const isSitemapOurs = made.siteUrl && !existsSync(join(project.root, "public", "sitemap.xml"));
  if (made.siteUrl && isSitemapOurs) await nameInSitemap(made.folder, ownPages, made.siteUrl);
  const problems = await finishSite({
    dir: made.folder,
    corpus: made.corpus,
    contentDir: project.content,
    note: made.tell,
    ownPages,
    visits: made.visits,
    kept: made.kept,
    progress: made.progress,
    ...(made.siteUrl ? { siteUrl: made.siteUrl } : {}),
  });
  if (!hasErrors(problems)) await swapIn(project.root, made.folder);
  return problems;
}

function tellBuilt(all: number, published: number): string {
  const drafts = all - published;
  const leftOut = drafts > 0 ? ` ${drafts} ${drafts === 1 ? "draft is" : "drafts are"} left out.` : "";
  return `Built ${published} publications into dist/.${leftOut}`;
}
