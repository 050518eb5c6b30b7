import { leftList } from "./left-lists.ts";
import { type Recognizer, quote, recognize, whole } from "./left-over.ts";
import { leftTable } from "./left-tables.ts";
import { TAKEN } from "./written-text.ts";

/** What stands at the start of lines, or fills them, and was to be a table, a heading, a list or a box. */
export const LEFT_LINES: Recognizer[] = [
  leftTable,
  // :::note
  (written) => {
    const [first] = written.text.matchAll(/^[ \t]*:{3,}[ \t]*(\w*)[^\n]*/gmu);
    if (!first) return [];
    const named = /^[ \t]*:{3,}[ \t]*\{?[ .]*([\w-]*)/u.exec(first[0])![1]!;
    const title = /:{3,}[ \t]*\w+[ \t]*\[?([^\]{}\n]*)/u.exec(first[0])?.[1]?.trim() ?? "";
    // The line that closes it is told with the one that opens it.
    if (named === "" || first[0].includes(TAKEN)) return [];
    return [
      {
        ...whole(written, first.index),
        message: `${quote(first[0])} opens no box here.`,
        hint: callout(named, title),
      },
    ];
  },
  recognize(":", /^[ \t]*::([a-z][\w-]*)[^\n]*/gmu, (match, raw) => [
    `${quote(raw)} opens no box here.`,
    callout(match[1]!, ""),
  ]),
  // [!NOTE], !!! note "Title"
  recognize("[", /^[ \t]*\[!([\p{L}-]+)\][+-]?[^\n]*/gmu, (match, raw) => [
    `${quote(raw)} opens no box here.`,
    callout(
      match[1]!,
      raw
        .slice(raw.indexOf("]") + 1)
        .replace(/^[+-]/, "")
        .trim(),
    ),
  ]),
  recognize(
    "!?",
    /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+([\p{L}-]+)(?:[ \t]+["“]([^"”\n]*)["”])?[^\n]*/gmu,
    (match, raw) => [`${quote(raw)} opens no box here.`, callout(match[1]!, match[2] ?? "")],
  ),
  recognize("[", /^[ \t]*\[(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$/gmu, (match, raw) => [
    `${quote(raw)} opens no box here.`,
    callout(match[1]!, ""),
  ]),
  // .. note::, image::x[]
  recognize(".", /^[ \t]*\.\.[ \t]*(?:([a-z][\w-]*)::|_[\w-]+:)[^\n]*/gmu, (match, raw) => [
    `${quote(raw)} means nothing here.`,
    /note|tip|warning|important|caution|attention|hint|danger/.test(match[1] ?? "")
      ? callout(match[1]!, "")
      : "Remove it, or write a block: docs/authoring.md shows them.",
  ]),
  recognize("[", /^[a-z][\w-]*::[^\s[\]]*\[[^\]\n]*\]/gmu, (_match, raw) => [
    `${quote(raw)} means nothing here.`,
    "Remove it, or write a block: docs/authoring.md shows them.",
  ]),
  recognize("[", /^[ \t]*\[(?:TOC|toc)\][ \t]*$/gmu, (_match, raw) => [
    `${quote(raw)} is shown as it stands.`,
    "Remove it: a page has its contents by itself.",
  ]),
  // ##Words, ## with a space that is none, ＃＃ Words
  recognize("#＃", /^[\s\u200b\ufeff]*([#＃]{1,})([\s\u200b\ufeff]*)([^\n]*)/gmu, (match, raw) => {
    const [, marks = "", space = "", words = ""] = match;
    if (!isHeading(match[0], marks, space, words)) return undefined;
    const depth = Math.min(6, Math.max(2, marks.length));
    const title = raw.slice(match[0].length - words.length).trim();
    return [
      explainHeading(match[0], marks, space),
      `Write ${"#".repeat(depth)} ${quote(title, 200)}, with an ordinary space.`,
    ];
  }),
  // == Words ==, h2. Words
  recognize(
    "=.",
    /^[ \t]*(?:={1,6}[ \t]+([^=\n]*[^=\s])[ \t]*=*|h([1-6])\.[ \t]+([^\n]+))$/gmu,
    (match, raw) => {
      const words = (match[1] ?? match[3])!.trim();
      return [`${quote(raw)} is no heading here.`, `Write ## ${words} [#its-id].`];
    },
  ),
  // A line of signs that draws no line
  recognize("=~+–—.#-", /^[ \t]*(?:={3,}|~{3,}|\+{3,}|[–—]{2,}|\.{5,}|#{3,}|-{3,})[ \t]*$/gmu, () => [
    "A line of signs is shown as it stands.",
    "Remove it. A line across the page is ---, with an empty line before and after; a heading begins with ##.",
  ]),
  leftList,
  // A definition under its word
  recognize(":", /^([^\n.!?:;,]{1,60})\n[ \t]*:[ \t]+(\S[^\n]*)/gmu, (match) => [
    "A line that begins with a colon is no definition here.",
    `Write - **${match[1]!.trim()}**: ${quote(match[2]!)}`,
  ]),
  recognize("[", /^[ \t]*\*\[([^\]\n]+)\]:[^\n]*/gmu, (match) => [
    `${match[1]} is not spelled out here.`,
    "Remove the line, and write a file in glossary/ with the short form under abbreviations.",
  ]),
  // [ ] a task outside a list
  recognize("[", /^[ \t]*-?\[[ xX✓]?\][ \t]+\S/gmu, () => [
    "A box to tick stands outside a list.",
    "Write - [ ] before the words.",
  ]),
];

function isHeading(line: string, marks: string, space: string, words: string): boolean {
  if (words === "") return false;
  if (/[＃]/u.test(marks) || marks.length > 6) return true;
  if (/^[\u00a0\u200b\ufeff\u2000-\u200a\u202f\u3000]/u.test(line) && space !== "") return true;
  if (space !== "") return !space.startsWith(" ") && !space.startsWith("\t");
  if (marks.length > 1) return /^[\p{L}\p{N}"'“‘«*_(]/u.test(words);
  // One # before a word may be a keyword of social media: #metoo.
  return /\[#[\w-]+/u.test(words) || /^\p{Lu}[^.!?#\n]*\s[^.!?#\n]*$/u.test(words);
}

function explainHeading(line: string, marks: string, space: string): string {
  if (marks.includes("＃")) return "This heading begins with a wide ＃, and is none.";
  if (marks.length > 6) return "A heading has six # at most, and this is none.";
  if (/^[^#]/.test(line)) return "A sign that cannot be seen stands before this heading, and it is none.";
  return space === ""
    ? "This line looks like a heading and is none: no space stands behind #."
    : "This line looks like a heading and is none: the space behind # is no ordinary one.";
}

const KINDS: Record<string, string> = {
  warning: "limitation",
  caution: "limitation",
  danger: "limitation",
  limitation: "limitation",
  definition: "definition",
  method: "method",
};

function callout(name: string, title: string): string {
  const kind = KINDS[name.toLowerCase().replace(/^callout-/, "")] ?? "note";
  const titled = title === "" ? "" : ` title="${title.replaceAll('"', "")}"`;
  return `Write <Callout kind="${kind}"${titled}>, the words, and </Callout>, with an empty line between each.`;
}
