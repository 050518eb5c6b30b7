import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { markdownToMdast } from "satteri";
import type { Holding } from "../blocks/define.ts";
import { BLOCKS } from "../blocks/index.ts";
import { SourceLines } from "../corpus/parse/mdx/source-lines.ts";
import type { Document, PlaceOf } from "../corpus/types.ts";
import { textsOf } from "../corpus/query/texts.ts";
import { describePath } from "../corpus/parse/yaml/validate.ts";
import type { Place } from "../problems/problem.ts";
import { checkEach } from "./each.ts";
import { LEFT_DIALECTS } from "./left-dialects.ts";
import { LEFT_EMPHASIS } from "./left-emphasis.ts";
import { LEFT_LINKS } from "./left-links.ts";
import { quote, recognizeAll } from "./left-over.ts";
import { ADDRESS } from "./written-text.ts";

/** Fields are plain text, those of files as those of blocks: a mark in one would be shown as it is written. */
export const checkPlainFields = checkEach<WithFields>((corpus) => ({
  things: [...textsOf(corpus), ...corpus.datasets, { meta: corpus.site, placeOf: corpus.placeInSite }],
  reads: ({ place, placeOf }) => [corpus.sources.get((place ?? placeOf([])).file)],
  hold: (thing, problems) => {
    for (const field of fieldsOf(thing)) {
      const mark = findMark(field.value);
      if (!mark) continue;
      const place = field.place();
      const source = corpus.sources.get(place.file) ?? "";
      problems.add(
        "markup-left",
        placeOfMark(mark.raw, field.value, place, source, new SourceLines(place.file, source)),
        `${field.name} is plain text, and readers would see ${quote(mark.raw)} as it is written.`,
        mark.hint,
      );
    }
  },
}));

/** A file with fields, and of a text the blocks with theirs. */
interface WithFields {
  meta: object;
  /** Where the file begins, of a thing that has one of its own. */
  place?: Place;
  placeOf: PlaceOf;
  document?: Document;
}

interface Field {
  name: string;
  value: string;
  place(): Place;
}

/** What is plain text of what attributes hold. */
const PLAIN = new Set<Holding>(["words", "number", "label"]);

function fieldsOf({ meta, placeOf, document }: WithFields): Field[] {
  const inFile = stringsOf(meta).map(({ path, value }) => ({
    name: describePath(path),
    value,
    place: () => placeOf(path),
  }));
  const inBlocks = (document?.blocks ?? []).flatMap((block) =>
    BLOCKS[block.name]
      .held(block)
      .filter(({ what }) => PLAIN.has(what))
      .map(({ attribute, written }) => ({
        name: `\`${attribute}\` of <${block.name}>`,
        value: written.join(" "),
        place: () => block.placeOf(attribute),
      })),
  );
  return [...inFile, ...inBlocks];
}

