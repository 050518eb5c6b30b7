import type { Nodes, Parents, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { RuleId } from "../../../problems/rules.ts";
import type { DocumentContext } from "./document.ts";
import { explainBraces } from "./explain-braces.ts";
import { placeOfNode } from "./parse.ts";

type Told = [rule: RuleId, message: string, hint: string];

const UNKNOWN: Told = [
  "mdx-forbidden",
  "The site does not know how to show this.",
  "Write it with the marks of docs/authoring.md, or as a sentence.",
];

/**
 * Every type of node that a text can hold: shown, or refused with what to write instead. The compiler holds the list to the
 * parser's types, and a type that is missing from it is refused, so that no words are dropped in silence.
 */
const TYPES: Record<Exclude<Nodes["type"], "root">, "shown" | "braces" | Told> = {
  paragraph: "shown",
  heading: "shown",
  text: "shown",
  emphasis: "shown",
  strong: "shown",
  delete: "shown",
  inlineCode: "shown",
  code: "shown",
  break: "shown",
  link: "shown",
  linkReference: "shown",
  blockquote: "shown",
  list: "shown",
  listItem: "shown",
  table: "shown",
  tableRow: "shown",
  tableCell: "shown",
  thematicBreak: "shown",
  footnoteReference: "shown",
  footnoteDefinition: "shown",
  mdxJsxFlowElement: "shown",
  mdxJsxTextElement: "shown",
  image: [
    "block-content",
    "A picture stands in a line of text.",
    'Write <Figure id="…" title="…" src="…" alt="…" /> on a line of its own.',
  ],
  imageReference: [
    "block-content",
    "A picture stands in a line of text.",
    'Write <Figure id="…" title="…" src="…" alt="…" /> on a line of its own.',
  ],
  // Links whose address stands elsewhere would pass the check of links by.
  definition: [
    "broken-link",
    "The address of a link stands apart from the link.",
    "Write it in the link itself, as in [words](address), and remove this line.",
  ],
  html: ["mdx-forbidden", "Texts hold no raw HTML.", "Use Markdown, or a block of docs/authoring.md."],
  yaml: UNKNOWN,
  toml: UNKNOWN,
  math: UNKNOWN,
  inlineMath: UNKNOWN,
  superscript: UNKNOWN,
  subscript: UNKNOWN,
  descriptionList: UNKNOWN,
  descriptionTerm: UNKNOWN,
  descriptionDetails: UNKNOWN,
  containerDirective: UNKNOWN,
  leafDirective: UNKNOWN,
  textDirective: UNKNOWN,
  mdxTextExpression: "braces",
  mdxFlowExpression: "braces",
  mdxjsEsm: [
    "mdx-forbidden",
    "Texts import and export nothing.",
    "Remove the line; where it is a sentence, begin it with another word than import or export.",
  ],
};

/** Remarks, with nothing but spaces around and between them. */
const REMARKS = /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)+$/;

/** Takes what cannot be shown out of a tree, each as a problem; remarks go silently. */
export function refuseCode(parent: Parents, context: DocumentContext): void {
  const kept = (parent.children as RootContent[]).filter((child) => {
    if (isRemark(child)) return false;
    const refused = refusalOf(child, context.file.text);
    if (refused) {
      const place = placeOfNode(context.file.shown, child);
      // An import goes over whole lines: its first word is enough.
      const length = child.type === "mdxjsEsm" ? { length: 6 } : {};
      context.problems.add(refused[0], { ...place, ...length }, refused[1], refused[2]);
    }
    if (!refused && "children" in child) refuseCode(child, context);
    if (child.type === "link") refuseTitle(child, context);
    return !refused;
  });
  // A list that grew has room to spare. Most lists lose nothing, and the parser's own has its exact length.
  if (kept.length < parent.children.length) parent.children = kept as typeof parent.children;
}

function refusalOf(node: RootContent, source: string): Told | undefined {
  const held = Object.hasOwn(TYPES, node.type) ? TYPES[node.type] : UNKNOWN;
  if (held === "shown") return undefined;
  if (node.type === "definition" && /^\^/.test(node.label ?? "")) return explainNoteName(node.label!);
  if (held !== "braces") return held;
  const start = node.position?.start.offset ?? 0;
  const line = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  const { rule, message, hint } = explainBraces((node as { value?: string }).value ?? "", line);
  return [rule, message, hint];
}

/** A note whose name has a space is no note to the parser, and its text an address. */
export function explainNoteName(label: string): Told {
  const name = label.replace(/^\^/, "").trim().replace(/\s+/g, "-");
  return [
    "footnotes",
    "The name of a note has no spaces.",
    `Write [^${name}], here and where the note is called.`,
  ];
}

/** A link's title is a hint under the mouse, which most readers never meet. */
function refuseTitle(node: Extract<Nodes, { type: "link" }>, { file, problems }: DocumentContext): void {
  if (!node.title) return;
  problems.add(
    "broken-link",
    placeOfNode(file.shown, node),
    "A link has a title, and readers do not see it.",
    `Write [${toString(node)}](${node.url}), and what the title says in the sentence.`,
  );
}

function isRemark(node: RootContent): boolean {
  return node.type.endsWith("Expression") && REMARKS.test((node as { value?: string }).value ?? "");
}
