import { type Dirent, readdirSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";

/** What a folder of kept work may hold in any case, in bytes. */
const ALWAYS = 256_000_000;
/** Or so many times what the last build used, where that is more: work on other branches is kept too. */
const TIMES = 4;
/** What is half-written after this long is of a build that was killed. In milliseconds. */
const HALF_WRITTEN = 3_600_000;

/**
 * Removes what was not used and was written first, until a folder of kept work is within its bounds. Returns how many bytes it
 * holds then. What cannot be removed stays.
 */
export async function boundFolder(
  dir: string,
  used: ReadonlySet<string>,
  { always = ALWAYS, now = Date.now() } = {},
): Promise<number> {
  const files = filesOf(dir);
  const isLeft = ({ path, written }: Kept) =>
    !/[/\\][0-9a-f]{64}$/.test(path) && now - written > HALF_WRITTEN;
  const isUsed = ({ path }: Kept) => used.has(path);
  const bound = Math.max(always, TIMES * sizeOf(files.filter(isUsed)));
  let size = sizeOf(files);
  const unused = files.filter((file) => !isUsed(file)).sort((a, b) => a.written - b.written);
  for (const file of [...unused.filter(isLeft), ...unused.filter((file) => !isLeft(file))]) {
    if (size <= bound && !isLeft(file)) break;
    try {
      await rm(join(dir, file.path));
      size -= file.size;
    } catch {
      // Another build has removed it, or nobody may.
    }
  }
  return size;
}

interface Kept {
  /** From the folder. */
  path: string;
  size: number;
  written: number;
}

/** At once, file by file: a large site has kept a hundred thousand, and to wait for each takes ten times as long. */
function filesOf(dir: string): Kept[] {
  const found: Kept[] = [];
  const look = (under: string): void => {
    for (const entry of entriesOf(join(dir, under))) {
      const path = join(under, entry.name);
      if (entry.isDirectory()) look(path);
      const facts = entry.isFile() ? statSync(join(dir, path), { throwIfNoEntry: false }) : undefined;
      if (facts) found.push({ path, size: facts.size, written: facts.mtimeMs });
    }
  };
  look("");
  return found;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // Not there, or another build has removed it.
    return [];
  }
}

function sizeOf(files: readonly Kept[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
