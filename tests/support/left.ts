import { leftIn } from "../../src/checks/markup-left.ts";
import { readText } from "./read.ts";

const FRONTMATTER = "---\ntitle: x\n---\n";

/** What looks like a mark in a text and is none; `at` counts from the first character of the body. */
export function left(body: string) {
  const { document } = readText(body);
  return leftIn(document.tree, `${FRONTMATTER}${body}`).map(({ start, message, hint }) => ({
    at: start - FRONTMATTER.length,
    message,
    hint,
  }));
}
