import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "astro";
import { hasErrors } from "../problems/problem.ts";
import { formatProblems } from "../problems/terminal.ts";
import { publish } from "../publish/publish.ts";
import { checkContent } from "./check.ts";
import { type Effects, FOUND_ERRORS, OK, contentDir } from "./effects.ts";

/**
 * `build`: checks the content, builds into a folder of its own, and swaps that for `dist/` when it is whole.
 * Where anything is wrong, the last good `dist/` stays as it was.
 */
export async function run(_args: string[], effects: Effects): Promise<number> {
  const { problems, sources, corpus } = await checkContent(effects);
  if (problems.length > 0) effects.err(formatProblems(problems, sources));
  if (!corpus || hasErrors(problems)) {
    effects.err("\nNothing was built; the last build in dist/ is as it was.");
    return FOUND_ERRORS;
  }
  const work = join(effects.cwd, ".build");
  const next = join(work, "next");
  await restoreInterrupted(effects.cwd);
  await rm(next, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  // The pages read the content folder from the environment of the process.
  process.env["CONTENT_DIR"] = contentDir(effects);
  try {
    await build({ root: effects.cwd, outDir: next, logLevel: "warn" });
  } catch (error) {
    effects.err(`The site could not be built: ${(error as Error).message}`);
    effects.err("The last build in dist/ is as it was.");
    return FOUND_ERRORS;
  }
  const unfinished = await publish({
    dir: next,
    corpus,
    contentDir: contentDir(effects),
    ...siteUrlOf(effects),
  });
  if (unfinished.length > 0) effects.err(formatProblems(unfinished, sources));
  if (hasErrors(unfinished)) {
    effects.err("\nThe last build in dist/ is as it was.");
    return FOUND_ERRORS;
  }
  await swap(effects.cwd, next);
  effects.out(`Built ${corpus.publications.length} publications into dist/.`);
  return OK;
}

function siteUrlOf({ env }: Effects): { siteUrl?: string } {
  return env["SITE_URL"] ? { siteUrl: env["SITE_URL"] } : {};
}

/** Puts a whole new build in the place of the last one. Between the two renames `previous` holds the last good one. */
async function swap(cwd: string, next: string): Promise<void> {
  const dist = join(cwd, "dist");
  const previous = join(cwd, ".build", "previous");
  await rm(previous, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, previous);
  await rename(next, dist);
  await rm(previous, { recursive: true, force: true });
}

/** Puts the last good build back where a build was killed between the two renames. */
export async function restoreInterrupted(cwd: string): Promise<void> {
  const dist = join(cwd, "dist");
  const previous = join(cwd, ".build", "previous");
  if (!existsSync(dist) && existsSync(previous)) await rename(previous, dist);
}
