import { extname } from "node:path";
import type { MessagePort, WorkerOptions } from "node:worker_threads";
import { type SharedFolder, type UseOfFolder } from "../../kept/kept-folder.ts";
import { collectGarbage, letGarbageBe } from "../../threads/collect-garbage.ts";
import type { Step } from "../finish.ts";
import { compressionApart, compressionOf } from "../precompress.ts";
import { sumUp } from "../sums.ts";
import { countPages, filesOf } from "../site-files.ts";
import { beginTeam, sizeOfTeam } from "../../threads/team.ts";
import type { FinishedShare, Finishing, Share } from "./finish-pages.ts";
import { channelsAmong } from "./meeting.ts";

/** So many pages are finished before a thread of their own would have loaded what it needs. */
const FEW = 300;
/** One that an earlier build has finished is taken in a part of the time that it takes to finish it. */
const TAKEN = 0.1;

/** What a page was read into is garbage once it is finished, and this thread only waits: so many percent of what threads hold. */
const GARBAGE = 50;

/**
 * Finishes every page, many of them in threads of their own, and compresses meanwhile what is finished. What is to be done
 * `meanwhile` needs no finished page.
 */
export const finishAllPages =
  (...meanwhile: readonly Step[]): Step =>
  async (built, problems) => {
    const files = filesOf(built);
    const pages = countPages(files);
    const anew = Math.min(built.made ?? pages, pages);
    if (anew + (pages - anew) * TAKEN > FEW) return finishPagesApart(...meanwhile)(built, problems);
    built.compression = anew < pages / 2 ? compressionApart(files, built) : compressionOf(files, built);
    for (const step of meanwhile) await step(built, problems);
    const { finishPages } = await import("./finish-pages.ts");
    return finishPages(built);
  };

/**
 * Finishes the pages in threads of their own. Reading a page makes garbage of many times its size, and to look for that
 * beside a large corpus takes longer than all else: at 1,000 publications it took four minutes.
 */
export const finishPagesApart =
  (...meanwhile: readonly Step[]): Step =>
  async (built, problems) => {
    const { dir, standing, siteUrl, visits, fileSizes, oldAnchors, unwritten } = built;
    const files = filesOf(built);
    const { kept } = built;
    const shared = kept?.share();
    const pages = countPages(files);
    const members = channelsAmong(sizeOfTeam(pages, FEW)).map((ports, at, { length: of }): WorkerOptions => {
      const given = {
        dir,
        standing,
        visits,
        fileSizes,
        oldAnchors,
        unwritten,
        files,
        ...(siteUrl ? { siteUrl } : {}),
      };
      return {
        // It would let 134 MB of new garbage gather.
        resourceLimits: { maxYoungGenerationSizeMb: 48 },
        workerData: { built: given, at, of, ports, shared } satisfies ThreadData,
        transferList: ports,
      };
    });
    const script = new URL(`./finish-worker${extname(import.meta.url)}`, import.meta.url);
    let finished = 0;
    const tell = () => built.progress("Finishing pages", finished, pages);
    const team = beginTeam<FinishedApart>(script, members, (done) => {
      finished = done;
      tell();
    });
    try {
      // Where one fails while this thread is busy, that is told below.
      team.results.catch(() => {});
      for (const step of meanwhile) await step(built, problems);
      await collectGarbage();
      letGarbageBe(GARBAGE);
      tell();
      sumUp(built, files);
      const shares = await team.results;
      for (const { use, sums } of shares) {
        if (use) kept?.addUse(use);
        for (const [path, sum] of sums) built.sums.set(path, sum);
      }
      const { endFinishing } = await import("./finish-pages.ts");
      await endFinishing(built, shares);
    } finally {
      await team.end();
    }
  };

/** What a thread is told when it begins. */
export interface ThreadData extends Pick<Share, "at" | "of"> {
  built: Finishing;
  /** To the others. */
  ports: MessagePort[];
  shared: SharedFolder | undefined;
}

/** What it has found at its end. */
export interface FinishedApart extends FinishedShare {
  sums: ReadonlyMap<string, string>;
  use: UseOfFolder | undefined;
}
