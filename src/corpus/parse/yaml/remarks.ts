import type { YamlToken } from "./tokens.ts";

/** A ` #` on the line of a value: YAML takes what follows for a remark, which is never published. */
export interface Remark {
  /** Offset of the `#`. */
  start: number;
  /** From the `#` to the end of the line. */
  text: string;
  /** The token before it on its line. */
  after: YamlToken;
}

/** The remarks that stand behind something on their line, in order. Those on lines of their own lose nothing. */
export function findRemarks(tokens: readonly YamlToken[]): Remark[] {
  return tokens.flatMap(({ type, offset, source }, index): Remark[] => {
    if (type !== "comment") return [];
    const after = tokens.slice(0, index).findLast((token) => token.type !== "space");
    if (!after || after.type === "newline" || endsLine(after)) return [];
    return [{ start: offset, text: source.trimEnd(), after }];
  });
}

// A block scalar ends with the end of its last line.
function endsLine({ source }: YamlToken): boolean {
  return source.endsWith("\n");
}

/**
 * The remark that makes a text unreadable: one that takes a closing bracket with it, or that cuts a text which goes on in the
 * next line. `at` is where the parser first stumbles.
 */
export function remarkAtFault(remarks: readonly Remark[], at: number, text: string): Remark | undefined {
  return remarks.findLast((remark) => {
    if (remark.start > at || remark.after.type !== "scalar") return false;
    if (/[\]},]/.test(remark.text)) return true;
    const between = text.slice(remark.start, at);
    return between.split("\n").length <= 3 && isIndented(text, remark.start + remark.text.length + 1);
  });
}

function isIndented(text: string, lineStart: number): boolean {
  return /^[ \t]+[^\s#]/.test(text.slice(lineStart));
}
