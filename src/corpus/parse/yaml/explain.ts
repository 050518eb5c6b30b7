import { type Document, type Scalar, visit } from "yaml";
import { quoteYaml } from "./quote-yaml.ts";
import { findBlanks, restOfText } from "./marks.ts";
import type { YamlToken } from "./tokens.ts";

/** What the parser reports: a code, a message for programmers, and offsets. */
interface ParserFault {
  code: string;
  message: string;
  pos: [number, number];
}

/** A fault told to an editor; `start` and `length` where a better place than the parser's is known. */
export interface YamlTold {
  message: string;
  hint: string;
  start?: number;
  length?: number;
}

type Told = [message: string, hint: string];

const INDENT: Told = [
  "This line is indented otherwise than its neighbours.",
  "Give it as many spaces as the line above that it belongs with.",
];
const NO_FIELD: Told = [
  "This line is neither a field nor a list item.",
  "Write name: value. A text of several lines follows >- and is indented.",
];
const UNREADABLE: Told = [
  "This line cannot be read.",
  "Write name: value. Put texts with a colon, a #, brackets or quotation marks in them in double quotes.",
];

/** Tells a syntax fault of the `yaml` package in words that an editor can act on. */
export function explainYaml(
  fault: ParserFault,
  document: Document,
  text: string,
  tokens: readonly YamlToken[],
): YamlTold {
  if (/^Missing closing ["']quote/.test(fault.message)) return openQuote(fault, document);
  const blank = findBlanks(text, ...linesAround(text, fault.pos[0]));
  if (blank) return blank;
  const tab = tabBefore(fault, text);
  if (tab) return tab;
  if (UNCLOSED.test(fault.message)) return openBracket(fault, tokens);
  const [message, hint] = explainMessage(fault, text) ?? explainCode(fault, text);
  return { message, hint };
}

const UNCLOSED =
  /block collection must be sufficiently indented and end with|^Flow (?:map|sequence) in .* must be|^Expected flow (?:map|sequence) to end with/;

/** The tab that indents the line of a fault, where the parser only sees that it is not indented by spaces. */
function tabBefore({ code, message, pos }: ParserFault, text: string): YamlTold | undefined {
  if (code !== "BAD_INDENT" && !UNCLOSED.test(message)) return undefined;
  const start = text.lastIndexOf("\n", pos[0] - 1) + 1;
  const [, spaces = "", tabs] = /^( *)(\t+)/.exec(text.slice(start)) ?? [];
  if (!tabs) return undefined;
  const [said, hint] = CODES["TAB_AS_INDENT"]!;
  return { message: said, hint, start: start + spaces.length, length: tabs.length };
}

// The parser places the fault where it gives up; an editor looks for the bracket that opens.
function openBracket({ message, pos }: ParserFault, tokens: readonly YamlToken[]): YamlTold {
  const open: YamlToken[] = [];
  for (const token of tokens) {
    if (token.offset >= pos[0]) break;
    if (/^flow-(?:map|seq)-start$/.test(token.type)) open.push(token);
    else if (/^flow-(?:map|seq)-end$/.test(token.type)) open.pop();
  }
  const last = open.at(-1);
  const mark = last ? { "[": "]", "{": "}" }[last.source] : /[\]}]/.exec(message.slice(-3))?.[0];
  return {
    message: "A bracket is opened here and not closed.",
    hint: `Write ${mark ?? "]"} where it ends; what belongs inside is indented further than the line that opens it.`,
    ...(last ? { start: last.offset, length: 1 } : {}),
  };
}

/** The line of a place and the one before it, from one offset to another. */
function linesAround(text: string, offset: number): [from: number, to: number] {
  const start = text.lastIndexOf("\n", offset - 1);
  const end = text.indexOf("\n", offset);
  return [Math.max(0, text.lastIndexOf("\n", start - 1)), end < 0 ? text.length : end];
}

// The parser places the fault where the file ends; an editor looks for the mark that opens.
function openQuote({ pos }: ParserFault, document: Document): YamlTold {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, node: Scalar) => {
      if (node.type?.startsWith("QUOTE") && node.range && node.range[0] < pos[0]) start = node.range[0];
    },
  });
  const told = {
    message: "A quotation mark is opened here and never closed.",
    hint: "Close it at the end of the text.",
  };
  return start === undefined ? told : { ...told, start, length: 1 };
}

