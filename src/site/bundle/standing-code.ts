import { existsSync, mkdirSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
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
    const standing = join(all, nameOf(sum));
    mkdirSync(all, { recursive: true });
    // Whoever was there may have changed it.
    if (existsSync(standing) && !standsWhole(standing)) remove(standing);
    // Another build of the same code may put it there in this moment: then this one does not go there.
    if (!existsSync(standing)) renameSync(code, standing);
    return standing;
  } catch {
    return code;
  }
}

/** Whether code stands at a place where builds have put it, as they have put it there. */
export function standsWhole(standing: string): boolean {
  try {
    const sum = existsSync(standing) ? sumOfFiles(standing) : undefined;
    return sum !== undefined && nameOf(sum) === basename(standing);
  } catch {
    // It may not be read, or another build takes it away.
    return false;
  }
}

/** It is called after what it holds. */
function nameOf(sum: string): string {
  return sum.slice(0, 16);
}

function sumOfFiles(folder: string): string | undefined {
  return sumOver(null, [filesBelow(folder, ".")]);
}
