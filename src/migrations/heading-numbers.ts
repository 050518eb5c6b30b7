import { typedNumber } from "../model/typed-number.ts";
import type { Migration, Rewrite } from "./migration.ts";

/**
 * The site numbers sections; before, a typed number stood beside its own.
 *
 *     ### 2. What was hard [#hard]  →  ### What was hard [#hard]
 */
export const headingNumbers: Migration = {
  since: "0.1.0",
  does: "takes typed numbers off headings",
  rewrites: ({ path, text }, language) => {
    if (!path.endsWith(".mdx")) return [];
    const rewrites: Rewrite[] = [];
    let fence: string | undefined;
    let at = 0;
    for (const line of text.split("\n")) {
      const [, opened] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
      if (opened && fence === undefined) fence = opened;
      else if (opened && opened.startsWith(fence!) && line.trim() === opened) fence = undefined;
      const [signs] = /^#{2,6} +/.exec(line) ?? [];
      const typed =
        signs !== undefined && fence === undefined
          ? typedNumber(line.slice(signs.length), language)
          : undefined;
      if (typed)
        rewrites.push({ start: at + signs!.length, end: at + signs!.length + typed.length, text: "" });
      at += line.length + 1;
    }
    return rewrites;
  },
};
