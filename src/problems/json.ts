import { type Problem, sortProblems } from "./problem.ts";

/** Prints problems as a JSON list, sorted, for other tools. */
export function formatAsJson(problems: readonly Problem[]): string {
  return JSON.stringify(sortProblems(problems), null, 2);
}
