import type { FootnoteDefinition, FootnoteReference, Nodes, Root, RootContent } from "mdast";
import type { Problems } from "../../../problems/collector.ts";
import type { DocumentContext } from "./document.ts";
import { explainNoteName } from "./forbidden.ts";
import { placeOfNode } from "./parse.ts";
import type { SourceFile } from "../../read/folder.ts";
import { SourceLines } from "./source-lines.ts";
import { collectNodes } from "./tree.ts";
import type { Footnote } from "../../types.ts";

/**
 * The notes of a text in order of their first calls: those of the text, then those that stand in notes. Notes and calls
 * without each other are problems, and so is a note that comes back to itself.
 */
export function readNotes(tree: Root, { owner, file, problems }: DocumentContext): Footnote[] {
  const calls = collectNodes(tree, "footnoteReference");
  const definitions = collectNodes(tree, "footnoteDefinition");
  if (owner.startsWith("term:") && definitions.length > 0) {
    refuseNotes(definitions, file, problems);
    return [];
  }
  const inNotes = new Map(
    definitions.map((note) => [note.identifier, collectNodes(note, "footnoteReference")] as const),
  );
  const order = orderOfNotes(tree, inNotes);
  const defined = new Set(definitions.map((definition) => definition.identifier));
  for (const call of calls.filter(({ identifier }) => !defined.has(identifier))) {
    problems.add(
      "footnotes",
      placeOfNode(file.shown, call),
      `No note is written for [^${call.identifier}].`,
      `Add a line at the end of the file: [^${call.identifier}]: The note.`,
    );
  }
  reportNotes(definitions, order, file, problems);
  for (const note of definitions.filter((note) => isEmpty(note)))
    problems.add(
      "footnotes",
      placeOfNode(file.shown, note),
      `The note [^${note.identifier}] is empty.`,
      `Write its words behind the colon, as in [^${note.identifier}]: The note. Where it goes on below, indent it by four spaces.`,
    );
  reportCircles(order, inNotes, file, problems);
  reportBareCalls(tree, defined, file, problems);
  return definitions
    .filter(({ identifier }) => order.includes(identifier))
    .map((note) => ({
      id: note.identifier,
      number: order.indexOf(note.identifier) + 1,
      children: note.children as RootContent[],
      place: placeOfNode(file.shown, note),
    }))
    .sort((a, b) => a.number - b.number);
}

function isEmpty(note: FootnoteDefinition): boolean {
  return note.children.every((child) => child.type === "paragraph" && child.children.length === 0);
}

// The glossary shows all definitions on one page, and in lists beside other texts.
function refuseNotes(definitions: readonly FootnoteDefinition[], file: SourceFile, problems: Problems): void {
  for (const note of definitions)
    problems.add(
      "footnotes",
      placeOfNode(file.shown, note),
      "A definition of the glossary has no notes.",
      `Write the words of the note in the text, and remove [^${note.identifier}].`,
    );
}

/** The calls that stand in each note, by its name. */
type CallsInNotes = ReadonlyMap<string, readonly FootnoteReference[]>;

/** The names that are called, each once: a note in a note comes after all that the text calls. */
function orderOfNotes(tree: Root, inNotes: CallsInNotes): string[] {
  const order = new Set(callsOutsideNotes(tree).map(({ identifier }) => identifier));
  // A set goes on to what is added to it meanwhile.
  for (const called of order) for (const { identifier } of inNotes.get(called) ?? []) order.add(identifier);
  return [...order];
}

function callsOutsideNotes(node: Nodes): FootnoteReference[] {
  if (node.type === "footnoteReference") return [node];
  if (node.type === "footnoteDefinition" || !("children" in node)) return [];
  return node.children.flatMap(callsOutsideNotes);
}

// Chains of notes may be as long as the file: a list of steps, where recursion would run out of stack.
function reportCircles(
  order: readonly string[],
  inNotes: CallsInNotes,
  file: SourceFile,
  problems: Problems,
): void {
  const left = new Set<string>();
  const path = new Map<string, Iterator<FootnoteReference>>();
  const enter = (name: string) => path.set(name, (inNotes.get(name) ?? [])[Symbol.iterator]());
  for (const first of order) {
    if (!left.has(first)) enter(first);
    const stack = left.has(first) ? [] : [first];
    for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
      const call = path.get(name)!.next();
      if (call.done) {
        left.add(stack.pop()!);
        path.delete(name);
      } else if (path.has(call.value.identifier)) reportCircle(call.value, name, file, problems);
      else if (!left.has(call.value.identifier)) {
        enter(call.value.identifier);
        stack.push(call.value.identifier);
      }
    }
  }
}

