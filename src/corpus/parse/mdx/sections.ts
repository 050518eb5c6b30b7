import type { Heading, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { ID_PATTERN, toId } from "../../../model/ids.ts";
import { MAIN_ID } from "../../../model/page-ids.ts";
import { typedNumber } from "../../../model/typed-number.ts";
import type { RuleId } from "../../../problems/rules.ts";
import type { DocumentContext } from "./document.ts";
import { placeOfNode } from "./parse.ts";
import type { Section } from "../../types.ts";
import { placeOn } from "../../../model/href.ts";

const HEADING_ID = /\s*\[\s*#\s*([^\]\s]*)([^\]]*)\]\s*$/;
const ANY_ID = /\s*\[\s*#\s*([^\]\s]*)([^\]]*)\]/;

/** Reads the headings of a text, takes their ids and topics off, and numbers them for display. */
export function readSections(tree: Root, context: DocumentContext): Section[] {
  const sections: Section[] = [];
  const counters: number[] = [];
  let before = 1;
  for (const [start, node] of tree.children.entries()) {
    if (node.type !== "heading") continue;
    const number = count(counters, node.depth);
    sections.push({
      ...readHeading(node, before, context),
      depth: node.depth,
      number,
      start,
      end: tree.children.length,
    });
    before = node.depth;
  }
  for (const [index, section] of sections.entries()) {
    const next = sections.slice(index + 1).find((later) => later.depth <= section.depth);
    if (next) section.end = next.start;
  }
  return sections;
}

/** The section in which each node of the first level stands, by the node's index. */
export function sectionsByIndex(sections: readonly Section[], length: number): (Section | undefined)[] {
  const byIndex = new Array<Section | undefined>(length).fill(undefined);
  for (const [index, section] of sections.entries())
    byIndex.fill(section, section.start, sections[index + 1]?.start ?? length);
  return byIndex;
}

/** Counts a heading of a depth: 2, 3, 3, 2 give "1", "1.1", "1.2", "2". */
function count(counters: number[], depth: number): string {
  counters.length = Math.max(0, depth - 1);
  counters[depth - 2] = (counters[depth - 2] ?? 0) + 1;
  return Array.from(counters, (counter) => counter ?? 0).join(".");
}

function readHeading(node: Heading, before: number, { file, href, problems, site }: DocumentContext) {
  const place = placeOfNode(file.shown, node);
  const { id: written, topics, isLast } = takeId(node);
  const title = toString(node).trim();
  // Every mend leaves a typed number out, so it is told where nothing else is.
  const typed = typedNumber(title, site.language) ?? "";
  const id = written || idFor(title.slice(typed.length));
  const marks = headingMarks(node.depth, before);
  const whole = `${marks} ${wordsOf(node, file.text).replace(typed, "")} [#${idOfWords(id, topics)}]`;
  const told = checkWords(node, title, file.text, whole) ?? checkDepth(node.depth, before, whole);
  if (told) problems.add(told[0], place, told[1], told[2]);
  else if (written === undefined || !ID_PATTERN.test(written) || !isLast)
    problems.add("section-id", place, explainId(written, isLast), `Write: ${whole}`);
  else if (typed) problems.add("heading-number", place, explainTyped(typed), `Write: ${whole}`);
  // Of an id with a space in it the rest reads as topics, and is told with the id.
  const isCut = told === undefined && written !== undefined && !ID_PATTERN.test(written);
  const named = isCut ? topics.filter((name) => name.includes(":")) : topics;
  return { id, title, topics: named, href: placeOn(href, id), place };
}

/** "The Winter" was meant as one id: a topic has its kind and a colon. */
function idOfWords(id: string, names: readonly string[]): string {
  const loose = names.filter((name) => !name.includes(":"));
  return [toId([id, ...loose].join(" ")), ...names.filter((name) => name.includes(":"))].join(" ");
}

/** The id that a heading without one is offered. */
function idFor(title: string): string {
  const id = toId(title);
  return id === MAIN_ID ? `${id}-part` : id;
}

/** Takes the id off a heading, wherever it stands; of several, the last. */
function takeId(node: Heading): { id?: string; topics: string[]; isLast: boolean } {
  const texts = node.children.filter((child) => child.type === "text");
  const found = texts.findLast(({ value }) => ANY_ID.test(value));
  if (!found) return { topics: [], isLast: true };
  const isLast = found === node.children.at(-1) && HEADING_ID.test(found.value);
  const [written, id = "", names = ""] = (isLast ? HEADING_ID : ANY_ID).exec(found.value)!;
  const rest = found.value.replace(written, "");
  found.value = isLast
    ? rest
    : `${rest.trimEnd()}${/^\s/.test(rest.slice(found.value.indexOf(written))) ? " " : ""}`;
  const another = texts.some(({ value }) => ANY_ID.test(value));
  return { id, topics: names.trim().split(/\s+/).filter(Boolean), isLast: isLast && !another };
}

function explainId(written: string | undefined, isLast: boolean): string {
  if (written === undefined) return "This heading has no id.";
  if (!isLast) return "The id of a heading stands at its end, and nothing behind it.";
  return `"${written}" is not an id.`;
}

function explainTyped(typed: string): string {
  return `The number "${typed.trim()}" is typed, and the site numbers sections by itself.`;
}

/** The words of a heading as they are written, with their marks and without ids. */
function wordsOf(node: Heading, source: string): string {
  const start = node.children[0]?.position?.start.offset ?? 0;
  const end = node.children.at(-1)?.position?.end.offset ?? start;
  return source
    .slice(start, end)
    .replace(/\s*\[\s*#[^\]]*\]/g, "")
    .trim();
}

/** The marks that a heading should have: no level is left out. */
function headingMarks(depth: number, before: number): string {
  return "#".repeat(Math.max(2, Math.min(depth, before + 1)));
}

type Told = [rule: RuleId, message: string, hint: string];

function checkWords(node: Heading, title: string, source: string, whole: string): Told | undefined {
  if (title === "")
    return ["section-id", "This heading has no words.", "Write them behind the #, or remove the line."];
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (/^[ \t]*#/.test(written)) return undefined;
  const sign = /=\s*$/.test(written) ? "equals signs" : "hyphens";
  return [
    "section-id",
    `A line of ${sign} under a text makes a heading of it.`,
    `Write ${whole} and remove the line of ${sign}; where a line across the page is meant, leave an empty line before it.`,
  ];
}

function checkDepth(depth: number, before: number, whole: string): Told | undefined {
  if (depth === 1)
    return ["heading-order", "A text has one title, and its frontmatter gives it.", `Write: ${whole}`];
  if (depth <= before + 1) return undefined;
  return [
    "heading-order",
    before === 1
      ? `The first heading below the title has level ${depth}, and level 2 is left out.`
      : `This heading of level ${depth} follows one of level ${before}.`,
    `Write: ${whole}`,
  ];
}
