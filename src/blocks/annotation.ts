import type { RootContent } from "mdast";
import { z } from "zod";
import type { ChartAnnotation } from "../model/chart-table.ts";
import type { Place } from "../problems/problem.ts";
import { defineBlock } from "./define.ts";
import { line } from "./fields.ts";

const props = z
  .strictObject({
    at: line.optional().describe("What is annotated: a cell, as row/column, or a whole row or column."),
    from: line.optional().describe("Where a span begins: the id of a row, or of a column."),
    to: line.optional().describe("Where the span ends."),
    text: line.describe("A few words of yours."),
  })
  .superRefine(({ at, from, to }, context) => {
    if (at !== undefined && (from ?? to) !== undefined)
      context.addIssue({
        code: "custom",
        path: ["at"],
        input: at,
        message: "remove it, or remove `from` and `to`: an annotation is of a point or of a span",
      });
    if (at !== undefined || (from !== undefined && to !== undefined)) return;
    const missing = from !== undefined ? "to" : to !== undefined ? "from" : "at";
    context.addIssue({ code: "custom", path: [missing], input: undefined, message: "write it" });
  });

/** Words at a point or a span of the chart in which it stands. What it names is held with the chart. */
export const annotation = defineBlock({
  name: "Annotation",
  props,
  content: "none",
  within: "Chart",
  holds: { text: "words" },
  tree: () => undefined,
});

/** An annotation as its author wrote it, and where. */
export interface Annotated {
  written: ChartAnnotation;
  place: Place;
}

/** What the annotations in a chart say of it. */
export function annotationsIn(children: readonly RootContent[]): Annotated[] {
  return children.flatMap((node) => {
    const block = node.type === "mdxJsxFlowElement" ? node.data?.block : undefined;
    return block?.name === "Annotation" ? [{ written: readProps(block.props), place: block.place }] : [];
  });
}

function readProps({ at, from, to, text }: z.output<typeof props>): ChartAnnotation {
  if (at === undefined) return { text, from: from!, to: to! };
  const [row = "", column] = at.split("/");
  return column === undefined ? { text, from: row, to: row } : { text, row, column };
}
