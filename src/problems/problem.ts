/** Where something stands in a source file. Lines and columns count from 1, in UTF-16 units. */
export interface Place {
  /** Path relative to the project, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** How many characters to underline; 1 when unknown. */
  length?: number;
}

export type Severity = "error" | "warning";

/** One thing that is wrong in the content, told so that an editor can mend it. */
export interface Problem extends Place {
  /** A rule's id: a key of `rules`. */
  rule: string;
  severity: Severity;
  /** What happened, in one sentence. */
  message: string;
  /** What to write instead. */
  hint: string;
}

/** Orders problems by file, line, column and rule, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

// Not localeCompare: its order depends on the machine's locale.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
