import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { pageId } from "../../model/page-ids.ts";
import type { Thing } from "../block.ts";
import type { Where } from "../trees.ts";

/** The frame of a figure with its title, whatever it holds. On its own page it has neither, for they are the page's. */
export function figureFrame(
  selector: string,
  { id, title }: Thing,
  where: Where,
  children: readonly (ElementContent | null)[],
): Element {
  if (where === "alone") return h(selector, [...children]);
  const titleId = pageId("title", id);
  return h(selector, { id, "aria-labelledby": titleId }, [
    h("figcaption.chart-figure__title", { id: titleId }, title),
    ...children,
  ]);
}
