import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Problems } from "../../problems/collector.ts";
import { lineAndColumn } from "../../problems/line-and-column.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import { findCharacters, withoutCharacters } from "./characters.ts";
import { type OddEntry, listFiles } from "./list-files.ts";

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
  list(dir: string): Promise<(string | OddEntry)[]>;
  size(path: string): Promise<number>;
  read(path: string): Promise<Uint8Array>;
}

export const disk: ReadEffects = {
  list: listFiles,
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

/** What was read of a text file, or why it was not, with what was found in it. */
interface ReadText {
  file?: SourceFile;
  problems: readonly Problem[];
  /** Whether it is so until the file changes: what is in use by another program may be free the next moment. */
  isLasting: boolean;
}

/** What was read of a folder, by path. */
export type KeptTexts = Map<string, ReadText>;

/**
 * Reads every text file of a content folder (`.yaml`, `.mdx`, `.csv`, `addresses.txt`), in order of path. Pictures are listed, not read.
 * Only what begins with a dot is passed over. A file that is no UTF-8, too large or unreadable is a problem, and so is
 * what is no file: a link, a pipe, a folder that cannot be opened. The folder is always listed; what `kept` has of it is
 * not read again, and what is read is put there.
 */
export async function readContent(
  dir: string,
  shownAs: string,
  problems: Problems,
  effects: ReadEffects = disk,
  kept: KeptTexts = new Map(),
): Promise<ContentFolder> {
  const entries = await listOrNothing(dir, effects);
  const odd = entries.filter((entry) => typeof entry !== "string").filter(({ path }) => !isHidden(path));
  for (const entry of odd) reportOdd(entry, shownAs, problems);
  const paths = entries.filter((entry) => typeof entry === "string").filter((path) => !isHidden(path));
  paths.sort();
  const texts = paths.filter(isText);
  const read = await Promise.all(
    texts.map(async (path) => kept.get(path) ?? (await readText(dir, shownAs, path, effects))),
  );
  kept.clear();
  for (const [index, path] of texts.entries()) {
    problems.all.push(...read[index]!.problems);
    if (read[index]!.isLasting) kept.set(path, read[index]!);
  }
  const lost = [...texts.filter((_path, index) => !read[index]!.file), ...odd.map(({ path }) => path)];
  return {
    files: read.flatMap(({ file }) => file ?? []),
    unreadable: lost.filter(isText).map((path) => ({ path, shown: `${shownAs}/${path}`, text: "" })),
    others: paths.filter((path) => !isText(path)),
  };
}

function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith("."));
}

function isText(path: string): boolean {
  return /\.(yaml|mdx|csv)$/.test(path) || path === "addresses.txt";
}

async function listOrNothing(dir: string, effects: ReadEffects): Promise<(string | OddEntry)[]> {
  try {
    return await effects.list(dir);
  } catch {
    return [];
  }
}

function reportOdd({ path, is }: OddEntry, shownAs: string, problems: Problems): void {
  const place = { file: `${shownAs}/${path}`, line: 1, column: 1 };
  if (is === "closed folder") {
    problems.add("file-unreadable", place, "This folder may not be opened.", "Check its permissions.");
    return;
  }
  const [message, hint] = {
    link: [
      "This is a link to another place on the disk, and no file of its own.",
      "Put a copy of the file or folder here: a link is lost where the content is copied or sent.",
    ],
    pipe: ["This is a pipe between programs, and no file.", "Remove it."],
    socket: ["This is a socket between programs, and no file.", "Remove it."],
    device: ["This is a device, and no file.", "Remove it."],
    "folder named like a file": [
      "This is a folder, and its name ends as a file's does.",
      `Rename the folder to ${path
        .split("/")
        .at(-1)!
        .replace(/\.[^.]*$/, "")}, or put the file in its place.`,
    ],
  }[is] as [string, string];
  problems.add("file-unexpected", place, message, hint);
}

