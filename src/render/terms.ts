import type { Element, ElementContent } from "hast";
import type { Mark } from "../corpus/types.ts";

/** What a screen reader says of the button beside a word, before the word. */
const OPEN_LABEL = "Definition";

/**
 * Links the marked runs of a text.
 *
 *     "The NGOs met."  →  The <a class="term" href="…"><abbr title="Non-governmental organization">NGOs</abbr></a><button …> met.
 */
export function linkMarks(text: string, marks: readonly Mark[]): ElementContent[] {
  const made: ElementContent[] = [];
  let from = 0;
  for (const mark of marks) {
    made.push({ type: "text", value: text.slice(from, mark.start) });
    made.push(...linkMark(text.slice(mark.start, mark.end), mark));
    from = mark.end;
  }
  return [...made, { type: "text", value: text.slice(from) }].filter(
    (node) => node.type !== "text" || node.value !== "",
  ) as ElementContent[];
}

function linkMark(text: string, { href, opens, expansion }: Mark): ElementContent[] {
  const word: ElementContent = { type: "text", value: text };
  const inside = expansion ? element("abbr", { title: expansion }, [word]) : word;
  const link = element("a", { href, className: ["term"] }, [inside]);
  return opens ? [link, openDefinition(opens, text)] : [link];
}

/** The button beside a term, which opens its definition in place without a script. The link stays for all other ways. */
export function openDefinition(term: string, word: string): Element {
  const ariaLabel = `${OPEN_LABEL}: ${word}`;
  const properties = { type: "button", className: ["define"], popoverTarget: `def-${term}`, ariaLabel };
  return element("button", properties, [{ type: "text", value: "?" }]);
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}
