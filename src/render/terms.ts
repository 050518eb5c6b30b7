import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Mark } from "../corpus/types.ts";

/**
 * Links the marked runs of a text.
 *
 *     "The NGOs met."  →  The <a class="term" href="…"><abbr title="Non-governmental organization">NGOs</abbr></a> met.
 */
export function linkMarks(text: string, marks: readonly Mark[]): ElementContent[] {
  const made: ElementContent[] = [];
  let from = 0;
  for (const mark of marks) {
    made.push({ type: "text", value: text.slice(from, mark.start) });
    made.push(linkMark(text.slice(mark.start, mark.end), mark));
    from = mark.end;
  }
  return [...made, { type: "text", value: text.slice(from) }].filter(
    (node) => node.type !== "text" || node.value !== "",
  ) as ElementContent[];
}

function linkMark(text: string, { href, expansion }: Mark): ElementContent {
  const word: ElementContent = { type: "text", value: text };
  return h("a", { href, className: ["term"] }, [expansion ? h("abbr", { title: expansion }, [word]) : word]);
}
