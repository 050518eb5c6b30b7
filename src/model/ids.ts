import { z } from "zod";

/** Kebab-case: small letters, digits and single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN, {
  error: (issue) =>
    `"${String(issue.input)}" is not an id: write small letters, digits and hyphens, such as "${toId(String(issue.input))}"`,
});

/**
 * An id that names a file or a folder of the built site: it must not be a name that Windows keeps for its devices, where such a
 * file can be neither written nor copied. Source: Microsoft, "Naming Files, Paths, and Namespaces".
 */
export const pathId = id.refine((text) => faultOfPathId(text) === undefined, {
  error: (issue) => faultOfPathId(String(issue.input)),
});

/** The most characters of an id that names a file: two of them joined stay below the 255 that disks allow. */
const LONGEST = 120;

/** Why an id cannot name a file; undefined where it can. */
export function faultOfPathId(text: string): string | undefined {
  if (/^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/.test(text))
    return `"${text}" is a name that Windows keeps for itself: write another, such as "${text}-1"`;
  return text.length > LONGEST
    ? `this id has ${text.length} characters: write a shorter one, of ${LONGEST} at most`
    : undefined;
}

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
