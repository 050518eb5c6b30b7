import { type Problem, sortProblems } from "./problem.ts";

/** How much of a long line is shown around the fault. */
const WINDOW = 100;

/**
 * Prints problems as an editor reads them:
 *
 *     content/publications/brief.mdx:84:31  value-differs
 *       The text says 86%, the cell says 88.8%.
 *       84 │ …and 86% of them…
 *          │      ^^^
 *       Write 89% or 88.8%.
 */
export function formatProblems(problems: readonly Problem[], sources: ReadonlyMap<string, string>): string {
  // A file with many problems is cut into its lines once.
  const lines = new Map<string, string[]>();
  const linesOf = (file: string): string[] | undefined => {
    const source = sources.get(file);
    if (source !== undefined && !lines.has(file)) lines.set(file, source.split("\n"));
    return lines.get(file);
  };
  const parts = sortProblems(problems).map((problem) => formatProblem(problem, linesOf(problem.file)));
  return [...parts, summarise(problems)].join("\n\n");
}

function formatProblem(problem: Problem, lines: readonly string[] | undefined): string {
  const frame = lines === undefined ? [] : frameOf(problem, lines[problem.line - 1]);
  const warning = problem.severity === "warning" ? " (warning)" : "";
  return printable(
    [
      `${problem.file.replaceAll("\n", "\ufffd")}:${problem.line}:${problem.column}  ${problem.rule}${warning}`,
      `  ${problem.message}`,
      ...frame,
      `  ${problem.hint}`,
    ].join("\n"),
  );
}

/** Content may hold what steers a terminal: control characters (Cc, but for the ends of lines) and marks of direction. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** The line at fault, cut around it where it is long, and a row of carets under it; none where the whole file is. */
export function codeFrame(problem: Problem, source: string): string[] {
  return frameOf(problem, source.split("\n")[problem.line - 1]);
}

function frameOf({ line, column, length }: Problem, text: string | undefined): string[] {
  if (line === 1 && column === 1 && length === undefined) return [];
  if (text === undefined || text.trim() === "") return [];
  const start = column - 1 > WINDOW * 0.6 ? Math.max(0, column - 1 - WINDOW / 2) : 0;
  const end = Math.min(text.length, start + WINDOW);
  const shown = `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`.replaceAll(
    "\t",
    " ",
  );
  const gutter = String(line).length;
  const indent = column - 1 - start + (start > 0 ? 1 : 0);
  const carets = "^".repeat(Math.max(1, Math.min(length ?? 1, end - column + 1)));
  return [`  ${line} │ ${shown}`, `  ${" ".repeat(gutter)} │ ${" ".repeat(Math.max(0, indent))}${carets}`];
}

export function summarise(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return "No problems.";
  const files = new Set(problems.map((problem) => problem.file)).size;
  const counts = [
    errors > 0 ? plural(errors, "error") : "",
    warnings > 0 ? plural(warnings, "warning") : "",
  ].filter(Boolean);
  return `${counts.join(" and ")} in ${plural(files, "file")}.`;
}

/** `plural(1, "error")` → "1 error", `plural(2, "error")` → "2 errors". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
