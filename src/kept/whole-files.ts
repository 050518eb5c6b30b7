import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

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

/** Gives a file a second name, whatever stood under that; false where the disk has no such names, or not between these folders. */
export function linkTo(from: string, to: string): boolean {
  try {
    makeAnew(to, () => linkSync(from, to));
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes a file of its own, and the folders that it stands in: whatever stood under its name goes, and what had another name as well is
 * as it was. At once: a site has tens of thousands, most of them in a folder that is there, and to wait for each step takes longer than
 * the steps.
 */
export function writeAnew(to: string, content: string | Uint8Array): void {
  makeAnew(to, () => writeFileSync(to, content, { flag: "wx" }));
}

/** Writes into a file that this build has made, or makes it: a file alone, which has no other name. */
export function writeOver(to: string, content: string | Uint8Array): void {
  makeAnew(to, () => writeFileSync(to, content));
}

/** Makes a file under a name that nothing has. */
function makeAnew(file: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") mkdirSync(dirname(file), { recursive: true });
    else if (code === "EEXIST") rmSync(file, { force: true });
    else throw error;
    make();
  }
}
