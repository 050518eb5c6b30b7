import type { Element } from "hast";
import { h } from "hastscript";
import type { Asked } from "../trees.ts";

/** The line under the title of a chart or a table. */
export function askedLine(asked: Asked): Element {
  return h("p.asked-line", asked.join(" "));
}
