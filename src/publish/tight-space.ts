import type { DefaultTreeAdapterTypes } from "parse5";
import type { Edit, Element, Page } from "./html.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Text = DefaultTreeAdapterTypes.TextNode;

/** Elements that begin and end a line: no white space shows beside their tags. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption colgroup dd details dialog div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p section summary table tbody " +
    "td tfoot th thead title tr ul"
  ).split(" "),
);
/** Where white space is content, and where it is no text of the page. */
const LEFT = new Set(["pre", "textarea", "script", "style"]);
/** Elements that hold others and no text of their own. */
const FRAMES = new Set("colgroup dl head html ol select table tbody tfoot thead tr ul".split(" "));
/** Of a drawing, only these show text. */
const LETTERED = new Set(["text", "tspan", "textPath", "title", "desc"]);

/**
 * Edits that take out the white space which no reader sees, so that a page has fewer bytes. Runs of it become one
 * space, and beside the tags of blocks none:
 *
 *     <ul>⏎  <li> <a href="/a/"> one⏎two </a> </li>⏎</ul> → <ul><li><a href="/a/">one two</a></li></ul>
 */
export function tightenSpace({ html, elements }: Page): Edit[] {
  return elements
    .filter((element) => !isLeft(element))
    .flatMap((element) =>
      element.childNodes.flatMap((text, index) => (isText(text) ? tighten(text, index, element, html) : [])),
    );
}

function tighten(text: Text, index: number, parent: Element, html: string): Edit[] {
  const place = text.sourceCodeLocation;
  if (!place) return [];
  const { startOffset: start, endOffset: end } = place;
  const source = html.slice(start, end);
  // What stands after `</body>` belongs to the last text within it, and so does the tag between them.
  if (source.includes("<")) return [];
  let tight = source.replace(/[ \t\n\f\r]+/g, " ");
  if (isFrame(parent)) tight = tight.trim();
  if (tight.startsWith(" ") && isAtEdge(text, -1, index)) tight = tight.slice(1);
  if (tight.endsWith(" ") && isAtEdge(text, 1, index)) tight = tight.slice(0, -1);
  return tight === source ? [] : [{ start, end, text: tight }];
}

/** Whether a block begins or ends beside a node, before it (-1) or after it (1). */
function isAtEdge(node: Node, side: -1 | 1, index = node.parentNode!.childNodes.indexOf(node)): boolean {
  const parent = node.parentNode!;
  const beside = parent.childNodes[index + side];
  if (beside && isText(beside))
    return /^[ \t\n\f\r]*$/.test(beside.value) && isAtEdge(beside, side, index + side);
  if (beside) return "tagName" in beside && BLOCKS.has(beside.tagName);
  return !("tagName" in parent) || BLOCKS.has(parent.tagName) || isAtEdge(parent, side);
}

function isText(node: Node): node is Text {
  return node.nodeName === "#text";
}

function isLeft(element: Element): boolean {
  const { parentNode } = element;
  return LEFT.has(element.tagName) || (parentNode !== null && "tagName" in parentNode && isLeft(parentNode));
}

function isFrame({ namespaceURI, tagName }: Element): boolean {
  return namespaceURI === "http://www.w3.org/2000/svg" ? !LETTERED.has(tagName) : FRAMES.has(tagName);
}
