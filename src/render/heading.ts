import type { ElementContent } from "hast";
import { h } from "hastscript";
import { linkList } from "../blocks/parts/links.ts";
import type { TreeSite } from "../blocks/trees.ts";
import type { Section } from "../corpus/types.ts";
import { writeSectionNumber } from "../locales/section-number.ts";

/** The heading of a section with its number, and the topics that it is about. */
export function headingTree(
  { id, number, depth, topics: keys }: Section,
  title: readonly ElementContent[],
  site: Pick<TreeSite, "topics" | "locale" | "inFile">,
): ElementContent[] {
  const topics = site.topics(keys);
  const heading = h(
    `h${depth}.heading.heading--${depth}`,
    { id },
    h(
      "a.heading__number",
      { href: site.inFile ? undefined : `#${id}` },
      writeSectionNumber(number, site.locale),
    ),
    " ",
    [...title],
  );
  if (topics.length === 0) return [heading];
  return [
    heading,
    h(
      "p.section-topics",
      h("span.visually-hidden", `${site.locale.t("blocks.topics")} `),
      linkList(topics, site.locale),
    ),
  ];
}
