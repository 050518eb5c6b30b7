import type { ElementContent } from "hast";
import type { Section } from "../../corpus/types.ts";

/** A text in parts: what stands before the first section, then each section of the first level with all in it. */
export function partsOf(
  children: readonly ElementContent[],
  sections: readonly Section[],
): { section?: Section; children: ElementContent[] }[] {
  const heads = new Map(sections.filter(({ depth }) => depth === 2).map((section) => [section.id, section]));
  const parts: { section?: Section; children: ElementContent[] }[] = [{ children: [] }];
  for (const child of children) {
    const section =
      child.type === "element" && child.tagName === "h2" && heads.get(String(child.properties.id));
    if (section) parts.push({ section, children: [] });
    parts.at(-1)!.children.push(child);
  }
  return parts;
}
