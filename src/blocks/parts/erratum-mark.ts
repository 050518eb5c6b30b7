import type { Element } from "hast";
import { h } from "hastscript";

/** The mark beside a number that is printed wrong, which leads to its correction. */
export function erratumMark(href: string, label: string): Element {
  return h(
    "a.table__erratum",
    { href },
    h("span", { "aria-hidden": "true" }, "†"),
    " ",
    h("span.visually-hidden", label),
  );
}
