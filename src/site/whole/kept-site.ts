import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileWithin } from "../../finish/file-within.ts";
import { precompress } from "../../finish/precompress.ts";
import { isText, listFiles } from "../../finish/site-files.ts";
import { putBySum } from "../../finish/standing.ts";
import { SUMS, readSums } from "../../finish/sums.ts";
import { makeWorkFolders, removeWorkFolders, swapIn } from "../../finish/swap/swap.ts";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import type { Recipe } from "../../kept/kept-work.ts";
import { sumOf } from "../../kept/whole-files.ts";
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

/**
 * Keeps the site in `dist/`, with each of its files, by all that it was made from. What is compressed is left out: it is kept
 * by what it was made of already.
 */
export async function keepSite(
  kept: KeptFolder,
  made: string,
  { out }: Pick<Project, "out">,
  told: Told,
): Promise<void> {
  const list = read(out, SUMS)?.toString() ?? "";
  const sums = readSums(list);
  if (!sums) return;
  for (const [path, sum] of sums) {
    if (isCompressed(path, sums)) continue;
    // Where it cannot be, another build has taken its place.
    if (!kept.keepFile(sum, fileWithin(out, path))) return;
  }
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
  const sums = readSums(list)!;
  const paths = [...sums.keys()].filter((path) => !isCompressed(path, sums));
  const folders = { dir: to, standing: from };
  const put = (path: string): boolean => {
    const sum = sums.get(path)!;
    return putBySum(folders, path, { sum, read: () => kept.readFile(sum) });
  };
  const isAlsoCompressed = (path: string) => sums.has(`${path}.br`);
  // All are asked for: what is not whole is cleared away, and kept anew when it has been made.
  if (!paths.filter(isAlsoCompressed).map(put).every(Boolean)) {
    paths.forEach(put);
    return false;
  }
  await precompress({ ...folders, kept, sums: new Map(), progress: () => {} });
  if (!paths.filter((path) => !isAlsoCompressed(path)).every(put)) return false;
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

/** Whether a file was made by compressing another. */
function isCompressed(path: string, sums: ReadonlyMap<string, string>): boolean {
  const of = path.replace(/\.(br|gz)$/, "");
  return of !== path && isText(of) && sums.has(of);
}

function siteOf(made: string): Recipe {
  return { kind: "site", by: {}, settings: made, of: [] };
}
