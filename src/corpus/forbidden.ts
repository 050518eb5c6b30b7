import type { Parents, RootContent } from "mdast";
import type { DocumentContext } from "./document.ts";
import { placeOfNode } from "./parse-mdx.ts";

const COMMENT = /^\s*\/\*[^]*\*\/\s*$/;

/** Takes code of every kind out of a tree, each as a problem; comments go silently. */
export function refuseCode(parent: Parents, context: DocumentContext): void {
  const { file, problems } = context;
  parent.children = (parent.children as RootContent[]).filter((child) => {
    const place = placeOfNode(file.shown, child);
    switch (child.type as string) {
      case "mdxjsEsm":
        problems.add(
          "mdx-forbidden",
          { ...place, length: 6 },
          "Texts import and export nothing.",
          "Remove the line; where it is a sentence, begin it with another word than import or export.",
        );
        return false;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        if (!COMMENT.test((child as { value?: string }).value ?? "")) {
          problems.add(
            "mdx-forbidden",
            place,
            "Texts hold no code in braces.",
            "Write \\{ where you mean the brace itself, or write out what you want to stand there.",
          );
        }
        return false;
      case "image":
        problems.add(
          "block-content",
          place,
          "A picture stands in a line of text.",
          'Write <Figure id="…" title="…" src="…" alt="…" /> on a line of its own.',
        );
        return false;
      case "html":
        problems.add(
          "mdx-forbidden",
          place,
          "Texts hold no raw HTML.",
          "Use Markdown, or a block of docs/authoring.md.",
        );
        return false;
    }
    if ("children" in child) refuseCode(child, context);
    return true;
  }) as typeof parent.children;
}
