import type { RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

/** Writes nodes as Markdown (GitHub-flavored), so that any reader of it reads the same nodes. */
export function writeMarkdown(children: readonly RootContent[]): string {
  return unified()
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, { bullet: "-", emphasis: "_", rule: "-", listItemIndent: "one" })
    .stringify({ type: "root", children: [...children] });
}
