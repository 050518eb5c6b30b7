import { h } from "hastscript";
import { z } from "zod";
import { id } from "../model/ids.ts";
import { defineBlock } from "./define.ts";
import { line } from "./fields.ts";

/** Events under a title. */
export const timeline = defineBlock({
  name: "Timeline",
  props: z.strictObject({
    id: id.describe("Its anchor on the page."),
    title: line.describe("Its title."),
  }),
  content: "blocks",
  needsContent: true,
  holds: { title: "words" },
  tree: ({ props: { id, title } }, { body, level }) =>
    h("section.timeline", { id }, h(`h${level}.timeline__title`, title), [...body]),
});
