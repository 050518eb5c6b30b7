import { h } from "hastscript";
import { z } from "zod";
import { id } from "../model/ids.ts";
import { defineBlock } from "./define.ts";
import { line } from "./fields.ts";

/** A remark beside the text. */
export const callout = defineBlock({
  name: "Callout",
  props: z.strictObject({
    id: id.optional().describe("Its anchor on the page."),
    kind: z.enum(["note", "limitation", "definition", "method"]).describe("What kind of remark it is."),
    title: line.optional().describe("Its title."),
  }),
  content: "blocks",
  needsContent: true,
  holds: { title: "words" },
  tree: ({ props: { id, kind, title } }, { site: { locale }, body, level }) => {
    const label = locale.t(`blocks.${kind}`);
    return h(
      "aside.callout",
      { id, "aria-label": title ? undefined : label },
      h(`h${level}.callout__title`, h("span.callout__kind", label), title ? ` ${title}` : null),
      h("div.prose", [...body]),
    );
  },
});
