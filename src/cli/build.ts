import { setFlagsFromString } from "node:v8";
import { handOver } from "../corpus/hand-over.ts";
import type { Corpus } from "../corpus/types.ts";
import { type Problem, hasErrors } from "../problems/problem.ts";
import { formatProblems } from "../problems/terminal.ts";
import { explainFault } from "../publish/faults.ts";
import { publish } from "../publish/publish.ts";
import { readSiteUrl } from "../publish/site-url.ts";
import { makeWorkFolder, remove, restoreInterrupted, swapIn } from "../publish/swap.ts";
import { checkContent, publishedPart } from "./check.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE, contentDir } from "./effects.ts";

const KEPT = "The last build in dist/ is as it was.";
const NO_SITE_URL =
  "SITE_URL is not set: canonical addresses, the sitemap and the feed are left out, all else works. docs/deploying.md tells when to set it.";

/** Makes the pages of a site in a folder. */
export type MakePages = (options: {
  root: string;
  outDir: string;
  site: string | undefined;
}) => Promise<void>;

/**
 * `build`: checks the content, builds into a folder of its own, and swaps that for `dist/` when it is whole.
 * Where anything is wrong, the last good `dist/` stays as it was.
 */
export async function run(
  _args: string[],
  effects: Effects,
  makePages: MakePages = makeWithAstro,
): Promise<number> {
  const { siteUrl, fault } = readSiteUrl(effects.env["SITE_URL"]);
  if (fault) return giveUp(effects, fault, WRONG_USAGE);
  restoreInterrupted(effects.cwd);
  const { problems, sources, corpus } = await checkContent(effects);
  if (problems.length > 0) effects.err(formatProblems(problems, sources));
  if (!corpus || hasErrors(problems)) {
    effects.err("\nNothing was built; the last build in dist/ is as it was.");
    return FOUND_ERRORS;
  }
  const published = await publishedPart(corpus, effects);
  try {
    handOver({ corpus: published, problems, sources });
    const unfinished = await buildInto(effects, published, siteUrl, makePages);
    if (unfinished.length > 0) effects.err(formatProblems(unfinished, sources));
    if (hasErrors(unfinished)) {
      effects.err(`\n${KEPT}`);
      return FOUND_ERRORS;
    }
  } catch (error) {
    return giveUp(
      effects,
      explainFault(error) ?? { message: `The site could not be built: ${wordsOf(error as Error)}` },
    );
  }
  if (!siteUrl) effects.err(NO_SITE_URL);
  effects.out(tellBuilt(corpus.publications.length, published.publications.length));
  return OK;
}

function tellBuilt(all: number, published: number): string {
  const drafts = all - published;
  const leftOut = drafts > 0 ? ` ${drafts} ${drafts === 1 ? "draft is" : "drafts are"} left out.` : "";
  return `Built ${published} publications into dist/.${leftOut}`;
}

/** Builds and, where nothing is wrong, swaps; in any case nothing half-made is left behind. */
async function buildInto(
  effects: Effects,
  corpus: Corpus,
  siteUrl: string | undefined,
  makePages: MakePages,
): Promise<Problem[]> {
  const next = makeWorkFolder(effects.cwd);
  try {
    // The pages read the content folder, and whether they are a preview, from the environment of the process.
    process.env["CONTENT_DIR"] = contentDir(effects);
    delete process.env["LIVE_PREVIEW"];
    await makePages({ root: effects.cwd, outDir: next, site: siteUrl });
    const problems = await publish({
      dir: next,
      corpus,
      contentDir: contentDir(effects),
      note: effects.err,
      ...(siteUrl ? { siteUrl } : {}),
    });
    if (!hasErrors(problems)) await swapIn(effects.cwd, next);
    return problems;
  } finally {
    remove(next);
  }
}

async function makeWithAstro({ root, outDir, site }: Parameters<MakePages>[0]): Promise<void> {
  spareMemory();
  const { build } = await import("astro");
  await build({ root, outDir, logLevel: "warn", ...(site ? { site } : {}) });
}

/** What an error says, without the trace that compilers add to it. */
function wordsOf({ message }: Error): string {
  return message.replace(/\n\s*Stack backtrace:[\s\S]*/, "").trim();
}

/**
 * Left alone, V8 lets garbage grow to three times what is in use before it looks for it, and the bundler keeps what it has
 * freed: gigabytes at 1,000 texts. The bundler reads its setting when it is loaded.
 */
function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=50");
  process.env["MIMALLOC_PURGE_DELAY"] ??= "0";
}

function giveUp(
  effects: Effects,
  { message, hint }: { message: string; hint?: string },
  code = FOUND_ERRORS,
): number {
  effects.err([message, ...(hint ? [hint] : []), KEPT].join("\n"));
  return code;
}
