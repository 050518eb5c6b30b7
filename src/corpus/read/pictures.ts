import { hash } from "node:crypto";
import { join } from "node:path";
import { type Picture, type PictureFault, faultOfSize, lookAt } from "../../pictures/look.ts";
import { recordingOfName } from "../../pictures/kinds.ts";
import { type Recording, faultOfRecordingSize, lookAtRecording } from "../../pictures/recordings.ts";
import { Problems } from "../../problems/collector.ts";
import type { Place, Problem } from "../../problems/problem.ts";
import { placeAt } from "../parse/mdx/parse.ts";
import { type ReadEffects, disk } from "./folder.ts";

/** A picture of the content folder, or a recording: a video or its captions. */
export interface PlacedPicture {
  /** Its path within the content folder, as the disk has it. */
  path: string;
  /** Over its bytes, SHA-256; undefined where it cannot be published. */
  sum?: string;
  /** Undefined where it cannot be published. */
  picture?: Picture;
  recording?: Recording;
  place: Place;
}

export interface Pictures {
  /** By their paths, in one notation: letters with accents are written in two, and disks differ in which. */
  pictures: Map<string, PlacedPicture>;
  /** The texts of drawings, by the path that is shown: for code frames. */
  drawings: Map<string, string>;
}

/** What was seen of a picture, with what was found in it. */
interface SeenPicture {
  placed: PlacedPicture;
  /** The text of a drawing with a fault. */
  drawing?: string;
  problems: readonly Problem[];
  /** Whether it is so until the file changes: what cannot be opened now may be free the next moment. */
  isLasting: boolean;
}

/** What was seen of the pictures of a folder, by path. */
export type KeptPictures = Map<string, SeenPicture>;

/**
 * Looks at each picture of a content folder; what is none, or cannot be published, is a problem. What `kept` has is not looked at
 * again, and what is seen is put there.
 */
export async function readPictures(
  paths: readonly string[],
  from: { dir: string; shownAs: string; effects?: ReadEffects | undefined },
  problems: Problems,
  kept: KeptPictures = new Map(),
): Promise<Pictures> {
  const read: Pictures = { pictures: new Map(), drawings: new Map() };
  const before = new Map(kept);
  kept.clear();
  // One after another: pictures are large, and only one at a time need be in memory.
  for (const path of paths) {
    const seen = before.get(path) ?? (await look(path, from));
    if (seen.isLasting) kept.set(path, seen);
    read.pictures.set(pictureKey(path), seen.placed);
    if (seen.drawing !== undefined) read.drawings.set(seen.placed.place.file, seen.drawing);
    problems.all.push(...seen.problems);
  }
  return read;
}

async function look(
  path: string,
  { dir, shownAs, effects = disk }: { dir: string; shownAs: string; effects?: ReadEffects | undefined },
): Promise<SeenPicture> {
  const shown = `${shownAs}/${path}`;
  const start = { file: shown, line: 1, column: 1 };
  const problems = new Problems();
  const placed: PlacedPicture = { path, place: start };
  const found = { placed, problems: problems.all, isLasting: true };
  try {
    const name = path.split("/").at(-1)!;
    const isRecording = recordingOfName(name) !== undefined;
    const size = await effects.size(join(dir, path));
    const tooHeavy = isRecording ? faultOfRecordingSize(name, size) : faultOfSize(name, size);
    const bytes = tooHeavy ? undefined : await effects.read(join(dir, path));
    const seen = tooHeavy ?? (isRecording ? lookAtRecording(name, bytes!) : await lookAt(name, bytes!));
    if (!("message" in seen)) {
      placed.sum = hash("sha256", bytes!, "hex");
      if ("bytes" in seen) placed.recording = seen;
      else placed.picture = seen;
      return found;
    }
    const drawing = seen.at && textOf(bytes!);
    problems.add("picture", seen.at ? placeIn(drawing!, shown, seen.at) : start, seen.message, seen.hint);
    return { ...found, ...(drawing === undefined ? {} : { drawing }) };
  } catch (error) {
    problems.add("file-unreadable", start, `The file cannot be read (${codeOf(error)}).`, READABLE);
    return { ...found, isLasting: false };
  }
}

/** A picture's key, by the publication that shows it and the file that it names. */
export function pictureKey(path: string): string {
  return path.normalize("NFC");
}

const READABLE = "Check that it exists and may be read.";

function placeIn(text: string, shown: string, { start, end }: NonNullable<PictureFault["at"]>): Place {
  const firstLine = text.slice(start, end).split("\n")[0]!.length;
  return placeAt({ path: shown, shown, text }, start, Math.max(1, firstLine));
}

// With the line ends that a place is counted by.
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown error";
}
