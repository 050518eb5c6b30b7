import { type Document, type Scalar, visit } from "yaml";

/** What the parser reports: a code, a message for programmers, and offsets. */
interface YamlFault {
  code: string;
  message: string;
  pos: [number, number];
}

/** A fault told to an editor; `start` where a better place than the parser's is known. */
export interface YamlTold {
  message: string;
  hint: string;
  start?: number;
}

const INDENT: [string, string] = [
  "This line is indented otherwise than its neighbours.",
  "Give it as many spaces as the line above that it belongs with.",
];
const QUOTE: [string, string] = [
  "This text holds a colon and reads as a key.",
  'Put the text in "double quotes".',
];

/** Tells a syntax fault of the `yaml` package in words that an editor can act on. */
export function explainYaml(fault: YamlFault, document: Document, text: string): YamlTold {
  if (/^Missing closing ["']quote/.test(fault.message)) return openQuote(fault, document);
  if (/block collection must be sufficiently indented and end with/.test(fault.message))
    return told("A bracket is opened above and not closed before this line.", closing(fault.message));
  const [message, hint] = explainCode(fault, text);
  return told(message, hint);
}

function told(message: string, hint: string): YamlTold {
  return { message, hint };
}

// The parser places the fault where the file ends; an editor looks for the mark that opens.
function openQuote({ pos }: YamlFault, document: Document): YamlTold {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, node: Scalar) => {
      if (node.type?.startsWith("QUOTE") && node.range && node.range[0] < pos[0]) start = node.range[0];
    },
  });
  const words = told("A quotation mark is opened here and never closed.", "Close it at the end of the text.");
  return start === undefined ? words : { ...words, start };
}

function closing(message: string): string {
  const mark = message.at(-1)!;
  return `Write ${mark} where it ends; what belongs inside is indented further than the line that opens it.`;
}

function explainCode({ code, message, pos }: YamlFault, text: string): [message: string, hint: string] {
  const first = message.split("\n", 1)[0]!.replace(/ at line .*$/, "");
  const found = text.slice(pos[0], pos[0] + 1);
  switch (code) {
    case "DUPLICATE_KEY":
      return ["This key stands twice.", "Keep one of the two, or give the second another name."];
    case "TAB_AS_INDENT":
      return ["A tab indents this line.", "YAML is indented with spaces: replace the tab by two spaces."];
    case "BAD_INDENT":
      return INDENT;
    case "MISSING_CHAR":
      return /without - indicator/.test(first)
        ? INDENT
        : [
            `${first}.`,
            "Look for a colon, a bracket or a quotation mark that is missing, here or just above.",
          ];
    case "BLOCK_AS_IMPLICIT_KEY":
      return text.slice(pos[0]).split("\n", 1)[0]!.includes(": ")
        ? QUOTE
        : [
            "The line after this one is indented further, and reads as part of it.",
            "Take the spaces at its beginning away, or write >- here and indent all lines of the text.",
          ];
    case "MULTILINE_IMPLICIT_KEY":
      return [
        "This line is neither a field nor a list item.",
        "Write name: value. A text of several lines follows >- and is indented.",
      ];
    case "BAD_SCALAR_START":
      return [`A text cannot begin with ${found}.`, 'Put the text in "double quotes".'];
    case "MULTIPLE_DOCS":
      return ["A line --- begins a second document.", "Remove it: a file holds one."];
    default:
      return [
        `${first}.`,
        "Put texts with a colon, a #, brackets or quotation marks in them in double quotes.",
      ];
  }
}

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