function reportCircle(call: FootnoteReference, within: string, file: SourceFile, problems: Problems): void {
  const { identifier: name } = call;
  const way = name === within ? "" : ` by way of [^${within}]`;
  problems.add(
    "footnotes",
    placeOfNode(file.shown, call),
    `The note [^${name}] leads back to itself${way}.`,
    `Take [^${name}] out of the note [^${within}].`,
  );
}

function reportNotes(
  definitions: readonly FootnoteDefinition[],
  order: readonly string[],
  file: SourceFile,
  problems: Problems,
): void {
  const first = new Map(
    [...definitions.entries()].reverse().map(([index, { identifier }]) => [identifier, index]),
  );
  for (const [index, note] of definitions.entries()) {
    const place = placeOfNode(file.shown, note);
    if (!order.includes(note.identifier))
      problems.add(
        "footnotes",
        place,
        `Nothing in the text calls the note [^${note.identifier}].`,
        `Write [^${note.identifier}] where it belongs, or remove the note.`,
      );
    if (first.get(note.identifier) !== index)
      problems.add(
        "footnotes",
        place,
        `The note [^${note.identifier}] is written twice.`,
        "Give one of the two another name.",
      );
  }
}

// A call without a note is no footnote to the parser: it stays in the text as "[^name]".
function reportBareCalls(
  tree: Root,
  defined: ReadonlySet<string>,
  file: SourceFile,
  problems: Problems,
): void {
  const lines = new SourceLines(file.shown, file.text);
  const calls = bareCalls(tree, file.text);
  const inText = new Set(
    calls.filter(({ start, length }) => file.text[start + length] === ":").map(({ name }) => name),
  );
  // A note that the parser took for an address is told where it stands.
  const isTold = (name: string, label: string) => !inText.has(name) && file.text.includes(`\n[^${label}]:`);
  const told = new Set<string>();
  const withoutColon = calls.filter(({ name, start }) => !defined.has(name) && beginsNote(file.text, start));
  for (const { name, start, length } of withoutColon) {
    const isCalled = calls.some((call) => call.name === name && call.start < start);
    if (!isCalled || /\s/.test(name)) continue;
    told.add(name);
    problems.add(
      "footnotes",
      lines.place(start, length),
      `A colon is missing behind [^${name}], and this is no note.`,
      `Write [^${name}]: and the note behind it.`,
    );
  }
  for (const { name, label, start, length } of calls) {
    const spaced = /\s/.test(label);
    if (defined.has(name) || told.has(name) || (spaced && isTold(name, label))) continue;
    // Call and note of a name with a space are one fault.
    if (spaced) told.add(name);
    const call = `[^${name}]`;
    const [rule, message, hint] = spaced
      ? explainNoteName(name)
      : ([
          "footnotes",
          `No note is written for ${call}.`,
          `Add a line at the end of the file: ${call}: The note.`,
        ] as const);
    problems.add(rule, lines.place(start, length), message, hint);
  }
}

/** Whether a call begins a paragraph of its own with words behind it, as a note does. */
function beginsNote(source: string, start: number): boolean {
  return (
    /(?:^|\n)[ \t]*\n {0,3}$/.test(source.slice(0, start)) &&
    /^\[\^[^\]\n]+\][ \t]+\S/.test(source.slice(start, start + 200))
  );
}

/** Calls in the text as it is written; a backslash before one says that its signs are meant. */
function bareCalls(tree: Root, source: string): BareCall[] {
  if (!source.includes("[^")) return [];
  return collectNodes(tree, "text").flatMap(({ position }) => {
    const start = position?.start.offset ?? 0;
    const written = source.slice(start, position?.end.offset).replace(/\\[^]/g, "\ue000\ue000");
    return [...written.matchAll(/\[\^([^\][\ue000\n]+)\](?!\()/g)].map((match) => ({
      name: match[1]!.trim(),
      label: match[1]!,
      start: start + match.index,
      length: match[0].length,
    }));
  });
}

interface BareCall {
  name: string;
  /** The name with the spaces that stand around it. */
  label: string;
  start: number;
  length: number;
}
