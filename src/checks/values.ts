import { type Evaluated, type Unevaluable, evaluate, isEvaluated } from "../corpus/evaluate.ts";
import type { Corpus, Reference } from "../corpus/types.ts";
import { mayBeUnread } from "../corpus/unread.ts";
import { type Quantity, agrees, readQuantity } from "../model/quantity.ts";
import { formatValue } from "../model/unit.ts";
import { cellsOf, parseValue } from "../model/value.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";

/** A number in prose or in a big-number tile says what the cell says that it is bound to, at the precision written. */
export function checkValues(corpus: Corpus, problems: Problems): void {
  for (const reference of corpus.references.filter(({ scheme }) => scheme === "value")) {
    const { id, text, place } = reference;
    checkValue({ expression: id, text, place, placeOfText: textPlace(reference) }, corpus, problems);
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

function allBlocks(corpus: Corpus) {
  return [...corpus.publications, ...corpus.topics, ...corpus.terms].flatMap((text) => text.document.blocks);
}

interface BoundNumber {
  expression: string;
  text: string;
  place: Place;
  /** Where the number itself is written. */
  placeOfText: Place;
}

// The text of a link begins after its bracket; one that goes over the end of a line is underlined as a whole.
function textPlace({ place, text }: Reference): Place {
  const fits = place.length !== undefined && place.length > text.length + 2 && !text.includes("\n");
  return fits ? { ...place, column: place.column + 1, length: text.length } : place;
}

function checkValue(
  { expression, text, place, placeOfText }: BoundNumber,
  corpus: Corpus,
  problems: Problems,
): void {
  const parsed = parseValue(expression);
  if (typeof parsed === "string") {
    problems.add(
      "value-unreadable",
      place,
      parsed,
      "Write value:dataset/row/column, or value:sum(a,b), difference(a,b), mean(a,b), share(part,whole).",
    );
    return;
  }
  if (cellsOf(parsed).some(({ dataset }) => mayBeUnread(corpus, "dataset", dataset))) return;
  const result: Evaluated | Unevaluable = evaluate(parsed, corpus);
  if (!isEvaluated(result)) {
    problems.add("value-unreadable", place, result.message, result.hint);
    return;
  }
  const quantity = readQuantity(text, corpus.site.language);
  if (!quantity) {
    problems.add(
      "value-unreadable",
      place,
      `"${text}" holds no number that can be compared with the cell.`,
      `Write ${suggestions(result, corpus.site.language)}, or a phrase of docs/rules/value-differs.md.`,
    );
    return;
  }
  if (quantity.percent && result.unit !== "percent") {
    problems.add(
      "value-differs",
      placeOfText,
      `The text says a share, "${text}", and the unit of the cell is \`${result.unit}\`.`,
      "Point at a percentage, or write value:share(part,whole).",
    );
    return;
  }
  if (!matches(quantity, result)) {
    const shown = formatValue(result.value, result.unit, result.decimals, corpus.site.language);
    const computed =
      parsed.kind === "operation" ? `the ${parsed.operation} of the cells is` : "the cell says";
    problems.add(
      "value-differs",
      placeOfText,
      `The text says ${text}, ${computed} ${shown}.`,
      `Write ${suggestions(result, corpus.site.language)}, or point at another cell of ${result.cells[0]!.dataset}.`,
    );
  }
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
