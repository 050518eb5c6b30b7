import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "../site-files.ts";
import { exchange } from "./exchange.ts";

/** Where builds are made, in the project's folder, so that a rename puts them in place. */
const WORK = ".build";
const PREVIOUS = "previous";

/** The folders of one build. */
export interface WorkFolders {
  /** The pages, which take the place of `dist/` when they are whole. */
  next: string;
  /** The sheet of its theme, which the bundler reads. */
  theme: string;
  /** What is made before its page asks for it. */
  ahead: string;
}

/**
 * The folders for a new build, empty, of this process alone: two builds at once do not meet. What builds that were killed
 * have left is removed.
 */
export function makeWorkFolders(cwd: string): WorkFolders {
  const work = join(cwd, WORK);
  mkdirSync(work, { recursive: true });
  for (const name of readdirSync(work)) {
    const owner = /^(?:next|theme|ahead|gone)-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && (Number(owner) === process.pid || !isRunning(Number(owner))))
      remove(join(work, name));
  }
  const own = (name: string): string => join(work, `${name}-${process.pid}`);
  const folders = { next: own("next"), theme: own("theme"), ahead: own("ahead") };
  // Made at once, so that a folder that may not be written is found before the work is done.
  for (const folder of Object.values(folders)) mkdirSync(folder);
  return folders;
}

/** Whether another process builds the same site at this time. */
export function isBuiltElsewhere(cwd: string): boolean {
  const work = join(cwd, WORK);
  const names = existsSync(work) ? readdirSync(work) : [];
  const builders = names.map((name) => Number(/^next-(\d+)$/.exec(name)?.[1] ?? process.pid));
  return builders.some((builder) => builder !== process.pid && isRunning(builder));
}

/** Takes away what a build has left of its folders. */
export function removeWorkFolders({ next, theme, ahead }: WorkFolders): void {
  for (const folder of [next, theme, ahead]) remove(folder);
}

/** The same where what stopped a build may stop this too, and is told once: the next build takes them away. */
export function clearAway(folders: WorkFolders): void {
  try {
    removeWorkFolders(folders);
  } catch {
    // The next build does.
  }
}

/**
 * Puts a whole new build in the place of the last one, in one step: whoever looks, and whenever the build is killed,
 * `dist/` is whole. Where the system or the disk has no such step it takes two renames. A kill that parts them leaves the
 * last good build in `previous`, and the next command puts it back.
 */
export async function swapIn(cwd: string, next: string, inOneStep = exchange): Promise<void> {
  const dist = join(cwd, "dist");
  if (!existsSync(dist)) renameSync(next, dist);
  // What was exchanged is the last build.
  else if (await inOneStep(next, dist)) discard(next);
  else swapInTwoSteps(cwd, next);
}

function swapInTwoSteps(cwd: string, next: string): void {
  const dist = join(cwd, "dist");
  const previous = join(cwd, WORK, PREVIOUS);
  remove(previous);
  renameSync(dist, previous);
  try {
    renameSync(next, dist);
  } catch (error) {
    renameSync(previous, dist);
    throw error;
  }
  discard(previous);
}

/** Puts the last good build back where a build was killed between the two renames. */
export function restoreInterrupted(cwd: string): void {
  const dist = join(cwd, "dist");
  const previous = join(cwd, WORK, PREVIOUS);
  if (!existsSync(dist) && existsSync(previous)) renameSync(previous, dist);
}

/** To take away more files than these takes seconds, for which nobody has to wait: a disk frees each by itself. */
const MANY = 5000;
const REMOVE = `require("node:fs").rmSync(process.argv[1], { recursive: true, force: true })`;

/**
 * Takes away a build that another has taken the place of, a large one in a process that goes on after this one. Where that is
 * stopped, the next build takes away what is left.
 */
export function discard(folder: string): void {
  if (filesBelow(folder).take(MANY).toArray().length < MANY) return remove(folder);
  // Under a name of its own: what else is left of this build is taken away at once.
  const gone = join(dirname(folder), `gone-${process.pid}`);
  remove(gone);
  renameSync(folder, gone);
  const options = { detached: true, stdio: "ignore", windowsHide: true } as const;
  const remover = spawn(process.execPath, ["--eval", REMOVE, gone], options);
  remover.once("error", () => remove(gone));
  remover.unref();
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