async function readText(dir: string, shownAs: string, path: string, effects: ReadEffects): Promise<ReadText> {
  const shown = `${shownAs}/${path}`;
  const problems = new Problems();
  const refuse = (told: Told, where: Place = { file: shown, line: 1, column: 1 }, isLasting = true) => {
    problems.add("file-unreadable", where, ...told);
    return { problems: problems.all, isLasting };
  };
  try {
    const size = await effects.size(join(dir, path));
    if (size > MAX_BYTES) return refuse(tooLarge(size));
    const bytes = await effects.read(join(dir, path));
    // It may have grown since its size was asked for.
    if (bytes.byteLength > MAX_BYTES) return refuse(tooLarge(bytes.byteLength));
    const text = decode(bytes);
    if (text === undefined || programOf(bytes)) return refuse(explainBytes(bytes, path));
    const stray = findStrayReturn(text);
    if (stray !== undefined) return refuse(STRAY_RETURN, placeIn(shown, text, stray, 1));
    const file = { path, shown, text: clean(text.replace(/\r\n?/g, "\n"), shown, problems) };
    return { file, problems: problems.all, isLasting: true };
  } catch (error) {
    return refuse(explainFailure((error as NodeJS.ErrnoException).code), undefined, false);
  }
}

type Told = [message: string, hint: string];

function tooLarge(size: number): Told {
  return [
    `The file has ${(size / 1e6).toFixed(1)} MB, more than the 5 MB that a page can carry.`,
    "Split it, or keep only the rows that the site shows.",
  ];
}

function decode(bytes: Uint8Array): string | undefined {
  if (isWide(bytes)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

// UTF-16 and UTF-32 begin with their mark, or have a zero in one of the two bytes of each of the first letters.
function isWide([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0) !== (second === 0) && (third === 0) !== (fourth === 0);
}

function explainBytes(bytes: Uint8Array, path: string): Told {
  const hint = path.endsWith(".csv")
    ? "In Excel choose “Save as” and “CSV UTF-8”; in another program save it as CSV in UTF-8."
    : "Save it with the encoding UTF-8 (in Word: Plain Text, Other encoding, Unicode UTF-8).";
  if (isWide(bytes)) return ["The file is UTF-16 text, not UTF-8.", hint];
  switch (programOf(bytes)) {
    case "office":
      return ["The file is a document of Word or another office program, not text.", hint];
    case "pdf":
      return ["The file is a PDF, not text.", "Copy its words into a new file."];
    default:
      return ["The file is not UTF-8 text.", hint];
  }
}

/** What has written a file that is no text, though all its bytes may be letters: its first four tell. */
function programOf(bytes: Uint8Array): "office" | "pdf" | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start === "PK\x03\x04" || start === "\xd0\xcf\x11\xe0") return "office";
  return start === "%PDF" ? "pdf" : undefined;
}

const STRAY_RETURN: Told = [
  "This line ends with a carriage return alone, and others do not: editors disagree where it ends.",
  "Begin a new line here, and save the file with one kind of line end (in VS Code: LF, in the bottom bar).",
];

/** Where a carriage return stands alone in a file that has other line ends too; a file with no others is an old Mac's. */
function findStrayReturn(text: string): number | undefined {
  // Almost no file has one: to look for the letter alone is quickest.
  if (!text.includes("\r") || !text.includes("\n")) return undefined;
  const at = text.search(/\r(?!\n)/);
  return at < 0 ? undefined : at;
}

/** Reports the characters that no text may hold, each kind once, and gives the text without them. */
function clean(text: string, shown: string, problems: Problems): string {
  const found = findCharacters(text);
  for (const name of new Set(found.map((character) => character.name))) {
    const [first, ...more] = found.filter((character) => character.name === name);
    const lines = [...new Set(more.map(({ at }) => placeIn(shown, text, at, 1).line))];
    problems.add(
      "character",
      placeIn(shown, text, first!.at, first!.length),
      `Here stands ${name}.`,
      more.length > 0
        ? `${first!.mend} It stands ${more.length} more times: ${listLines(lines)}.`
        : first!.mend,
    );
  }
  return found.length > 0 ? withoutCharacters(text) : text;
}

function listLines(lines: readonly number[]): string {
  const shown = lines.slice(0, 5);
  const rest = lines.length - shown.length;
  return `line ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** The place of an offset in a text; its lines end with \n. */
function placeIn(file: string, text: string, offset: number, length: number): Place {
  return { file, ...lineAndColumn(text, offset), length };
}

function explainFailure(code = ""): Told {
  if (code === "EACCES" || code === "EPERM") return ["The file may not be opened.", "Check its permissions."];
  if (code === "ENOENT")
    return [
      "The file was there a moment ago and is gone, or its name holds bytes that are no text.",
      "Run the check again; where this stays, rename the file.",
    ];
  if (code === "EBUSY")
    return ["The file is in use by another program.", "Close it there, and run the check again."];
  return [
    "The file cannot be read.",
    "Open it in an editor and save it anew; where that fails, restore a copy.",
  ];
}
