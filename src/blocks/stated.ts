import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { z } from "zod";
import { defineBlock } from "./define.ts";
import { line } from "./fields.ts";

/** Words with a number that stands in the original's prose alone, in no table. */
export const stated = defineBlock({
  name: "Stated",
  props: z.strictObject({ source: line.describe("Where the original says it.") }),
  content: "inline",
  inLine: true,
  holds: { source: "label" },
  tree: ({ props }, { body }) => statedTree(props, body),
});

/** Words whose source is shown where they are pointed at. */
export function statedTree({ source }: { source: string }, words: readonly ElementContent[]): Element {
  return h("span.stated", { title: source }, [...words]);
}
