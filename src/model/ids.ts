import { z } from "zod";

/** Kebab-case: small letters, digits and single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN, {
  error: (issue) =>
    `"${String(issue.input)}" is not an id: write small letters, digits and hyphens, such as "${toId(String(issue.input))}"`,
});

/** Turns words into an id: "Early wins!" → "early-wins". Empty input gives "untitled". */
export function toId(words: string): string {
  const ascii = words
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "untitled";
}

/** A topic as `kind:id`, e.g. `region:north`. */
export const topicRef = z.string().regex(/^[a-z0-9-]+:[a-z0-9-]+$/, {
  error: (issue) => `"${String(issue.input)}" is not a topic: write kind:id, such as "region:north"`,
});
