import type { FootnoteDefinition, Root, RootContent } from "mdast";
import type { Problems } from "../problems/collector.ts";
import type { DocumentContext } from "./document.ts";
import { placeOfNode, placeAt } from "./parse-mdx.ts";
import type { SourceFile } from "./read.ts";
import { collectNodes } from "./tree.ts";
import type { Footnote } from "./types.ts";

/** The notes of a text in order of their first calls; notes and calls without each other are problems. */
export function readNotes(tree: Root, { file, problems }: DocumentContext): Footnote[] {
  const calls = collectNodes(tree, "footnoteReference");
  const definitions = collectNodes(tree, "footnoteDefinition");
  const order = [...new Set(calls.map((call) => call.identifier))];
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

function reportNotes(
  definitions: readonly FootnoteDefinition[],
  order: readonly string[],
  file: SourceFile,
  problems: Problems,
): void {
  for (const [index, note] of definitions.entries()) {
    const place = placeOfNode(file.shown, note);
    if (!order.includes(note.identifier))
      problems.add(
        "footnotes",
        place,
        `Nothing in the text calls the note [^${note.identifier}].`,
        `Write [^${note.identifier}] where it belongs, or remove the note.`,
      );
    if (definitions.findIndex(({ identifier }) => identifier === note.identifier) < index)
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
  for (const text of collectNodes(tree, "text")) {
    let from = text.position?.start.offset ?? 0;
    for (const [call, name] of text.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      if (defined.has(name!)) continue;
      const at = file.text.indexOf(call, from);
      const place = at < 0 ? placeOfNode(file.shown, text) : placeAt(file, at, call.length);
      from = at + call.length;
      problems.add(
        "footnotes",
        place,
        `No note is written for ${call}.`,
        `Add a line at the end of the file: ${call}: The note.`,
      );
    }
  }
}
