import { type Document, type Scalar, visit } from "yaml";
import { findCharacters } from "../../read/characters.ts";

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;
const SHORT: Readonly<Record<string, number>> = {
  "0": 0,
  a: 7,
  b: 8,
  v: 11,
  f: 12,
  r: 13,
  e: 27,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};

/** A character that a text in double quotes asks for, and that no text may hold: `"\u0007"`, `"\ud800"`. */
export interface EscapedCharacter {
  start: number;
  length: number;
  name: string;
  mend: string;
}

/** Finds them in the source of a YAML text, keys included. Two halves side by side make one character: `"\ud83d\ude00"`. */
export function findEscapes(document: Document, text: string): EscapedCharacter[] {
  const found: EscapedCharacter[] = [];
  visit(document, {
    Scalar: (_key, node: Scalar) => {
      if (node.type !== "QUOTE_DOUBLE" || !node.range || typeof node.value !== "string") return;
      const refused = findCharacters(node.value);
      if (refused.length === 0) return;
      for (const match of text.slice(node.range[0], node.range[1]).matchAll(ESCAPE)) {
        const code = codeOf(match);
        const isHalf = code !== undefined && code >= 0xd800 && code <= 0xdfff;
        const character = code === undefined || code > 0x10ffff ? undefined : String.fromCodePoint(code);
        const told = character === undefined ? undefined : findCharacters(character)[0];
        // Half a character may be half of a sound pair: then the text holds no half.
        if (!told || (isHalf && !refused.some(({ name }) => name === told.name))) continue;
        found.push({
          start: node.range[0] + match.index,
          length: match[0].length,
          name: told.name,
          mend: told.mend,
        });
      }
    },
  });
  return found;
}

function codeOf([, x, u, long, short]: RegExpExecArray): number | undefined {
  const hex = x ?? u ?? long;
  return hex === undefined ? SHORT[short ?? ""] : Number.parseInt(hex, 16);
}
