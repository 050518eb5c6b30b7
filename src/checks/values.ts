import { type Evaluated, evaluate, isEvaluated } from "../corpus/evaluate.ts";
import type { Corpus, Reference } from "../corpus/types.ts";
import { mayBeUnread } from "../corpus/unread.ts";
import { type Quantity, agrees, readQuantity } from "../model/quantity.ts";
import { formatValue } from "../model/unit.ts";
import { type ValueExpression, cellsOf, parseValue } from "../model/value.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";

/** A number in prose or in a big-number tile says what the cell says that it is bound to, at the precision written. */
export function checkValues(corpus: Corpus, problems: Problems): void {
  for (const reference of corpus.references.filter(({ scheme }) => scheme === "value")) {
    const { id, text, place, sentence } = reference;
    checkValue(
      { expression: id, text, place, placeOfText: textPlace(reference), sentence },
      corpus,
      problems,
    );
  }
  for (const block of allBlocks(corpus).filter(({ name }) => name === "Stat")) {
    checkValue(
      {
        expression: String(block.props["value"]),
        text: String(block.props["as"]),
        place: block.placeOf("value"),
        placeOfText: block.placeOf("as"),
      },
      corpus,
      problems,
    );
  }
}

/** A sentence in quotation marks, cut at a word where it is long. */
function quote(sentence: string): string {
  const cut = sentence.length > 200 ? `${sentence.slice(0, sentence.lastIndexOf(" ", 200))}…` : sentence;
  return `In: “${cut}”`;
}

function allBlocks(corpus: Corpus) {
  return [...corpus.publications, ...corpus.topics, ...corpus.terms].flatMap((text) => text.document.blocks);
}

interface BoundNumber {
  expression: string;
  text: string;
  place: Place;
  /** Where the number itself is written. */
  placeOfText: Place;
  /** The sentence around it. A change of a cell names every sentence that no longer agrees. */
  sentence?: string;
}

// The text of a link begins after its bracket; one that goes over the end of a line is underlined as a whole.
function textPlace({ place, text }: Reference): Place {
  const fits = place.length !== undefined && place.length > text.length + 2 && !text.includes("\n");
  return fits ? { ...place, column: place.column + 1, length: text.length } : place;
}

function checkValue(bound: BoundNumber, corpus: Corpus, problems: Problems): void {
  const parsed = parseValue(bound.expression);
  if (typeof parsed === "string") {
    problems.add("value-unreadable", bound.place, parsed, FORMS);
    return;
  }
  if (cellsOf(parsed).some(({ dataset }) => mayBeUnread(corpus, "dataset", dataset))) return;
  const result = evaluate(parsed, corpus);
  if (!isEvaluated(result)) {
    problems.add("value-unreadable", bound.place, result.message, result.hint);
    return;
  }
  const { language } = corpus.site;
  const quantity = readQuantity(bound.text, language);
  if (!quantity) {
    problems.add(
      "value-unreadable",
      bound.place,
      `"${bound.text}" holds no number that can be compared with the cell.`,
      `Write ${suggestions(result, language)}, or a phrase of docs/rules/value-differs.md.`,
    );
    return;
  }
  const fault = difference(bound.text, quantity, parsed, result, language);
  if (!fault) return;
  const [message, hint] = fault;
  problems.add(
    "value-differs",
    bound.placeOfText,
    bound.sentence ? `${message} ${quote(bound.sentence)}` : message,
    hint,
  );
}

const FORMS =
  "Write value:dataset/row/column, or value:sum(a,b), difference(a,b), mean(a,b), share(part,whole).";

/** What the text says otherwise than the cells, and the mend; undefined where they agree. */
function difference(
  text: string,
  quantity: Quantity,
  expression: ValueExpression,
  result: Evaluated,
  language: string,
): [message: string, hint: string] | undefined {
  if (quantity.percent && result.unit !== "percent")
    return [
      `The text says a share, "${text}", and the unit of the cell is \`${result.unit}\`.`,
      "Point at a percentage, or write value:share(part,whole).",
    ];
  if (matches(quantity, result)) return undefined;
  const shown = formatValue(result.value, result.unit, result.decimals, language);
  const told =
    expression.kind === "operation" ? `the ${expression.operation} of the cells is` : "the cell says";
  return [
    `The text says ${text}, ${told} ${shown}.`,
    `Write ${suggestions(result, language)}, or point at another cell of ${result.cells[0]!.dataset}.`,
  ];
}

// A computed value carries the rounding of its cells, so it agrees where the two ranges meet.
function matches(quantity: Quantity, result: Evaluated): boolean {
  if (agrees(quantity, result.value)) return true;
  const isComputed = result.cells.length > 1;
  return isComputed && !quantity.open && quantity.low <= result.high && quantity.high >= result.low;
}

function suggestions(result: Evaluated, language: string): string {
  const decimals = [...new Set([0, result.decimals])];
  return decimals.map((places) => formatValue(result.value, result.unit, places, language)).join(" or ");
}
