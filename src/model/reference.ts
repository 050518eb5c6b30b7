/** Schemes that every site has; each topic kind of site.yaml adds its own. */
export const SCHEMES = [
  "publication",
  "page",
  "figure",
  "dataset",
  "voice",
  "finding",
  "recommendation",
  "event",
  "term",
  "value",
] as const;

/** A typed link's target, e.g. `publication:first-lessons#listening`. */
export interface TypedTarget {
  scheme: string;
  /** What follows the colon, without the fragment. */
  id: string;
  fragment?: string;
}

/** Reads a link's address as a typed one; undefined for ordinary addresses (`https:`, `mailto:`, `tel:`, paths, fragments). */
export function parseTarget(url: string): TypedTarget | undefined {
  const match = /^([a-z][a-z0-9-]*):([^#]*)(?:#(.*))?$/.exec(url);
  if (!match || ["http", "https", "mailto", "tel"].includes(match[1]!)) return undefined;
  const target: TypedTarget = { scheme: match[1]!, id: safeDecode(match[2]!) };
  if (match[3] !== undefined) target.fragment = match[3];
  return target;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
