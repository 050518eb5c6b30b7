import type { Element, Parents, RootContent } from "hast";

/** Elements that begin and end a line: no white space shows beside their tags. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption colgroup dd details dialog div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p section summary table tbody " +
    "td tfoot th thead title tr ul"
  ).split(" "),
);
/** Where white space is content, and where it is no text of the page. */
const LEFT = new Set(["listing", "plaintext", "pre", "script", "style", "textarea", "xmp"]);
/** Elements that hold others and no text of their own. */
const FRAMES = new Set("colgroup dl head html ol select table tbody tfoot thead tr ul".split(" "));
/** Of a drawing, only these show text. */
const LETTERED = new Set(["text", "tspan", "textPath", "title", "desc"]);

/**
 * Takes out the white space which no reader sees, so that a page has fewer bytes. Runs of it become one space, and
 * beside the tags of blocks none:
 *
 *     <ul>⏎  <li> <a href="/a/"> one⏎two </a> </li>⏎</ul> → <ul><li><a href="/a/">one two</a></li></ul>
 */
export function tightenSpace(tree: Parents): void {
  tighten(tree, { before: true, after: true, isDrawn: false });
}

/** Where an element stands. */
interface Surroundings {
  /** Whether a block begins or ends before what the element holds, and after it. */
  before: boolean;
  after: boolean;
  /** Whether it is part of a drawing. */
  isDrawn: boolean;
}

function tighten(parent: Parents, { before, after, isDrawn }: Surroundings): void {
  const children: RootContent[] = parent.children;
  const isFrame = parent.type === "element" && isFrameOf(parent.tagName, isDrawn);
  for (const [index, child] of children.entries()) {
    const isBefore = () => isAtEdge(children, index, -1, before);
    const isAfter = () => isAtEdge(children, index, 1, after);
    if (child.type === "text") {
      let tight = child.value.replace(/[ \t\n\f\r]+/g, " ");
      if (tight.startsWith(" ") && (isFrame || isBefore())) tight = tight.slice(1);
      if (tight.endsWith(" ") && (isFrame || isAfter())) tight = tight.slice(0, -1);
      child.value = tight;
    } else if (child.type === "element" && !LEFT.has(child.tagName)) {
      const isBlock = BLOCKS.has(child.tagName);
      tighten(child.content ?? child, {
        before: isBlock || child.content !== undefined || isBefore(),
        after: isBlock || child.content !== undefined || isAfter(),
        isDrawn: child.tagName === "svg" || (isDrawn && child.tagName !== "foreignObject"),
      });
    }
  }
  parent.children = children.filter(
    (child) => child.type !== "text" || child.value !== "",
  ) as Element["children"];
}

/** Whether a block begins or ends beside a child, before it (-1) or after it (1); past the last, what is known of it. */
function isAtEdge(
  children: readonly RootContent[],
  index: number,
  side: -1 | 1,
  isPastLast: boolean,
): boolean {
  const beside = children[index + side];
  if (!beside) return isPastLast;
  if (beside.type === "text")
    return isBlank(beside.value) && isAtEdge(children, index + side, side, isPastLast);
  return beside.type === "element" && BLOCKS.has(beside.tagName);
}

function isFrameOf(tagName: string, isDrawn: boolean): boolean {
  return isDrawn ? !LETTERED.has(tagName) : FRAMES.has(tagName);
}

function isBlank(text: string): boolean {
  return /^[ \t\n\f\r]*$/.test(text);
}
