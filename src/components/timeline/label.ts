import type { TimelineEntry } from "../../corpus/timeline.ts";
import { webWords as words } from "../web-words.ts";

/** What an entry of the timeline is called. */
export function labelOf({ kind, title }: TimelineEntry): string {
  return { event: title, work: words.workOf(title), published: words.publishedAs(title) }[kind];
}
