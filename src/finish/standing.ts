import { closeSync, fstatSync, lstatSync, openSync, readFileSync, rmSync } from "node:fs";
import { linkTo, sumOf } from "../kept/whole-files.ts";
import { fileWithin, writeWithin } from "./file-within.ts";

/** Two folders: of the build that is being made, and of the last one, where that may be used. */
export interface Folders {
  dir: string;
  standing?: string | undefined;
}

/**
 * Puts a file into a build. Where the last one has the same at the same place, it gets a second name (`link(2)`), since to make a file
 * takes twenty times as long; it has one again when the last build is taken away. Nobody writes into a file of a build: what is to hold
 * something else is another file.
 */
export function putFile(folders: Folders, path: string, bytes: Uint8Array): void {
  if (!lend(folders, path, (standing) => standing.equals(bytes))) writeWithin(folders.dir, path, bytes);
}

/** The same for one of which the sum is known, and what it holds where it has to be written: false where that is not to be had. */
export function putBySum(
  folders: Folders,
  path: string,
  { sum, read }: { sum: string; read(): Uint8Array | undefined },
): boolean {
  if (lend(folders, path, (standing) => sumOf(standing) === sum)) return true;
  const bytes = read();
  if (bytes) writeWithin(folders.dir, path, bytes);
  return bytes !== undefined;
}

/**
 * Gives a file of the last build a second name in the new one, where it holds the same; false where it does not, or cannot be linked.
 */
export function lend(
  { dir, standing }: Folders,
  path: string,
  isSame: (standing: Buffer) => boolean,
): boolean {
  if (standing === undefined) return false;
  const file = fileWithin(standing, path);
  const proven = numberOfSame(file, isSame);
  const to = fileWithin(dir, path);
  if (proven === undefined || !linkTo(file, to)) return false;
  // Another build may have taken the place of the last one in between, and a link to a file is none.
  if (lstatSync(to, { bigint: true }).ino === proven) return true;
  rmSync(to);
  return false;
}

/** The number by which the disk knows a file, whatever its names, where it holds the same; undefined where it does not, or is not there. */
function numberOfSame(file: string, isSame: (bytes: Buffer) => boolean): bigint | undefined {
  let opened: number | undefined;
  try {
    opened = openSync(file, "r");
    return isSame(readFileSync(opened)) ? fstatSync(opened, { bigint: true }).ino : undefined;
  } catch {
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}
