import { getSystemErrorMap } from "node:util";

/** What an error of the file system means to whoever runs the build, and what to do. */
const MEANINGS: Record<string, [message: string, hint: string]> = {
  ENOSPC: ["The disk is full.", "Make room and build again: a build needs about twice the room of dist/."],
  EDQUOT: [
    "Your share of the disk is full.",
    "Make room and build again: a build needs about twice the room of dist/.",
  ],
  EFBIG: ["A file would be larger than it may be.", "Raise the limit (ulimit -f unlimited) and build again."],
  EACCES: ["This may not be written.", "Ask for the right to write there, or build in another folder."],
  EPERM: ["This may not be written.", "Ask for the right to write there, or build in another folder."],
  EROFS: ["The disk cannot be written.", "Build in a folder on a disk that can."],
  EBUSY: ["dist/ is in use as a disk of its own.", "Take it off (umount) and build again."],
  EXDEV: ["dist/ lies on another disk than the project.", "Let dist/ be an ordinary folder of the project."],
  EMFILE: ["Too many files are open.", "Raise the limit (ulimit -n 4096) and build again."],
  ENOTDIR: ["A file stands where a folder is to be.", "Take the file away, or give it another name."],
  ENAMETOOLONG: [
    "The path of a file is too long for this disk.",
    "Shorten its name, or build in a folder with a shorter path.",
  ],
};

/** Tells an error of the file system in words, with the path that it is about; undefined for all other errors. */
export function explainFault(error: unknown): { message: string; hint: string } | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const meaning = MEANINGS[codeOf(cause as NodeJS.ErrnoException) ?? ""];
    if (!meaning) continue;
    const path = (cause as NodeJS.ErrnoException).path ?? WRITTEN.exec(cause.message)?.[1];
    return { message: path ? `${meaning[0]} (${path})` : meaning[0], hint: meaning[1] };
  }
  return undefined;
}

/** How the bundler names a file that it could not write. */
const WRITTEN = /(?:write file in|create directory for output chunks:) (.+)/;

/**
 * Some tools pass on the words of an error without its code: its name (`ENOSPC: …`), its number, as those in Rust do
 * (`(os error 28)`), or what the system calls it (`Too many open files`).
 */
function codeOf({ code, message }: NodeJS.ErrnoException): string | undefined {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  const named = [code, SYSTEM.get(-Number(number))?.[0], /\b(E[A-Z]{4,})\b/.exec(message)?.[1]];
  const called = [...SYSTEM.values()].filter(([, words]) => message.toLowerCase().includes(words));
  return [...named, ...called.map(([name]) => name)].find(
    (name) => name !== undefined && Object.hasOwn(MEANINGS, name),
  );
}

/** The system's errors by number: name and words. */
const SYSTEM = getSystemErrorMap();
