import type { z } from "zod";

/**
 * Opens issues of fields that may take several forms: where what is written has the shape of one of them, its own issues
 * are told, at their own places, instead of one for the whole field.
 *
 *     authors: [Ada, 5]  →  "authors[2] should be a text", not "authors cannot be a list"
 */
export function unfoldIssues(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "invalid_union" || "discriminator" in issue) return [issue];
    const inner = issue.errors
      .filter((errors) => errors.length > 0 && errors.every(isWithin))
      .toSorted((a, b) => strangersIn(a) - strangersIn(b) || a.length - b.length)[0];
    if (!inner) return [issue];
    return unfoldIssues(inner.map((found) => ({ ...found, path: [...issue.path, ...found.path] })));
  });
}

/** How many fields a form does not know: of several forms that which knows most of them is meant, then that which lacks least. */
function strangersIn(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 0), 0);
}

function isWithin(issue: z.core.$ZodIssue): boolean {
  return issue.path.length > 0 || issue.code === "unrecognized_keys" || issue.code === "too_small";
}
