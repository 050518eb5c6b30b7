import type { Document } from "yaml";
import { explainYaml, findAliases } from "./explain.ts";
import { findCutValues } from "./commas.ts";
import { quoteYaml } from "./quote-yaml.ts";
import { findKeyFaults } from "./keys.ts";
import { type YamlFault, findMarks, restOfText } from "./marks.ts";
import { type Remark, remarkAtFault } from "./remarks.ts";
import type { YamlToken } from "./tokens.ts";

/** What cannot be read as it is meant, in order of the text; of what the parser reports, the first that leads it astray, and all before it. */
export function findFaults(
  document: Document.Parsed,
  text: string,
  tokens: readonly YamlToken[],
  remarks: readonly Remark[],
): YamlFault[] {
  const reported = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = reported.find(({ code }) => !RECOVERED.has(code));
  const alone = reported.filter(
    ({ code, pos }) => RECOVERED.has(code) && pos[0] <= (first?.pos[0] ?? Infinity),
  );
  const signs = [...findMarks(tokens, text), ...aliasFaults(document, text)];
  // Behind a syntax error the parser takes words for the names of fields.
  const keys = [...findCutValues(document, text), ...findKeyFaults(document, text)].filter(
    ({ start }) => !first || start < first.pos[0],
  );
  const marks = [...signs, ...keys];
  // A sign that YAML takes for its own often makes the parser stumble behind it.
  const caused = first && marks.some(({ start }) => start <= first.pos[0]);
  const errors = [...alone, ...(first && !caused ? [first] : [])].map((fault): YamlFault => {
    const remark = fault === first ? remarkAtFault(remarks, fault.pos[0], text) : undefined;
    if (remark) return { start: remark.start, length: remark.text.length, ...CUT };
    const {
      message,
      hint,
      start = fault.pos[0],
      length = fault.pos[1] - fault.pos[0],
    } = explainYaml(fault, document, text, tokens);
    return { start, length: oneLine(text, start, start + length), message, hint };
  });
  const found = [...marks, ...errors].sort((a, b) => a.start - b.start);
  return found.filter(
    ({ start }, index) => found.findIndex((other) => isSameLine(text, other.start, start)) === index,
  );
}

function isSameLine(text: string, one: number, other: number): boolean {
  return !text.slice(one, other).includes("\n");
}

/** What the parser reads on from without being led astray. */
const RECOVERED: ReadonlySet<string> = new Set([
  "DUPLICATE_KEY",
  "BAD_SCALAR_START",
  "BAD_DQ_ESCAPE",
  "BLOCK_AS_IMPLICIT_KEY",
]);

const CUT = {
  message: "A # after a space begins a remark: what follows is not published.",
  hint: "Put the text in double quotes where the # belongs to it. A remark stands on a line of its own.",
};

function aliasFaults(document: Document, text: string): YamlFault[] {
  return findAliases(document).map(({ start, end }) => ({
    start,
    length: end - start,
    message: "A text cannot begin with *.",
    hint: `Put it in double quotes: ${quoteYaml(restOfText(text, start))}.`,
  }));
}

/** How much of a stretch of text stands on its first line, without the blanks at its end. */
export function oneLine(text: string, start: number, end: number): number {
  const line = text.slice(start, end).split("\n", 1)[0]!;
  return line.trimEnd().length;
}
