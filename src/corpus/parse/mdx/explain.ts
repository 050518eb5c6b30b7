import { BLOCK_NAMES, isBlockName } from "../../../blocks/index.ts";
import { nearest } from "../../../problems/nearest.ts";
import type { RuleId } from "../../../problems/rules.ts";
import { explainBraces } from "./explain-braces.ts";
import { explainHtml, isHtml } from "./explain-html.ts";
import {
  closingBrace,
  closingOf,
  offsetOf,
  openBrace,
  signsIn,
  signsOfTag,
  startsLine,
} from "./find-signs.ts";
import { addressIn, explainTag, meansItself } from "./explain-tag.ts";

/** A fault of the text that stops the parser. */
export interface MdxFault {
  rule: RuleId;
  message: string;
  hint: string;
  /** Where it stands in the text. */
  start: number;
  length: number;
  /** Offsets of the signs without which the rest can be read. */
  signs: number[];
}

/**
 * Tells a syntax error of the MDX parser in words that an editor can act on. The parser's message says which of its few
 * faults it is; its words are never shown.
 */
export function explainMdx(message: string, text: string, offset: number): MdxFault {
  return (
    explainClosing(message, text, offset) ??
    (/expression|closing brace/.test(message) ? explainOpenBrace(text, offset) : undefined) ??
    (text[offset] === "<" ? explainOpenTag(text, offset) : undefined) ??
    explainRest(text, offset)
  );
}

/** A block that is opened and not closed, or closed and not opened. */
function explainClosing(message: string, text: string, offset: number): MdxFault | undefined {
  const late = /Expected the closing tag `<\/(.*?)>` either after.*opened at (\d+):(\d+)/.exec(message);
  if (late) {
    const signs = [offset, offsetOf(text, Number(late[2]), Number(late[3]))];
    const told = [
      `</${late[1]}> stands at the end of a line of text.`,
      "Put it on a line of its own.",
    ] as const;
    return syntax(told, { start: offset, length: late[1]!.length + 3, signs });
  }
  const crossed =
    /Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):(\d+)\)/.exec(
      message,
    );
  if (crossed) return explainCrossed(crossed, text, offset);
  const stray = /Unexpected closing tag `<\/(.*?)>`/.exec(message);
  if (stray) return explainStray(stray[1]!, text, offset);
  const unclosed =
    /Expected a closing tag for `<(.*?)>`(?: \(\d+:\d+\))?(?: before the end of `(\w+)`)?/.exec(message);
  return unclosed ? explainUnclosed(unclosed[1]!, unclosed[2], text, offset) : undefined;
}

function explainCrossed(match: RegExpExecArray, text: string, offset: number): MdxFault {
  const [, name = "", expected = ""] = match;
  const opened = offsetOf(text, Number(match[3]), Number(match[4]));
  const closing = closingOf(text, expected, opened);
  // An element that HTML never closes.
  if (closing === undefined && !isBlockName(expected))
    return explainUnclosed(expected, undefined, text, opened);
  const isOpen = closingOf(text, name, text.lastIndexOf(`<${name}`, opened - 1)) === offset;
  const told = [`</${name}> stands where </${expected}> is expected.`, `Close <${expected}> first.`] as const;
  const signs = closing === undefined ? [opened, offset] : isOpen ? [opened, closing] : [offset];
  return syntax(told, { start: offset, length: name.length + 3, signs });
}

function explainStray(name: string, text: string, offset: number): MdxFault {
  // "< Callout" is text to the parser.
  const apart = isBlockName(name)
    ? [...text.slice(0, offset).matchAll(new RegExp(`<[^\\S\\n]+${name}(?![\\p{L}\\p{N}])`, "gu"))].at(-1)
    : undefined;
  if (apart)
    return syntax(["A space stands behind a <, and no block begins.", `Write <${name}, without the space.`], {
      start: apart.index,
      length: apart[0].length,
      signs: [apart.index, offset],
    });
  const at = { start: offset, length: name.length + 3, signs: [offset] };
  if (name !== "" && isHtml(name) && /^[a-z]/.test(name)) {
    const [message, hint] = explainHtml(name);
    return { rule: "mdx-forbidden", message: message.replace("<", "</"), hint, ...at };
  }
  const hint = isBlockName(name) ? `Remove it, or write <${name} …> where the block begins.` : "Remove it.";
  return syntax([`</${name}> closes a block that was not opened.`, hint], at);
}

