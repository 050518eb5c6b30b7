import type { Element } from "hast";
import { anchorOf, pageOf } from "../../model/href.ts";
import type { Built } from "../finish.ts";
import { type Page, attribute, makeElement, putBeside } from "../pages/page-tree.ts";

/** An anchor that a page had, and where it leads. */
export interface OldAnchor {
  /** `/publications/five/#old` */
  from: string;
  to: string;
  /** The title of what stands there. */
  title: string;
  /** The sentence that leads there, in pieces: null where the link stands. */
  told: (string | null)[];
}

/**
 * Gives the anchors that a page had back to it: at what took its place, or with a line that says where that is. One that
 * is there after all is left as it is.
 */
export function putBackAnchors(
  page: Page,
  { oldAnchors, putBack }: Pick<Built, "oldAnchors" | "putBack">,
): void {
  const added: Element[] = [];
  for (const { from, to, title, told } of oldAnchors.get(page.path) ?? []) {
    const [old, id] = [anchorOf(from)!, anchorOf(to)];
    if (withId(page, old)) continue;
    putBack.add(from);
    const element = pageOf(to) === pageOf(from) && id !== undefined ? withId(page, id) : undefined;
    added.push(element ? putAlias(page, element, old, added) : putNote(page, old, { to, title, told }));
  }
  page.elements.push(...added.flatMap((element) => [element, ...element.children.filter(isElement)]));
}

/**
 * An empty element with the old id where the new one is, after those that were put there. Lists and tables cannot hold it:
 * there it stands before them.
 */
function putAlias(page: Page, element: Element, id: string, added: readonly Element[]): Element {
  const alias = makeElement("span", { id });
  const inside = element.tagName === "tr" ? element.children.find(isElement)! : element;
  if (BEFORE.has(inside.tagName)) putBeside(page, inside, "before", alias);
  else
    inside.children.splice(
      inside.children.filter((child) => added.includes(child as Element)).length,
      0,
      alias,
    );
  return alias;
}

const BEFORE = new Set(["dl", "hr", "img", "input", "ol", "picture", "svg", "table", "ul"]);

/** A line at the end of the page, for what has left it. */
function putNote(
  { elements }: Page,
  id: string,
  { to, title, told }: Pick<OldAnchor, "to" | "title" | "told">,
): Element {
  const link = makeElement("a", { href: to }, title);
  const note = makeElement("p", { className: ["small", "moved"], id }, ...told.map((piece) => piece ?? link));
  const named = (name: string) => elements.find(({ tagName }) => tagName === name);
  (named("main") ?? named("body"))!.children.push(note);
  return note;
}

function withId({ elements }: Page, id: string): Element | undefined {
  return elements.find((element) => attribute(element, "id") === id);
}

function isElement(node: Element["children"][number]): node is Element {
  return node.type === "element";
}
