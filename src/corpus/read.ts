import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Problems } from "../problems/collector.ts";

/** A file larger than this is refused: data of that size belongs in a download, not on a page. */
const MAX_BYTES = 5_000_000;

export interface SourceFile {
  /** Path within the content folder, forward slashes. */
  path: string;
  /** Path as shown to people, relative to where the command runs. */
  shown: string;
  text: string;
}

/** What reading needs of the machine; tests pass their own. */
export interface ReadEffects {
  list(dir: string): Promise<string[]>;
  size(path: string): Promise<number>;
  read(path: string): Promise<Uint8Array>;
}

const disk: ReadEffects = {
  async list(dir) {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(dir.length + 1)
          .replaceAll("\\", "/"),
      );
  },
  size: async (path) => (await stat(path)).size,
  read: (path) => readFile(path),
};

export interface ContentFolder {
  files: SourceFile[];
  /** Text files that could not be read, without their text. */
  unreadable: SourceFile[];
  /** Paths of all that is no text file. */
  others: string[];
}

/**
 * Reads every text file of a content folder (`.yaml`, `.mdx`, `addresses.txt`), in order of path. Pictures are listed, not read.
 * A file that is no UTF-8, too large or unreadable is a problem.
 */
export async function readContent(
  dir: string,
  shownAs: string,
  problems: Problems,
  effects: ReadEffects = disk,
): Promise<ContentFolder> {
  const paths = await listOrNothing(dir, effects);
  const kept = paths.filter((path) => !path.split("/").some((part) => part.startsWith("."))).sort();
  const isText = (path: string) => /\.(yaml|mdx)$/.test(path) || path === "addresses.txt";
  const texts = kept.filter(isText);
  const files = await Promise.all(texts.map((path) => readText(dir, shownAs, path, problems, effects)));
  return {
    files: files.filter((file) => file !== undefined),
    unreadable: texts
      .filter((_path, index) => files[index] === undefined)
      .map((path) => ({ path, shown: `${shownAs}/${path}`, text: "" })),
    others: kept.filter((path) => !isText(path)),
  };
}

async function listOrNothing(dir: string, effects: ReadEffects): Promise<string[]> {
  try {
    return await effects.list(dir);
  } catch {
    return [];
  }
}

async function readText(
  dir: string,
  shownAs: string,
  path: string,
  problems: Problems,
  effects: ReadEffects,
): Promise<SourceFile | undefined> {
  const shown = `${shownAs}/${path}`;
  const place = { file: shown, line: 1, column: 1 };
  try {
    const size = await effects.size(join(dir, path));
    if (size > MAX_BYTES) {
      const megabytes = (size / 1e6).toFixed(1);
      problems.add(
        "file-unreadable",
        place,
        `The file has ${megabytes} MB, more than the 5 MB that a page can carry.`,
        "Split it, or keep only the rows that the site shows.",
      );
      return undefined;
    }
    const bytes = await effects.read(join(dir, path));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    return { path, shown, text: text.replaceAll("\r\n", "\n") };
  } catch (error) {
    const notUtf8 = error instanceof TypeError;
    problems.add(
      "file-unreadable",
      place,
      notUtf8
        ? "The file is not UTF-8 text."
        : `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).`,
      notUtf8
        ? "Save it with the encoding UTF-8 (in Word: Plain Text, Other encoding, Unicode UTF-8)."
        : "Check the file's permissions.",
    );
    return undefined;
  }
}