/** Every text within a file's fields. What must hold of a table is written in cells, and no reader sees it. */
function stringsOf(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; value: string }[] {
  if (typeof value === "string") return [{ path, value }];
  if (typeof value !== "object" || value === null || path[0] === "checks") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

interface Mark {
  raw: string;
  hint: string;
}

/** The first mark in a plain text, and what to write instead. */
export function findMark(value: string): Mark | undefined {
  if (!/[*_`~[\]<>\\&=^${#:@'|+%]|[-\p{Nd}•].*\n/u.test(value) || /^(?:https?:\/\/|mailto:)\S+$/.test(value))
    return undefined;
  const flat = value.replace(/\s/g, " ");
  const taken = takenMarks(flat);
  const first = taken.marks[0];
  if (first)
    return { raw: value.slice(first.start, first.end), hint: writePlain(taken.words.replace(NOTE, "")) };
  const escaped = /\\[*_#[\]<>{}|~`]/.exec(value);
  if (escaped) return { raw: escaped[0], hint: writePlain(value.replace(/\\([*_#[\]<>{}|~`])/g, "$1")) };
  const note = /\s*\[\^[^\]\s]+\]/u.exec(value);
  if (note)
    return {
      raw: note[0].trim(),
      hint: writePlain(value.replace(NOTE, ""), " Say what the note says in a sentence of its own."),
    };
  const list =
    /^[ \t]*(?:[-*+•]|\d+[.)])[ \t]+\S[^\n]*\n[ \t]*(?:[-*+•]|\d+[.)])[ \t]+\S|^[ \t]*\|.*\|[ \t]*\n[ \t]*\|/mu.exec(
      value,
    );
  if (list)
    return {
      raw: list[0].split("\n", 1)[0]!.trim(),
      hint: "Write it in a sentence: this field has no lines of its own.",
    };
  const heading = /^#{2,6}[ \t]+\S/.exec(value);
  if (heading) return { raw: heading[0].slice(0, -2), hint: writePlain(value.replace(/^#+\s*/, "")) };
  const [left] = recognizeAll([...LEFT_LINKS, ...LEFT_DIALECTS, ...LEFT_EMPHASIS], {
    text: maskAddresses(flat),
    raw: value,
  });
  if (!left) return undefined;
  const raw = value.slice(left.start, left.end);
  const words = raw.replace(/^\[([^\]]+)\]\s*\(.*\)$/u, "$1").replace(/^([*_=~+%]+)(.*?)\1$/u, "$2");
  const hint = words === raw ? WITHOUT_SIGNS : writePlain(value.replace(raw, () => words));
  return { raw, hint };
}

const NOTE = /\s*\[\^[^\]\s]+\]/gu;
const WITHOUT_SIGNS = "Write the words without the signs.";

const ELEMENT =
  /^<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s+[\w-]+\s*=[^>]*)?\s*\/?>$|^<!--/i;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});/giu;

/** What the parser takes for a mark within a line, and the words without their marks. */
function takenMarks(line: string): { marks: { start: number; end: number }[]; words: string } {
  // Behind a letter nothing begins a list, a heading or a quotation.
  const tree = markdownToMdast(`x ${line}`) as Nodes;
  const marks: { start: number; end: number }[] = [];
  const walk = (node: Nodes): void => {
    const start = (node.position?.start.offset ?? 0) - 2;
    const end = (node.position?.end.offset ?? 0) - 2;
    if (isMark(node, line.slice(Math.max(0, start), end))) marks.push({ start, end });
    else if (node.type === "text" && start <= 0 + node.value.length) {
      for (const match of line.slice(Math.max(0, start), end).matchAll(ENTITY))
        if (!node.value.includes(match[0]))
          marks.push({
            start: Math.max(0, start) + match.index,
            end: Math.max(0, start) + match.index + match[0].length,
          });
    } else if ("children" in node) node.children.forEach(walk);
  };
  walk(tree);
  return { marks, words: toString(tree, { includeHtml: false }).slice(2) };
}

function isMark(node: Nodes, raw: string): boolean {
  switch (node.type) {
    case "emphasis":
    case "strong":
      return /^[*_]+[\p{L}\p{N}"'“‘«„([\\*_`~]/u.test(raw);
    case "delete":
      return raw.startsWith("~~");
    case "link":
      return /^[[<]/.test(raw);
    case "html":
      return ELEMENT.test(raw);
    case "image":
    case "inlineCode":
      return true;
    default:
      return false;
  }
}

function maskAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)[^\s<>[\]]+/g, (address) => ADDRESS.repeat(address.length));
}

function writePlain(words: string, more = ""): string {
  const text = words.trim();
  if (text.length > 160 || text === "") return `${WITHOUT_SIGNS}${more}`;
  const end = more === "" || /[.!?]$/.test(text) ? "" : ".";
  return `Write: ${text}${end}${more}`;
}

/** Where a mark stands within its field; the field itself where it is written otherwise there. */
function placeOfMark(mark: string, value: string, place: Place, source: string, lines: SourceLines): Place {
  const from = lines.offset(place);
  const at = source.indexOf(mark, from);
  return at >= 0 && at - from <= value.length * 2 + 100 ? lines.place(at, mark.length) : place;
}
