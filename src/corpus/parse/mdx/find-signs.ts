import { escapePattern } from "../../../model/escape-pattern.ts";

/** The offsets of all signs of a stretch that begin or end a block or code. */
export function signsIn(text: string, start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index).filter((at) =>
    /[<{}]/.test(text[at]!),
  );
}

/** The signs of a tag, and of the one that closes it. */
export function signsOfTag(text: string, name: string, offset: number): number[] {
  const ends = text.indexOf(">", offset);
  const blank = text.indexOf("\n\n", offset);
  const end = ends < 0 || (blank >= 0 && blank < ends) ? offset + 1 : ends;
  const closing = text[end - 1] === "/" ? undefined : closingOf(text, name, offset);
  return [...signsIn(text, offset, end), ...(closing === undefined ? [] : [closing])];
}

/** Where the tag that closes a block stands; undefined where none does. */
export function closingOf(text: string, name: string, opening: number): number | undefined {
  if (name === "" || opening < 0) return undefined;
  const tags = new RegExp(`<(/?)${escapePattern(name)}(?![\\w-])(?:"[^"]*"|'[^']*'|[^"'<>])*?(/?)>`, "g");
  tags.lastIndex = opening + 1 + name.length;
  let depth = 1;
  for (let match = tags.exec(text); match; match = tags.exec(text)) {
    if (match[1]) depth--;
    else if (!match[2]) depth++;
    if (depth === 0) return match.index;
  }
  return undefined;
}

/** The outermost brace that is open at an offset of a paragraph. */
export function openBrace(text: string, offset: number): number | undefined {
  const from = text.lastIndexOf("\n\n", offset - 1) + 1;
  const open: number[] = [];
  let last: number | undefined;
  for (let at = from; at <= Math.min(offset, text.length - 1); at++) {
    if (text[at] === "\\" && open.length === 0) at++;
    else if (text[at] === "`" && open.length === 0) at = endOfCode(text, at);
    else if (text[at] === "{") open.push(at);
    else if (text[at] === "}") last = open.pop() ?? last;
  }
  return open[0] ?? last;
}

/** The last character of the code that begins at a backtick, or of the backticks where none does. */
function endOfCode(text: string, start: number): number {
  const ticks = /^`+/.exec(text.slice(start, start + 100))![0];
  const paragraph = text.slice(start + ticks.length).split(/\n\s*\n/, 1)[0]!;
  const end = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(paragraph);
  return start + ticks.length - 1 + (end ? end.index + ticks.length : 0);
}

/** The brace that closes one; undefined where none does. */
export function closingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return undefined;
}

/** Whether nothing but spaces stands before an offset on its line. */
export function startsLine(text: string, offset: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, offset - 20), offset));
}

/** The offset of a line and column that both count from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let index = 1; index < line; index++) at = text.indexOf("\n", at) + 1;
  return at + column - 1;
}
