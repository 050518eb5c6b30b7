import type { Problem } from "../problems/problem.ts";

/** A content file as it is written: its path in the content folder, and its text with whatever ends its lines. */
export interface WrittenFile {
  path: string;
  text: string;
}

/** Text that takes the place of what stands from `start` up to `end`; it never holds the end of a line. */
export interface Rewrite {
  start: number;
  end: number;
  text: string;
}

/** What only the author knows: where it stands, and what to write. */
export type Question = Pick<Problem, "line" | "column" | "message" | "hint">;

/** One change of what content may say, and how content that was written before follows it. */
export interface Migration {
  /** The version after which it came. */
  since: string;
  /** What it does, as a sentence that goes on after “It”. */
  does: string;
  /**
   * What of a file is to be written otherwise, without changing what the site showed. A file that has followed already
   * gives nothing.
   */
  rewrites?(file: WrittenFile, language: string): Rewrite[];
  /** What of a file cannot be decided here. */
  questions?(file: WrittenFile): Question[];
}

/** A text with all rewrites made: whatever none touches keeps its letters, comments and layout. */
export function rewrite(text: string, rewrites: readonly Rewrite[]): string {
  let written = "";
  let from = 0;
  for (const { start, end, text: instead } of rewrites.toSorted((a, b) => a.start - b.start)) {
    // Of two that overlap the first is made: the other is found again in what it leaves.
    if (start < from) continue;
    written += text.slice(from, start) + instead;
    from = end;
  }
  return written + text.slice(from);
}
