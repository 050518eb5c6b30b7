import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/**
 * A sum over all code in a folder: what was made by it is made again when any of it has changed, and no version need be counted
 * up for it. The same in every clone.
 */
export async function codeOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash("sha256");
  for (const [index, file] of files.entries()) {
    const name = relative(folder, file).split(sep).join("/");
    hash.update(`${name}\0${texts[index]!.length}\0`).update(texts[index]!);
  }
  return hash.digest("hex");
}
