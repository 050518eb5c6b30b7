import type { Element } from "hast";
import { h } from "hastscript";
import type { Thing } from "../block.ts";
import type { Around } from "../trees.ts";

/** What a publication finds or advises: a labeled title, its text, and what stands in smaller print at its foot. */
export function statement(
  selector: string,
  { id, href, title }: Thing,
  label: string,
  foot: readonly (Element | undefined)[],
  { body, level, where }: Around,
): Element {
  const isAway = where !== "text";
  return h(
    selector,
    { id: isAway ? undefined : id },
    h(
      `h${level}.finding__title`,
      h("span.finding__label", label),
      " ",
      isAway ? h("a", { href }, title) : title,
    ),
    h("div.prose", [...body]),
    h(
      "div.finding__foot",
      foot.filter((line) => line !== undefined),
    ),
  );
}