function explainMessage({ message, pos }: ParserFault, text: string): Told | undefined {
  const line = lineOf(text, pos[0]);
  const value = valueOn(line);
  if (/^[|>]/.test(value) && /^Not a YAML token|at node end$|^Block scalar header/.test(message))
    return [
      `Words follow a ${value[0]}, which begins a text of several lines.`,
      `Begin the text in the next line, and indent it; or put all of it in double quotes: ${quoteYaml(value)}.`,
    ];
  if (/at node end$|Comments must be separated/.test(message) && /^["'[{]/.test(value))
    return [
      /^["']/.test(value)
        ? "Words follow a text in quotation marks."
        : "Words follow what stands in brackets.",
      `Put the whole text in quotation marks: ${quoteYaml(value)}.`,
    ];
  if (/^Unexpected (?:, in|empty item)/.test(message)) return ["There is a comma too many.", "Remove it."];
  if (/^Missing , (?:or : )?between/.test(message))
    return [
      "A comma is missing between two items.",
      "Write a comma, or put a text with brackets or quotation marks in double quotes.",
    ];
  if (/^Unexpected [\]}] in/.test(message) || /flow-(?:map|seq)-end/.test(message))
    return [
      `A ${text[pos[0]] ?? "bracket"} closes a bracket that was not opened.`,
      "Remove it, or put the text in double quotes.",
    ];
  if (/^Missing space after :/.test(message))
    return ["A space is missing after the colon.", "Write name: value."];
  if (/directives-end/.test(message))
    return ["Words follow --- on its line.", "Begin the fields on the next line."];
  if (/block-seq-ind on same line/.test(message) || /^A block sequence may not/.test(message))
    return [
      "A hyphen and a space begin this text, as they begin a list item.",
      `Put it in double quotes: ${quoteYaml(value)}.`,
    ];
  if (/without - indicator|must start at the same column/.test(message)) return INDENT;
  return undefined;
}

/** What stands on a line behind its field's name, or behind the hyphen of a list item. */
function valueOn(line: string): string {
  return /^\s*(?:- +)*(?:[\w-]+ *: +)?(.*)$/.exec(line)![1]!.trim();
}

function lineOf(text: string, offset: number): string {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? text.length : end);
}

function explainCode({ code, pos }: ParserFault, text: string): Told {
  const rest = text.slice(pos[0]).split("\n", 1)[0]!.trim();
  if (code === "BLOCK_AS_IMPLICIT_KEY" && rest.includes(": "))
    return ["This text holds a colon and reads as a key.", `Put it in double quotes: ${quoteYaml(rest)}.`];
  if (code === "BAD_SCALAR_START")
    return [
      `A text cannot begin with ${rest[0] ?? "this sign"}.`,
      `Put it in double quotes: ${quoteYaml(restOfText(text, pos[0]))}.`,
    ];
  if (code === "MULTIPLE_DOCS" && !rest.startsWith("---"))
    return ["A line ... ends the fields, and more follow.", "Remove the line with the three dots."];
  return CODES[code] ?? UNREADABLE;
}

const CODES: Readonly<Record<string, Told>> = {
  DUPLICATE_KEY: ["This key stands twice.", "Keep one of the two, or give the second another name."],
  TAB_AS_INDENT: ["A tab indents this line.", "YAML is indented with spaces: replace the tab by two spaces."],
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: [
    "The line after this one is indented further, and reads as part of it.",
    "Take the spaces at its beginning away, or write >- here and indent all lines of the text.",
  ],
  MULTILINE_IMPLICIT_KEY: NO_FIELD,
  MISSING_CHAR: NO_FIELD,
  KEY_OVER_1024_CHARS: [
    "The name of this field is longer than 1,024 letters.",
    "Put a text that holds a colon in double quotes.",
  ],
  BAD_DQ_ESCAPE: [
    "A backslash in double quotes begins a special sign, and this is none.",
    "Write \\\\ for the backslash itself, or put the text in 'single quotes'.",
  ],
  MULTIPLE_DOCS: ["A line --- begins a second document.", "Remove it: a file holds one."],
  RESOURCE_EXHAUSTION: [
    "Lists or groups stand too deep within each other here.",
    "Write them on fewer levels.",
  ],
};

/** An alias (`*name`) points elsewhere in the file in YAML; in content it is a text with an asterisk. */
export function findAliases(document: Document): { start: number; end: number; source: string }[] {
  const found: { start: number; end: number; source: string }[] = [];
  visit(document, {
    Alias: (_key, node) => {
      if (node.range) found.push({ start: node.range[0], end: node.range[1], source: node.source });
    },
  });
  return found;
}
