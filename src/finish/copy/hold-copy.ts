import { readFile, stat } from "node:fs/promises";
import { posix } from "node:path";
import type { Copy, Found } from "./copy.ts";
import { attribute, readPage } from "../pages/page-tree.ts";
import { sumOf } from "../../kept/whole-files.ts";
import { SUMS, readSums } from "../sums.ts";
import { fileWithin } from "../file-within.ts";

/** What was found where a build was copied to. */
export interface Held {
  /** How many files the copy is expected to show. */
  count: number;
  /** What is wrong, as `path: why`, in the order of the paths. */
  wrong: Wrong[];
  /** Why the copy cannot be held at all: its home page gives no answer. */
  silent?: string;
}

export interface Wrong {
  path: string;
  why: string;
}

export interface Limits {
  /** For the whole, after which what is left is no longer asked for. */
  totalMs: number;
  /** Is told how many files have been asked for. */
  progress?: (done: number, of: number) => void;
}

/** How many files are asked for at once. */
const AT_ONCE = 8;
/** After so many files without an answer, none is asked for any more. */
const MOST_SILENT = 16;
const HOME = "index.html";

/**
 * Holds a copy against the build in `dist`: every file that the build made is asked for, by the sum and the size that it
 * has there. What the copy says of itself counts for nothing. Files that were not built are not looked at. Undefined
 * where `dist` holds no whole build.
 */
export async function holdCopy(
  dist: string,
  copy: Copy,
  { totalMs, progress }: Limits,
): Promise<Held | undefined> {
  const built = await readBuild(dist);
  if (!built) return undefined;
  const waiting = [...built].filter(([path]) => copy.holds(path));
  const count = waiting.length;
  const wrong: Wrong[] = [];
  const whole = AbortSignal.timeout(totalMs);
  const home = await copy.find(HOME, built.get(HOME)?.size ?? 0, whole);
  if (home.kind === "silent") return { count, wrong, silent: home.why };
  let [silent, done] = [0, 0];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, file] = next;
      const isOver = whole.aborted || silent >= MOST_SILENT;
      const found = path === HOME ? home : isOver ? unasked(whole) : await copy.find(path, file.size, whole);
      if (found.kind === "silent") silent += 1;
      const why = await faultOf(path, file, found, built, dist);
      if (why !== undefined) wrong.push({ path, why });
      progress?.((done += 1), count);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { count, wrong: wrong.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function unasked({ aborted }: AbortSignal): Found {
  return {
    kind: "silent",
    why: `not asked for: ${aborted ? "the time was over" : "too many before it had no answer"}`,
  };
}

interface BuiltFile {
  sum: string;
  size: number;
}

/** The files of a build, with the list of their sums, which names itself nowhere. */
async function readBuild(dist: string): Promise<Map<string, BuiltFile> | undefined> {
  try {
    const list = await readFile(fileWithin(dist, SUMS));
    const sums = readSums(list.toString("utf8"));
    if (!sums) return undefined;
    const built = new Map([[SUMS, { sum: sumOf(list), size: list.length }]]);
    for (const [path, sum] of sums) built.set(path, { sum, size: (await stat(fileWithin(dist, path))).size });
    return built;
  } catch {
    return undefined;
  }
}

async function faultOf(
  path: string,
  { sum }: BuiltFile,
  found: Found,
  built: ReadonlyMap<string, BuiltFile>,
  dist: string,
): Promise<string | undefined> {
  if (found.kind !== "content") return found.why;
  if (found.sum === sum) return undefined;
  if (found.wasLed && (await leadsTo(path, dist, found.sum, built))) return undefined;
  return "differs";
}

/**
 * Hosts lead an old address on by themselves, and give the page that it leads to: the one that the page in its place
 * would forward to.
 */
async function leadsTo(
  path: string,
  dist: string,
  sum: string | undefined,
  built: ReadonlyMap<string, BuiltFile>,
): Promise<boolean> {
  if (!path.endsWith("/index.html") || sum === undefined) return false;
  const { elements } = readPage(path, await readFile(fileWithin(dist, path), "utf8"));
  const refresh = elements.find((element) => attribute(element, "http-equiv") === "refresh");
  const to = refresh && /url=([^#?]*)/.exec(attribute(refresh, "content") ?? "")?.[1];
  if (to === undefined) return false;
  const target = posix.join(
    posix.dirname(path),
    decodeURI(to),
    to.endsWith("/") || to === "" ? "index.html" : "",
  );
  return built.get(target)?.sum === sum;
}
