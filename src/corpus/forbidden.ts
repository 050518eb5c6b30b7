import type { Parents, RootContent } from "mdast";
import type { RuleId } from "../problems/rules.ts";
import type { DocumentContext } from "./document.ts";
import { placeOfNode } from "./parse-mdx.ts";

/** Why nodes of a type cannot stand in a text, and what to write instead. */
const REFUSED: Record<string, [rule: RuleId, message: string, hint: string]> = {
  mdxjsEsm: [
    "mdx-forbidden",
    "Texts import and export nothing.",
    "Remove the line; where it is a sentence, begin it with another word than import or export.",
  ],
  mdxFlowExpression: [
    "mdx-forbidden",
    "Texts hold no code in braces.",
    "Write \\{ where you mean the brace itself, or write out what you want to stand there.",
  ],
  image: [
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
};
REFUSED["mdxTextExpression"] = REFUSED["mdxFlowExpression"]!;

const COMMENT = /^\s*\/\*[^]*\*\/\s*$/;

/** Takes code of every kind out of a tree, each as a problem; comments go silently. */
export function refuseCode(parent: Parents, context: DocumentContext): void {
  const kept = (parent.children as RootContent[]).filter((child) => {
    const refused = REFUSED[child.type];
    if (refused && !isComment(child)) {
      const place = placeOfNode(context.file.shown, child);
      // An import goes over whole lines: its first word is enough.
      const length = child.type === ("mdxjsEsm" as string) ? { length: 6 } : {};
      const [rule, message, hint] = refused;
      context.problems.add(rule, { ...place, ...length }, message, hint);
    }
    if (!refused && "children" in child) refuseCode(child, context);
    return !refused;
  });
  // A list that grew has room to spare. Most lists lose nothing, and the parser's own has its exact length.
  if (kept.length < parent.children.length) parent.children = kept as typeof parent.children;
}

function isComment(node: RootContent): boolean {
  return node.type.endsWith("Expression") && COMMENT.test((node as { value?: string }).value ?? "");
}
