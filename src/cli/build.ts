import { join } from "node:path";
import { explainFault } from "../finish/swap/faults.ts";
import { collectGarbage } from "../threads/collect-garbage.ts";
import { BuildStopped, type Building, KEPT, type TellProgress, beginBuilding } from "../site/building.ts";
import { type Content, handOver, takeOver } from "../site/hand-over.ts";
import { BUNDLE, type Bundle, type BundleKeeper } from "../site/bundle/kept-bundle.ts";
import { clearFolder, moveInto } from "../finish/folders.ts";
import { PagesOfBuild } from "../site/bundle/make-pages.ts";
import { keepsAny } from "../site/kept-of-site.ts";
import type { Request } from "./arguments.ts";
import { BundleProcess } from "./bundle-apart.ts";
import { hasMany } from "./restart-lean.ts";
import { addressInSettings } from "./site-settings.ts";
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
      address: effects.env["SITE_URL"] ?? (await addressInSettings(project.root)),
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

async function makeWithAstro(options: Parameters<MakePages>[0]): Promise<void> {
  const { root, outDir, site, progress } = options;
  const content = takeOver()!;
  // What reading and checking have left makes room for the pages.
  await collectGarbage();
  if (content.bundle && (await makeOurselves(content, content.bundle, options))) return;
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

/** Makes the pages with code that is bundled, now or by an earlier build; false where they are left to Astro. */
async function makeOurselves(
  content: Content,
  keeper: BundleKeeper,
  { root, outDir, site, progress, tell, bundler }: Parameters<MakePages>[0],
): Promise<boolean> {
  const pages = new PagesOfBuild({ content, folder: outDir, progress });
  // Most changes reach a form to take along: what makes those is loaded while this thread finds out which.
  if (!content.isLarge) content.prepare?.();
  const bundled = async (): Promise<Bundle | undefined> => {
    const kept = await keeper.putInto(outDir);
    if (kept) return kept;
    clearFolder(outDir);
    progress("Bundling code and styles");
    const { project, themeSheet, words, isLarge } = content;
    content.prepare?.();
    // The files of a large site would need their memory beside that of the bundler.
    if (!isLarge) pages.begin();
    const folder = join(content.ahead!, "bundle");
    const what = { root, folder, siteUrl: site, project, themeSheet: themeSheet!, words: words! };
    const made = await (bundler ?? new BundleProcess()).bundle(what, tell);
    if (!made) return undefined;
    await keeper.keep(folder, made);
    moveInto(folder, outDir);
    return made;
  };
  let isMade = false;
  try {
    const bundle = await bundled();
    isMade = bundle !== undefined && (await pages.make(bundle));
    return isMade;
  } finally {
    if (!isMade) await pages.giveUp();
  }
}

/** What an error says, without the trace that compilers add to it. */
function wordsOf(error: unknown): string {
  if (error instanceof BuildStopped) return error.message;
  const fault = explainFault(error);
  if (fault) return [fault.message, fault.hint, KEPT].join("\n");
  const words = (error as Error).message.replace(/\n\s*Stack backtrace:[\s\S]*/, "").trim();
  return `The site could not be built: ${words}\n${KEPT}`;
}
