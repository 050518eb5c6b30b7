import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Whole files, each under the sum of what it holds. In a site it stands as another name of the same file (`link(2)`): to make
 * a file takes twenty times as long. Whoever changes what stands under one name changes it under both, and is found out by the sum.
 */

/** The sum of what a file holds (SHA-256), in hexadecimal digits. */
export function sumOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What a file holds, where that has the sum that it should; undefined where it is not there or holds something else. */
export function readProven(path: string, sum: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    return sumOf(bytes) === sum ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Gives a file a second name, whatever stood under that; false where the disk has no such names, or not between these folders, or not
 * so many of one file.
 */
export function linkTo(from: string, to: string): boolean {
  try {
    makingFolder(to, () => linkOver(from, to));
    return true;
  } catch {
    return false;
  }
}

function linkOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    rmSync(to);
    linkSync(from, to);
  }
}

/** Writes a file of its own, whatever stood under the name, and the folders that it stands in. */
export function writeAnew(to: string, bytes: string | Uint8Array): void {
  rmSync(to, { force: true });
  makingFolder(to, () => writeFileSync(to, bytes));
}

/** Sees to it that no two names in a site are one file, so that who changes one has not changed the other: `files` with their sums. */
export function partTwins(files: Iterable<readonly [path: string, sum: string]>): void {
  const first = new Map<string, string>();
  for (const [path, sum] of files) {
    const twin = first.get(sum);
    if (twin === undefined) first.set(sum, path);
    else if (numberOf(twin) === numberOf(path)) writeAnew(path, readFileSync(path));
  }
}

/** The number by which a disk knows a file, whatever its names. */
function numberOf(path: string): bigint {
  return statSync(path, { bigint: true }).ino;
}

function makingFolder(file: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(file), { recursive: true });
    make();
  }
}
