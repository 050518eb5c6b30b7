import { setFlagsFromString } from "node:v8";
import { explainFault } from "../finish/swap/faults.ts";
import { BuildStopped, type Building, KEPT, type TellProgress, beginBuilding } from "../site/building.ts";
import { handOver, takeOver } from "../site/hand-over.ts";
import { makePagesFromKept } from "../site/bundle/make-pages.ts";
import type { Request } from "./arguments.ts";
import { watchPages } from "./watch-pages.ts";
import { withLearningBriefs } from "./with-astro.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE, projectOf } from "./effects.ts";

const NOT_NAMED =
  "The astro.config of this site does not name Learning Briefs, so that Astro has made no pages of the content.\nAdd to it: integrations: [learningBriefs()]";

/** Makes the pages of a site in a folder. */
export type MakePages = (options: {
  root: string;
  outDir: string;
  site: string | undefined;
  progress: TellProgress;
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
      await makePages({ root: project.root, outDir: folder, site: siteUrl, progress });
    }
    const built = await building.finish();
    if (!flags.has("quiet")) effects.out(built);
    return OK;
  } catch (error) {
    effects.err(wordsOf(error));
    return error instanceof BuildStopped && error.wrongUsage ? WRONG_USAGE : FOUND_ERRORS;
  } finally {
    building?.clear();
    handOver(undefined);
  }
}

async function makeWithAstro({ root, outDir, site, progress }: Parameters<MakePages>[0]): Promise<void> {
  spareMemory();
  if (await makePagesFromKept({ content: takeOver()!, folder: outDir, progress })) return;
  const stop = watchPages(outDir, progress);
  const { build } = await import("astro");
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

/**
 * Left alone, V8 lets garbage grow to three times what is in use before it looks for it, and the bundler keeps what it has
 * freed: gigabytes at 1,000 texts. The bundler reads its setting when it is loaded.
 */
function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=50");
  process.env["MIMALLOC_PURGE_DELAY"] ??= "0";
}
