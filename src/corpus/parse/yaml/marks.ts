import type { YamlToken } from "./tokens.ts";
import { UNSEEN_PATTERN, nameUnseen } from "../../read/characters.ts";
import { quoteYaml } from "./quote-yaml.ts";

/** A fault in a YAML text, told to an editor. */
export interface YamlFault {
  start: number;
  length: number;
  message: string;
  hint: string;
}

const SIGNS: Readonly<Record<string, string>> = { anchor: "&", tag: "!" };

/**
 * Signs that mean something to programs and are words to editors: a tag (`!`), an anchor (`&`), a directive (`%`), an explicit
 * key (`?`). YAML would take them and their word out of the text in silence.
 */
export function findMarks(tokens: readonly YamlToken[], text: string): YamlFault[] {
  return tokens.flatMap(({ type, offset: start, source }): YamlFault[] => {
    const length = source.trimEnd().length;
    const sign = SIGNS[type];
    if (sign)
      return [
        {
          start,
          length,
          message: `A text cannot begin with ${sign}.`,
          hint: `Put it in double quotes: ${quoteYaml(restOfText(text, start))}.`,
        },
      ];
    if (type === "directive-line")
      return [
        {
          start,
          length,
          message: "A line cannot begin with %.",
          hint: "Remove it, or put the text in double quotes.",
        },
      ];
    if (type === "explicit-key-ind")
      return [
        {
          start,
          length,
          message: "A question mark stands before a text.",
          hint: "Put the text in double quotes, or remove the mark.",
        },
      ];
    return [];
  });
}

/** A text to the end of its line, or to what ends it within brackets. */
export function restOfText(text: string, start: number): string {
  const line = text.slice(start).split("\n", 1)[0]!;
  return line.split(/[,\]}]|\s#/, 1)[0]!.trim();
}

/** A blank that only looks like a space, where YAML needs an ordinary one: after a colon or a hyphen, or before a line's first word. */
export function findBlanks(text: string, from: number, to: number): YamlFault | undefined {
  const blank = UNSEEN_PATTERN.source;
  const structural = new RegExp(
    `(?:^|\\n)[ \\t]*(?:- )?(?:(${blank})|[\\w"'-]+(?:(${blank}) *:|:(${blank})))|[-,[{] *(${blank})`,
    "gu",
  );
  for (const match of text.slice(from, to).matchAll(structural)) {
    const character = match.slice(1).find((found) => found !== undefined);
    if (character === undefined) continue;
    const start = from + match.index + match[0].indexOf(character);
    return blankFault(start, character);
  }
  return undefined;
}

export function blankFault(start: number, character: string): YamlFault {
  return {
    start,
    length: character.length,
    message: `Here stands ${nameUnseen(character)!} where YAML needs an ordinary space.`,
    hint: "Write an ordinary space in its place.",
  };
}
