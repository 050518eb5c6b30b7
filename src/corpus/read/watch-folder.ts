import { statSync } from "node:fs";
import { basename } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/** Editors save a file in several steps, and a changed branch is many files: what comes in one go is told in one. */
const SETTLE_MS = 20;

/** How often a look is taken whether the folder is still the same one: no watcher tells that a folder came back. */
const LOOK_MS = 500;

export interface FolderWatcher {
  close(): Promise<void>;
}

/**
 * Tells which paths of a folder have changed, come or gone, some milliseconds after the last of them. Where the folder itself
 * goes away or comes back, its own path is told. Names that begin with a dot are passed over, links are not followed.
 */
export function watchFolder(dir: string, tell: (paths: string[]) => void): FolderWatcher {
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  const note = (path: string): void => {
    changed.add(path);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const paths = [...changed];
      changed.clear();
      tell(paths);
    }, SETTLE_MS);
  };
  let watcher = watchFiles(dir, note);
  let folder = lookAt(dir);
  const looking = setInterval(() => {
    const before = folder;
    folder = lookAt(dir);
    if (isSameFolder(before, folder)) return;
    // What was watched is not what stands there now, or has been away meanwhile.
    void watcher.close();
    watcher = watchFiles(dir, note);
    note(dir);
  }, LOOK_MS);
  return {
    close: async () => {
      clearInterval(looking);
      clearTimeout(waiting);
      await watcher.close();
    },
  };
}

function watchFiles(dir: string, note: (path: string) => void): FSWatcher {
  const watcher = watch(dir, {
    ignoreInitial: true,
    followSymlinks: false,
    // A file that is replaced is told as changed soon enough: the folder is listed at each reading.
    atomic: false,
    ignored: (path) => path !== dir && basename(path).startsWith("."),
  });
  // What was changed between the reading and the first look of the watcher was seen by neither.
  watcher.on("ready", () => note(dir));
  watcher.on("all", (_event, path) => note(path));
  // What cannot be watched is told by the reading, which says why.
  watcher.on("error", () => note(dir));
  return watcher;
}

interface Folder {
  inode: string;
  /** When its name, its place or its list of files changed last. */
  changed: number;
  /** When its list of files did. */
  listed: number;
}

function lookAt(dir: string): Folder | undefined {
  const found = statSync(dir, { throwIfNoEntry: false });
  return found && { inode: `${found.dev}:${found.ino}`, changed: found.ctimeMs, listed: found.mtimeMs };
}

// A folder that was moved away and back is the same one, and nothing tells of it but its time of change.
function isSameFolder(one: Folder | undefined, other: Folder | undefined): boolean {
  if (!one || !other) return one === other;
  return one.inode === other.inode && (one.changed === other.changed || one.listed !== other.listed);
}
