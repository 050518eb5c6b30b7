import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sumOf } from "../kept/whole-files.ts";
import type { Built, Step } from "./finish.ts";
import { isText, listFiles } from "./site-files.ts";
import { isSitePath } from "./file-within.ts";

export const SUMS = "SHA256SUMS.txt";

/** Writes the sum of every file, one a line, as `sha256sum --check` reads them: the sum, two spaces, the path. */
export const writeSums: Step = async ({ dir, sums, progress }) => {
  progress("Writing sums");
  const lines: string[] = [];
  for (const path of await listFiles(dir)) {
    const sum = sums.get(path) ?? sumOf(await readFile(join(dir, path)));
    lines.push(`${sum}  ${path}\n`);
  }
  await writeFile(join(dir, SUMS), lines.join(""));
};

/** Sums up what is never compressed, while something else is being compressed. */
export function sumUp({ dir, sums }: Pick<Built, "dir" | "sums">, files: readonly string[]): void {
  for (const path of files)
    if (!isText(path) && !sums.has(path) && !/\.(?:br|gz)$/.test(path))
      sums.set(path, sumOf(readFileSync(join(dir, path))));
}

/**
 * The sums by path; undefined where the text is no list of sums of files within one folder, as when a host gives a page in
 * its place.
 */
export function readSums(text: string): Map<string, string> | undefined {
  const lines = text.split("\n").filter(Boolean);
  const entries = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  if (entries.length === 0 || !entries.every((match) => match !== null && isSitePath(match[2]!)))
    return undefined;
  return new Map(entries.map((match) => [match![2]!, match![1]!]));
}
