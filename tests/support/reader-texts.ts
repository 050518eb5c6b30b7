import type { Element, Parents } from "hast";
import { attribute, readPage } from "../../src/finish/pages/page-tree.ts";

/** What a reader of a page meets in its language: texts, names, titles and descriptions; not what is code or of another language. */
export function readerTexts(path: string, html: string): string[] {
  const texts: string[] = [];
  const visit = (parent: Parents, language: string): void => {
    for (const child of parent.children) {
      if (child.type === "text") texts.push(child.value);
      if (child.type !== "element" || CODE.has(child.tagName)) continue;
      const own = attribute(child, "lang") ?? language;
      if (language !== "" && own !== language) continue;
      texts.push(...saidBy(child));
      visit(child.content ?? child, own);
    }
  };
  visit(readPage(path, html).tree, "");
  return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
}

/** Written out for those who copy it, or for machines. */
const CODE = new Set(["script", "style", "code", "pre", "textarea", "kbd"]);

const SAID = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "title",
  "alt",
  "placeholder",
  "label",
];

function saidBy(element: Element): string[] {
  const isDescription = element.tagName === "meta" && attribute(element, "name") === "description";
  return (isDescription ? ["content"] : SAID).flatMap((name) => attribute(element, name) ?? []);
}
