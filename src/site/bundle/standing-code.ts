import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../../finish/site-files.ts";
import { remove } from "../../finish/swap/swap.ts";

/**
 * Moves the folder `code`, which makes the pages, to where that of every build stands which has the same, among `all`, and returns that
 * place: Node keeps what it has compiled by its path, and from the folder of a build it would compile, and keep, each time anew. Where
 * it cannot stand there, it stays where it is.
 */
export function standingCode(code: string, all: string): string {
  try {
    const sum = sumOfFiles(code);
    const standing = join(all, sum.slice(0, 16));
    mkdirSync(all, { recursive: true });
    // Whoever was there may have changed it.
    if (existsSync(standing) && sumOfFiles(standing) !== sum) remove(standing);
    // Another build of the same code may put it there in this moment: then this one does not go there.
    if (!existsSync(standing)) renameSync(code, standing);
    return standing;
  } catch {
    return code;
  }
}

/** A sum over all files in a folder and their names. */
function sumOfFiles(folder: string): string {
  const hash = createHash("sha256");
  for (const path of [...filesBelow(folder)].sort()) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
