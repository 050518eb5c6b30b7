import type { ElementContent } from "hast";
import { textOf } from "./elements.ts";

/** Whether there are so few letters that they stand on one page. */
export function isShort(nodes: readonly ElementContent[], most: number): boolean {
  return nodes.reduce((sum, node) => sum + textOf(node).length, 0) < most;
}

/** From so many letters on, what is set apart may go on on the next page. */
export const FEW_LINES = { callout: 900, term: 900, voice: 480 };

/** Cuts a text behind a word. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, text.lastIndexOf(" ", most))}…`;
}
