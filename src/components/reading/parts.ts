import type { Section } from "../../corpus/types.ts";
import type { Segment } from "../../render/segments.ts";

/** A text in parts: what stands before the first section, then each section of the first level with all in it. */
export function partsOf(segments: readonly Segment[]): { section?: Section; segments: Segment[] }[] {
  const parts: { section?: Section; segments: Segment[] }[] = [{ segments: [] }];
  for (const segment of segments) {
    if (segment.kind === "heading" && segment.section.depth === 2)
      parts.push({ section: segment.section, segments: [] });
    parts.at(-1)!.segments.push(segment);
  }
  return parts;
}
