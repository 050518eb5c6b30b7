import type { Element, ElementContent } from "hast";
import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  ListItem,
  PhrasingContent,
  TableRow,
} from "mdast";
import { childrenOf, textOf } from "../elements.ts";

/** What may stand in a text, a list or a note. */
export type Flow = BlockContent | DefinitionContent;

/**
 * Turns the trees of a text into nodes of Markdown (GitHub-flavored), by what each element means in HTML and never by its
 * class: a block that is new tomorrow comes out too. Addresses stand as `leadOf` gives them; what it gives none loses its link
 * and keeps its words.
 *
 *     <figure><figcaption>Trust</figcaption><p>…</p></figure>  →  **Trust** ⏎⏎ …
 */
export function toMdast(trees: readonly ElementContent[], leadOf: LeadOf): Flow[] {
  return flow(trees, { leadOf });
}

/** A note as its definition: the id that its calls name. */
export function toNote(id: string, trees: readonly ElementContent[], leadOf: LeadOf): FootnoteDefinition {
  return { type: "footnoteDefinition", identifier: id, label: id, children: flow(trees, { leadOf }) };
}

export type LeadOf = (href: string) => string | undefined;

/** A text as it stands, on one line, its addresses as links; a space at its ends stays. */
export function words(value: string): PhrasingContent[] {
  return value
    .replace(/\s+/g, " ")
    .split(/(https?:\/\/\S*[^\s.,;:)])/)
    .filter((part) => part !== "")
    .map((part): PhrasingContent => {
      const text = { type: "text" as const, value: part };
      return /^https?:/.test(part) ? { type: "link", url: part, children: [text] } : text;
    });
}

interface Way {
  leadOf: LeadOf;
}

function flow(nodes: readonly ElementContent[], way: Way): Flow[] {
  const made: Flow[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const children = trim(phrasing(line, way));
    if (children.length > 0) made.push({ type: "paragraph", children });
    line = [];
  };
  for (const node of nodes) {
    if (!isFlow(node)) line.push(node);
    else {
      endLine();
      made.push(...block(node, way));
    }
  }
  endLine();
  return made;
}

function block(element: Element, way: Way): Flow[] {
  const { tagName, children } = element;
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) {
    const depth = Number(heading[1]) as 1 | 2 | 3 | 4 | 5 | 6;
    return [{ type: "heading", depth, children: trim(phrasing(children, way)) }];
  }
  switch (tagName) {
    case "ul":
    case "ol":
      return [
        {
          type: "list",
          ordered: tagName === "ol",
          ...(tagName === "ol" ? { start: Number(element.properties.start ?? 1) } : {}),
          spread: false,
          children: childrenOf(element).map((item): ListItem => {
            const inside = flow(item.children, way);
            return { type: "listItem", spread: inside.length > 1, children: inside };
          }),
        },
      ];
    case "blockquote":
      return [{ type: "blockquote", children: flow(children, way) }];
    case "pre":
      return [{ type: "code", value: textOf(element) }];
    case "hr":
      return [{ type: "thematicBreak" }];
    case "figure":
      return flow(withoutRepeats(element), way);
    case "table":
      return table(element, way);
    case "figcaption":
    case "summary":
    case "caption":
    case "legend":
      return strongLine(children, way);
    case "dl":
      return descriptions(element, way);
    default:
      return flow(children, way);
  }
}

/** What a figure says of its picture in words below it, its picture does not say as well. */
function withoutRepeats(figure: Element): ElementContent[] {
  const said = textOf(figure);
  return figure.children.map((child) =>
    child.type === "element" && child.tagName === "img" && said.includes(String(child.properties.alt))
      ? { ...child, properties: { ...child.properties, alt: "" } }
      : child,
  );
}

function strongLine(children: readonly ElementContent[], way: Way): Flow[] {
  const words = trim(phrasing(children, way));
  if (words.length === 0) return [];
  // Emphasis cannot stand around a picture or another emphasis in every reader of Markdown.
  const isPlain = words.every(({ type }) => type === "text" || type === "link");
  return [{ type: "paragraph", children: isPlain ? [{ type: "strong", children: words }] : words }];
}

/** Terms and what is said of them: a list, each term strong before its description. */
function descriptions(element: Element, way: Way): Flow[] {
  const items: ListItem[] = [];
  const parts = childrenOf(element).flatMap((child) =>
    child.tagName === "div" ? childrenOf(child) : [child],
  );
  for (const part of parts) {
    if (part.tagName === "dt") {
      const term = trim(phrasing(part.children, way));
      items.push({
        type: "listItem",
        spread: false,
        children: [
          {
            type: "paragraph",
            children: [{ type: "strong", children: [...term, { type: "text", value: ":" }] }],
          },
        ],
      });
      continue;
    }
    const last = items.at(-1)?.children;
    const [first, ...rest] = flow(part.children, way);
    const head = last?.at(-1);
    if (head?.type === "paragraph" && first?.type === "paragraph")
      head.children.push({ type: "text", value: " " }, ...first.children);
    else if (first) last?.push(first);
    last?.push(...rest);
  }
  return items.length > 0 ? [{ type: "list", ordered: false, spread: false, children: items }] : [];
}

