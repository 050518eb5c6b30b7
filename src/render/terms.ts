import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Mark } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { pageId } from "../model/page-ids.ts";

/**
 * Links the marked runs of a text.
 *
 *     "The NGOs met."  →  The <a class="term" href="…"><abbr title="Non-governmental organization">NGOs</abbr></a><button …> met.
 */
export function linkMarks(
  text: string,
  marks: readonly Mark[],
  locale: Locale,
  inFile = false,
): ElementContent[] {
  const made: ElementContent[] = [];
  let from = 0;
  for (const mark of marks) {
    made.push({ type: "text", value: text.slice(from, mark.start) });
    made.push(...linkMark(text.slice(mark.start, mark.end), inFile ? withoutButton(mark) : mark, locale));
    from = mark.end;
  }
  return [...made, { type: "text", value: text.slice(from) }].filter(
    (node) => node.type !== "text" || node.value !== "",
  ) as ElementContent[];
}

function withoutButton({ opens: _, ...mark }: Mark): Mark {
  return mark;
}

function linkMark(text: string, { href, opens, expansion }: Mark, locale: Locale): ElementContent[] {
  const word: ElementContent = { type: "text", value: text };
  const inside = expansion ? h("abbr", { title: expansion }, [word]) : word;
  const link = h("a", { href, className: ["term"] }, [inside]);
  return opens ? [link, openDefinition(opens, text, locale)] : [link];
}

/** The button beside a term, which opens its definition in place without a script. The link stays for all other ways. */
export function openDefinition(term: string, word: string, { t }: Locale): Element {
  const properties = {
    type: "button",
    className: ["define"],
    popoverTarget: pageId("definition", term),
    ariaLabel: t("blocks.openDefinition", { term: word }),
  };
  return h("button", properties, [{ type: "text", value: t("blocks.definitionSign") }]);
}
