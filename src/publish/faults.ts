/** What an error of the file system means to whoever runs the build, and what to do. */
const MEANINGS: Record<string, [message: string, hint: string]> = {
  ENOSPC: ["The disk is full.", "Make room and build again: a build needs about twice the room of dist/."],
  EDQUOT: [
    "Your share of the disk is full.",
    "Make room and build again: a build needs about twice the room of dist/.",
  ],
  EACCES: [
    "This folder may not be written.",
    "Ask for the right to write there, or build in another folder.",
  ],
  EPERM: ["This folder may not be written.", "Ask for the right to write there, or build in another folder."],
  EROFS: ["The disk cannot be written.", "Build in a folder on a disk that can."],
  EBUSY: ["dist/ is in use as a disk of its own.", "Take it off (umount) and build again."],
  EXDEV: ["dist/ lies on another disk than the project.", "Let dist/ be an ordinary folder of the project."],
  EMFILE: ["Too many files are open.", "Raise the limit (ulimit -n 4096) and build again."],
  ENAMETOOLONG: ["The path of a file is too long for this disk.", "Build in a folder with a shorter path."],
};

/** Tells an error of the file system in words, with the path that it is about; undefined for all other errors. */
export function explainFault(error: unknown): { message: string; hint: string } | undefined {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    // Some tools pass on the words of an error without its code.
    const code = (cause as NodeJS.ErrnoException).code ?? /\b(E[A-Z]{4,})\b/.exec(cause.message)?.[1];
    const meaning = code === undefined ? undefined : MEANINGS[code];
    if (!meaning) continue;
    const path = (cause as NodeJS.ErrnoException).path;
    return { message: path ? `${meaning[0]} (${path})` : meaning[0], hint: meaning[1] };
  }
  return undefined;
}
