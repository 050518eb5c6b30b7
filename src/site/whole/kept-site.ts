import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileWithin } from "../../finish/file-within.ts";
import { listFiles } from "../../finish/site-files.ts";
import { SUMS, readSums } from "../../finish/sums.ts";
import { makeWorkFolders, removeWorkFolders, swapIn } from "../../finish/swap/swap.ts";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import type { Recipe } from "../../kept/kept-work.ts";
import { partTwins, readProven, sumOf, writeAnew } from "../../kept/whole-files.ts";
import type { Project } from "../../model/project.ts";

/** What was told of a site when it was built: it is true of it as long as it is made from the same. */
export interface Told {
  remarks: string[];
  built: string;
}

/** A whole site, kept as the sums of its files. */
interface KeptSite extends Told {
  /** As they stand in its list of sums. */
  sums: string;
}

/** Keeps the site in `dist/`, with each of its files, by all that it was made from. */
export async function keepSite(
  kept: KeptFolder,
  made: string,
  { out }: Pick<Project, "out">,
  told: Told,
): Promise<void> {
  const list = read(out, SUMS)?.toString() ?? "";
  const sums = readSums(list);
  if (!sums) return;
  for (const [path, sum] of sums) if (!kept.keepFile(sum, fileWithin(out, path))) return;
  // Another build has taken its place: what was kept then is not what its name says, and is found out when it is asked for.
  if (read(out, SUMS)?.toString() !== list) return;
  const site: KeptSite = { ...told, sums: list };
  await kept.keep(siteOf(made), () => Buffer.from(JSON.stringify(site)));
}

/**
 * Sees to it that `dist/` is the site that was made from the same before: leaves it as it is where each of its files is proven
 * by its sum, and puts it back otherwise. Undefined where no such site is kept, or not all of it: then it has to be made.
 */
export async function findSite(
  kept: KeptFolder,
  made: string,
  { out, root }: Pick<Project, "out" | "root">,
): Promise<Told | undefined> {
  const found = await kept.find(siteOf(made));
  if (!found) return undefined;
  const site = JSON.parse(Buffer.from(found).toString()) as KeptSite;
  if (await isWhole(out, site.sums)) return site;
  const folders = makeWorkFolders(root);
  try {
    if (!(await putBack(kept, site.sums, { from: out, to: folders.next }))) return undefined;
    await swapIn(root, folders.next);
    return site;
  } finally {
    removeWorkFolders(folders);
  }
}

/** Whether a folder holds the files of a list, each as its sum says, and no others. */
async function isWhole(dir: string, list: string): Promise<boolean> {
  if (read(dir, SUMS)?.toString() !== list) return false;
  const sums = readSums(list)!;
  const files = (await listFiles(dir)).filter((path) => path !== SUMS);
  return (
    files.length === sums.size && files.every((path) => sums.get(path) === sumOf(read(dir, path) ?? EMPTY))
  );
}

/** Makes the files of a list in an empty folder: false where any of them is not kept. */
async function putBack(
  kept: KeptFolder,
  list: string,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  let isAll = true;
  const files = [...readSums(list)!].map(([path, sum]) => [fileWithin(to, path), sum, path] as const);
  for (const [place, sum, path] of files) {
    if (kept.putFile(sum, place)) continue;
    const standing = readProven(fileWithin(from, path), sum);
    // All are asked for: what is not whole is cleared away, and kept anew when it has been made.
    if (standing) writeAnew(place, standing);
    else isAll = false;
  }
  if (!isAll) return false;
  partTwins(files.map(([place, sum]) => [place, sum]));
  writeFileSync(join(to, SUMS), list);
  return isWhole(to, list);
}

function read(dir: string, path: string): Buffer | undefined {
  try {
    return readFileSync(fileWithin(dir, path));
  } catch {
    return undefined;
  }
}

const EMPTY = Buffer.alloc(0);

function siteOf(made: string): Recipe {
  return { kind: "site", by: {}, settings: made, of: [] };
}
