import type { Corpus } from "./types.ts";

/** What stands as blocks in the texts of publications. */
const IN_PUBLICATIONS = ["figure", "voice", "finding", "recommendation", "event"];

/**
 * Whether a thing may stand in a file that could not be used. Such a file is a problem of its own; that what it holds
 * is missing everywhere else is not told on top of it.
 */
export function mayBeUnread({ unread }: Pick<Corpus, "unread">, scheme: string, id: string): boolean {
  if (unread.has(`${scheme}:${id}`)) return true;
  return IN_PUBLICATIONS.includes(scheme) && [...unread].some((key) => key.startsWith("publication:"));
}
