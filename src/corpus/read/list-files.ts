import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Dirent } from "node:fs";

/** What stands in a folder and is neither a file nor a folder that can be opened. */
export interface OddEntry {
  /** Path within the content folder, forward slashes. */
  path: string;
  is: "link" | "pipe" | "socket" | "device" | "closed folder" | "folder named like a file";
}

/** A folder of this name reads as a file that is missing. */
const NAMED_LIKE_A_FILE = /\.(mdx|md|yaml|yml|csv|xlsx|txt|png|jpe?g|webp|avif|svg|gif)$/i;

/**
 * Lists a folder and all below it: a file as its path with forward slashes, anything else as an odd entry, so that nothing is
 * left out in silence. Names that begin with a dot are passed over with all that they hold. Links are never followed: they
 * may lead in a circle or out of the folder. Throws where the folder itself cannot be opened.
 */
export async function listFiles(dir: string): Promise<(string | OddEntry)[]> {
  return listBelow(dir, "", await readdir(dir, { withFileTypes: true }));
}

async function listBelow(dir: string, above: string, entries: Dirent[]): Promise<(string | OddEntry)[]> {
  const found: (string | OddEntry)[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = above + entry.name;
    if (entry.isFile()) found.push(path);
    else if (!entry.isDirectory()) found.push({ path, is: kindOf(entry) });
    else if (NAMED_LIKE_A_FILE.test(entry.name)) found.push({ path, is: "folder named like a file" });
    else {
      const inner = await readdir(join(dir, path), { withFileTypes: true }).catch(() => undefined);
      if (inner) found.push(...(await listBelow(dir, `${path}/`, inner)));
      else found.push({ path, is: "closed folder" });
    }
  }
  return found;
}

function kindOf(entry: Dirent): OddEntry["is"] {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFIFO()) return "pipe";
  return entry.isSocket() ? "socket" : "device";
}