function explainUnclosed(name: string, inside: string | undefined, text: string, offset: number): MdxFault {
  const signs = signsOfTag(text, name, offset);
  const at = { start: offset, length: 1 + name.length, signs };
  const address = addressIn(text.slice(offset, offset + 300));
  if (address) return { ...at, ...AN_ADDRESS, hint: `Write [what it leads to](${address}).` };
  if (!isBlockName(name)) return { ...at, ...explainUnknown(name, text.slice(offset, offset + 300)) };
  if (inside === "listItem" || inside === "blockQuote")
    return syntax(
      [`<${name}> stands inside a list or a quotation.`, "Move it out, with an empty line before and after."],
      at,
    );
  // Where several blocks of a name stand in a row, the closing tags of the later ones are whole.
  const half = new RegExp(`</${name}(?![\\w-]|\\s*>)`).exec(text.slice(offset));
  if (half && closingOf(text, name, offset) === undefined)
    return syntax([`The tag </${name} has no end.`, `Write </${name}>.`], {
      start: offset + half.index,
      length: name.length + 2,
      signs: [...signs, offset + half.index],
    });
  if (inside === "paragraph" && (text.includes(`</${name}`, offset) || !startsLine(text, offset)))
    return syntax(
      [
        `<${name}> begins inside a line of text.`,
        "Put it on a line of its own, with an empty line before and after.",
      ],
      at,
    );
  const line = text.slice(0, offset).split("\n").length;
  return syntax(
    [
      `<${name}> is opened on line ${line} and never closed.`,
      `Write </${name}> where it ends, on a line of its own.`,
    ],
    at,
  );
}

const AN_ADDRESS = { rule: "mdx-syntax", message: "An address cannot stand in < and >." } as const;

/** A tag that is no block: HTML, a name that is none, or a sign that means itself. */
function explainUnknown(name: string, rest: string): Pick<MdxFault, "rule" | "message" | "hint"> {
  if (name === "")
    return {
      rule: "mdx-forbidden",
      message: "Empty tags cannot stand in a text.",
      hint: "Remove them, and keep the words.",
    };
  const close = nearest(name, BLOCK_NAMES)[0];
  if (!isHtml(name) && (/^[A-Z]/.test(name) || close?.toLowerCase() === name.toLowerCase()))
    return {
      rule: "unknown-block",
      message: `<${name}> is not a block of this site.`,
      hint: close
        ? `Change it to <${close}>, or write \\<${name} where you mean the sign itself.`
        : `Write one of the blocks of docs/authoring.md, or \\<${name} where you mean the sign itself.`,
    };
  if (!isHtml(name)) return meansItself(rest);
  const [message, hint] = explainHtml(name);
  return { rule: "mdx-forbidden", message, hint };
}

function explainOpenTag(text: string, offset: number): MdxFault {
  const rest = text.slice(offset, offset + 5000);
  const name = /^<([\p{L}_$][\p{L}\p{N}_$-]*)/u.exec(rest)?.[1];
  // Of several signs in a row, all mean themselves.
  const run = /^<+/.exec(rest)![0].length;
  const signs = name
    ? signsOfTag(text, name, offset)
    : Array.from({ length: run }, (_, index) => offset + index);
  return { ...explainTag(rest), start: offset, length: Math.max(1, name ? name.length + 1 : 1), signs };
}

/** Braces that the parser took for code and could not read. */
function explainOpenBrace(text: string, offset: number): MdxFault | undefined {
  const start = openBrace(text, offset);
  if (start === undefined) return undefined;
  const end = closingBrace(text, start);
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (end === undefined) {
    const isRemark = /^\{\s*\/\*/.test(text.slice(start, start + 20));
    const told = isRemark
      ? (["A remark begins with {/* and never ends.", "Write */} where it ends."] as const)
      : (["A { is opened and never closed.", "Write \\{ where you mean the brace itself."] as const);
    return syntax(told, { start, length: isRemark ? 3 : 1, signs: [start] });
  }
  const told = explainBraces(text.slice(start + 1, end), line);
  return { ...told, start, length: end + 1 - start, signs: signsIn(text, start, end + 1) };
}

function explainRest(text: string, offset: number): MdxFault {
  const from = Math.max(text.lastIndexOf("<", offset), text.lastIndexOf("{", offset));
  const told = [
    "A sign here begins a block or code, and what follows is neither.",
    "Write a \\ before each < or { that means itself.",
  ] as const;
  return syntax(told, { start: Math.max(0, from), length: 1, signs: from < 0 ? [] : [from] });
}

type At = Pick<MdxFault, "start" | "length" | "signs">;

function syntax([message, hint]: readonly [string, string], at: At): MdxFault {
  return { rule: "mdx-syntax", message, hint, ...at };
}