/** A table: its rows, each as wide as the widest; what spans all of it below the rows is a paragraph after it. */
function table(element: Element, way: Way): Flow[] {
  const [before, rows, after]: [Flow[], TableRow[], Flow[]] = [[], [], []];
  const parts = childrenOf(element).flatMap((part) =>
    part.tagName === "tr" || part.tagName === "caption"
      ? [part]
      : childrenOf(part).map((row) => ({ ...row, within: part.tagName })),
  );
  const lines = parts.filter(({ tagName }) => tagName === "tr");
  const width = Math.max(
    1,
    ...lines.map((row) => childrenOf(row).reduce((sum, cell) => sum + spanOf(cell), 0)),
  );
  for (const part of parts) {
    if (part.tagName === "caption") {
      before.push(...strongLine(part.children, way));
      continue;
    }
    const cells = childrenOf(part);
    const isNote =
      "within" in part && part.within === "tfoot" && cells.length === 1 && spanOf(cells[0]!) >= width;
    if (isNote) after.push(...flow(cells[0]!.children, way));
    else rows.push({ type: "tableRow", children: cells.flatMap((cell) => cellsOf(cell, way)) });
  }
  for (const row of rows)
    while (row.children.length < width) row.children.push({ type: "tableCell", children: [] });
  return [...before, ...(rows.length > 0 ? [{ type: "table" as const, children: rows }] : []), ...after];
}

function cellsOf(cell: Element, way: Way): TableRow["children"] {
  const empty = Array.from({ length: spanOf(cell) - 1 }, () => ({
    type: "tableCell" as const,
    children: [],
  }));
  return [{ type: "tableCell", children: trim(inOneLine(cell.children, way)) }, ...empty];
}

function spanOf({ properties }: Element): number {
  return Number(properties.colSpan ?? 1);
}

/** What stands in a cell, which has one line: its paragraphs and items with a space between. */
function inOneLine(nodes: readonly ElementContent[], way: Way): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] =>
    isFlow(node)
      ? [{ type: "text", value: " " }, ...inOneLine(node.children, way), { type: "text", value: " " }]
      : phrasing([node], way),
  );
}

function phrasing(nodes: readonly ElementContent[], way: Way): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === "text") return [{ type: "text", value: node.value.replace(/\s+/g, " ") }];
    if (node.type !== "element") return [];
    const { tagName, properties, children } = node;
    switch (tagName) {
      case "br":
        return [{ type: "break" }];
      case "strong":
      case "b":
        return emphasize("strong", phrasing(children, way));
      case "em":
      case "i":
      case "cite":
        return emphasize("emphasis", phrasing(children, way));
      case "code":
        return [{ type: "inlineCode", value: textOf(node) }];
      case "del":
      case "s":
        return [{ type: "delete", children: phrasing(children, way) }];
      case "img":
        return image(node, way);
      case "a":
        return link(node, way);
      default:
        return properties.hidden ? [] : phrasing(children, way);
    }
  });
}

function emphasize(type: "strong" | "emphasis", children: PhrasingContent[]): PhrasingContent[] {
  return trim(children).length > 0 ? [{ type, children }] : children;
}

function link(element: Element, way: Way): PhrasingContent[] {
  const href = String(element.properties.href ?? "");
  const children = phrasing(element.children, way);
  if (element.properties.role === "doc-noteref") {
    const id = href.slice(1);
    return [{ type: "footnoteReference", identifier: id, label: id }];
  }
  const url = href && way.leadOf(href);
  return url ? [{ type: "link", url, children }] : children;
}

function image({ properties }: Element, { leadOf }: Way): PhrasingContent[] {
  const url = leadOf(String(properties.src ?? ""));
  const alt = String(properties.alt ?? "").replace(/\s+/g, " ");
  return url ? [{ type: "image", url, alt }] : alt ? [{ type: "text", value: alt }] : [];
}

/** Without the space at its ends. */
function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const made = [...nodes];
  const isBlank = (node: PhrasingContent | undefined) => node?.type === "text" && node.value.trim() === "";
  while (isBlank(made[0])) made.shift();
  while (isBlank(made.at(-1))) made.pop();
  const [first, last] = [made[0], made.at(-1)];
  if (first?.type === "text") made[0] = { ...first, value: first.value.trimStart() };
  if (last?.type === "text")
    made[made.length - 1] = {
      ...(made.at(-1) as typeof last),
      value: (made.at(-1) as typeof last).value.trimEnd(),
    };
  return made;
}

/** Elements that stand on lines of their own. */
const FLOW = new Set(
  "address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table ul".split(
    " ",
  ),
);

/** A span or a link with a block in it is a block: HTML lets both stand around either. */
function isFlow(node: ElementContent): node is Element {
  if (node.type !== "element") return false;
  return FLOW.has(node.tagName) || (node.tagName !== "a" && node.children.some(isFlow));
}
