import { readFileSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { checkOwnPages } from "../../src/checks/own-pages/check.ts";
import { readOwn } from "../../src/own-pages/read.ts";
import { allProblems } from "../../src/checks/run.ts";
import { type Loaded, loadCorpus } from "../../src/corpus/load.ts";
import type { ReadEffects } from "../../src/corpus/read/folder.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { formatProblems } from "../../src/problems/terminal.ts";

const fixtures = join(import.meta.dirname, "../fixtures");
export const BASE = join(fixtures, "base");

export interface CheckedCase extends Loaded {
  problems: Problem[];
  /** What an editor sees in the terminal. */
  printed: string;
}

/**
 * Checks a case as `npm run check` does: its `content/` laid over the valid base, so that a case holds its fault alone;
 * with its `src/pages/` and its `public/`, where it has them.
 * `without.txt` names files of the base that the case does without, one a line; `*` stands for all of them.
 */
export async function checkCase(dir: string): Promise<CheckedCase> {
  return checkLayers([dir, ...(without(dir).includes("*") ? [] : [BASE])], without(dir));
}

async function checkLayers(layers: string[], left: string[] = []): Promise<CheckedCase> {
  const loaded = await loadCorpus("/site/content", { cwd: "/site", effects: overlayEffects(layers, left) });
  const site = { engine: "/engine", root: layers[0]!, hasOwnPages: true };
  const own = await readOwn(site);
  const problems = [...allProblems(loaded), ...(loaded.corpus ? checkOwnPages(own, loaded.corpus) : [])];
  const sources = new Map([...loaded.sources, ...own.sources]);
  return { ...loaded, problems, printed: `${formatProblems(problems, sources)}\n` };
}

function without(dir: string): string[] {
  try {
    return readFileSync(join(dir, "without.txt"), "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
}

/** Reads `/site/content` from several folders: a file of the first layer hides the same file of the next. */
export function overlayEffects(layers: string[], left: string[] = []): ReadEffects {
  const files = new Map<string, string>();
  const ready = Promise.all(layers.map((layer) => list(join(layer, "content")))).then((lists) => {
    for (const [index, paths] of [...lists.entries()].reverse())
      for (const path of paths)
        if (index === 0 || !left.includes(path)) files.set(path, join(layers[index]!, "content", path));
  });
  const real = (path: string) => files.get(relative("/site/content", path))!;
  return {
    list: async () => ready.then(() => [...files.keys()]),
    size: async (path) => (await stat(real(path))).size,
    read: (path) => readFile(real(path)),
  };
}

async function list(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
}
