import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { remove } from "../../finish/swap/swap.ts";
import { sumOver } from "../whole/checked-from.ts";
import { filesBelow } from "../whole/made-from.ts";

/**
 * Moves the folder `code`, which makes the pages, to where that of every build stands which has the same, among `all`, and returns that
 * place: Node keeps what it has compiled by its path, and from the folder of a build it would compile, and keep, each time anew. Where
 * it cannot stand there, it stays where it is.
 */
export function standingCode(code: string, all: string): string {
  try {
    const sum = sumOfFiles(code);
    if (sum === undefined) return code;
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

function sumOfFiles(folder: string): string | undefined {
  return sumOver(null, [filesBelow(folder, ".")]);
}
