import type { Problems } from "../problems/collector.ts";
import type { Place, Problem } from "../problems/problem.ts";

/** Rules that read the words of a mark that did not take as if they were words of the text. */
const READS_WORDS = new Set(["loose-number", "undefined-acronym", "footnotes"]);

/**
 * Leaves out what only follows from another fault: from a mark that did not take, what reads its words; from a character that no
 * text may hold, that the file cannot be parsed, and what is said of the very words in which it stands; from a number in
 * another notation, what is said of the number. One fault is told once.
 */
export function withoutFollowOns(
  problems: readonly Problem[],
  { alsoAtFault }: Pick<Problems, "alsoAtFault">,
): Problem[] {
  const left = new Map<string, Place[]>();
  const marks = problems.filter(({ rule }) => rule === "markup-left");
  for (const place of [...marks, ...alsoAtFault]) {
    const line = `${place.file}:${place.line}`;
    const places = left.get(line);
    if (places) places.push(place);
    else left.set(line, [place]);
  }
  const kept = problems.filter(
    ({ rule, file, line, column }) =>
      !READS_WORDS.has(rule) ||
      !left
        .get(`${file}:${line}`)
        ?.some((place) => place.column <= column && column < place.column + (place.length ?? 1)),
  );
  return withoutCaused(kept);
}

function withoutCaused(problems: readonly Problem[]): Problem[] {
  const causes = problems.filter(isCause);
  if (causes.length === 0) return [...problems];
  return problems.filter((problem) => {
    if (isCause(problem)) return true;
    const here = causes.filter(({ file }) => file === problem.file);
    if (problem.rule.endsWith("-syntax") && here.some(({ rule }) => rule === "character")) return false;
    return !here.some((cause) => cause.line === problem.line && touch(problem, cause));
  });
}

function isCause({ rule }: Problem): boolean {
  return rule === "character" || rule === "number-notation";
}

function touch(one: Problem, other: Problem): boolean {
  return one.column <= endOf(other) && other.column <= endOf(one);
}

function endOf({ column, length = 1 }: Problem): number {
  return column + length;
}
