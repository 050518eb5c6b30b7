import { parseValue } from "../model/value.ts";
import type { Element } from "hast";
import { h } from "hastscript";
import { z } from "zod";
import { defineBlock } from "./define.ts";
import { line } from "./fields.ts";
import { erratumMark } from "./parts/erratum-mark.ts";
import type { Around } from "./trees.ts";

/** A number in large type, with what it says. */
export const stat = defineBlock({
  name: "Stat",
  props: z.strictObject({
    value: line.describe("A cell's address, or a computation over cells."),
    as: line.describe("The number as it is shown."),
  }),
  content: "inline",
  holds: { value: "value", as: "number" },
  tree: ({ props }, around) => statTile(props, around),
  group: (items) =>
    h(
      "ul.stats.wide",
      { role: "list" },
      items.map(({ tree }) => tree),
    ),
});

/** One number: it leads to its cell, with its base below. */
export function statTile(
  { value, as }: { value: string; as: string },
  { site, body }: Pick<Around, "site" | "body">,
): Element {
  const { href, base, erratum } = site.number(value);
  return h(
    "li.stat",
    h("a.stat__number", { href, "data-value": isComputed(value) ? value : undefined }, as),
    erratum ? [" ", erratumMark(erratum, site.locale.t("picture.erratum"))] : null,
    h("div.stat__text", [...body]),
    base ? h("p.label", base) : null,
  );
}

function isComputed(value: string): boolean {
  const expression = parseValue(value);
  return typeof expression !== "string" && expression.kind === "operation";
}
