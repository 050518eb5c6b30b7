import { explainFault } from "../finish/swap/faults.ts";
import { collectGarbage } from "../threads/collect-garbage.ts";
import { BuildStopped, type Building, KEPT, type TellProgress, beginBuilding } from "../site/building.ts";
import { handOver, takeOver } from "../site/hand-over.ts";
import { BUNDLE } from "../site/bundle/kept-bundle.ts";
import { clearFolder, makePages } from "../site/bundle/make-pages.ts";
import { keepsAny } from "../site/kept-of-site.ts";
import type { Request } from "./arguments.ts";
import { BundleProcess } from "./bundle-apart.ts";
import { hasMany } from "./restart-lean.ts";
import { spareMemory } from "./spare-memory.ts";
import { watchPages } from "./watch-pages.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE, projectOf } from "./effects.ts";

const NOT_NAMED =
  "The astro.config of this site does not name Learning Briefs, so that Astro has made no pages of the content.\nAdd to it: integrations: [learningBriefs()]";

/** Makes the pages of a site in a folder. */
export type MakePages = (options: {
  root: string;
  outDir: string;
  site: string | undefined;
  progress: TellProgress;
  tell: (text: string) => void;
  /** What bundles code and styles, where it has been begun already. */
  bundler?: BundleProcess | undefined;
}) => Promise<void>;

/**
 * `build`: checks the content, builds into a folder of its own, and swaps that for `dist/` when it is whole.
 * Where anything is wrong, the last good `dist/` stays as it was.
 */
export async function run(
  { flags }: Request,
  effects: Effects,
  makePages: MakePages = makeWithAstro,
): Promise<number> {
  let building: Building | undefined;
  const project = projectOf(effects);
  spareMemory({ isLarge: hasMany(project) });
  // Its code is loaded while the content is read, where it is sure to be asked.
  const isToBundle = makePages === makeWithAstro && !flags.has("fresh") && !keepsAny(BUNDLE, project);
  const bundler = isToBundle ? new BundleProcess() : undefined;
  const progress: TellProgress = (...told) => {
    if (!flags.has("quiet")) effects.progress?.(...told);
  };
  try {
    building = await beginBuilding(project, {
      address: effects.env["SITE_URL"],
      tell: effects.err,
      isFresh: flags.has("fresh"),
      mayTakeOver: true,
      env: effects.env,
      progress,
    });
    const { folder, siteUrl } = building;
    if (folder !== undefined) {
      handOver({ ...takeOver()!, caller: { tell: effects.err, isMet: false } });
      await makePages({
        root: project.root,
        outDir: folder,
        site: siteUrl,
        progress,
        tell: effects.err,
        bundler,
      });
    }
    const built = await building.finish();
    if (!flags.has("quiet")) effects.out(built);
    return OK;
  } catch (error) {
    effects.err(wordsOf(error));
    return error instanceof BuildStopped && error.wrongUsage ? WRONG_USAGE : FOUND_ERRORS;
  } finally {
    bundler?.stop();
    building?.clear();
    handOver(undefined);
  }
}

async function makeWithAstro({
  root,
  outDir,
  site,
  progress,
  tell,
  bundler,
}: Parameters<MakePages>[0]): Promise<void> {
  const content = takeOver()!;
  const making = { content, folder: outDir, progress };
  // What reading and checking have left makes room for the pages.
  await collectGarbage();
  const kept = await content.bundle?.putInto(outDir);
  if (kept && (await makePages(kept, making))) return;
  clearFolder(outDir);
  if (content.bundle && !kept) {
    progress("Bundling code and styles");
    const { project, themeSheet, words } = content;
    const what = { root, folder: outDir, siteUrl: site, project, themeSheet: themeSheet!, words: words! };
    content.prepare?.();
    const made = await (bundler ?? new BundleProcess()).bundle(what, tell);
    if (made) await content.bundle.keep(outDir, made);
    if (made && (await makePages(made, making))) return;
    clearFolder(outDir);
  }
  const stop = watchPages(outDir, progress);
  // Most builds make their pages without either.
  const [{ build }, { withLearningBriefs }] = await Promise.all([import("astro"), import("./with-astro.ts")]);
  try {
    await build({ ...withLearningBriefs(root), outDir, logLevel: "warn", ...(site ? { site } : {}) });
  } finally {
    stop();
  }
  if (!takeOver()?.caller?.isMet) throw new BuildStopped(`${NOT_NAMED}\n${KEPT}`);
}

/** What an error says, without the trace that compilers add to it. */
function wordsOf(error: unknown): string {
  if (error instanceof BuildStopped) return error.message;
  const fault = explainFault(error);
  if (fault) return [fault.message, fault.hint, KEPT].join("\n");
  const words = (error as Error).message.replace(/\n\s*Stack backtrace:[\s\S]*/, "").trim();
  return `The site could not be built: ${words}\n${KEPT}`;
}
