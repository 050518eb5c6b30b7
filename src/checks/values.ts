import { type Evaluated, evaluate, isEvaluated } from "../corpus/query/evaluate.ts";
import type { Text } from "../corpus/link/linked-texts.ts";
import type { Corpus, Dataset, Reference } from "../corpus/types.ts";
import { textsOf } from "../corpus/query/texts.ts";
import { mayBeUnread } from "../corpus/query/unread.ts";
import { type CalendarUnit, formatCalendar, isCalendar } from "../model/calendar.ts";
import { type Quantity, readQuantity } from "../model/quantity.ts";
import { fit } from "../model/quantity-fits.ts";
import { saysDate } from "../model/said-date.ts";
import { formatValue, isCurrency } from "../model/unit.ts";
import { type ValueExpression, cellsOf, parseValue } from "../model/value.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";
import { checkEach } from "./each.ts";
import { tablesRead } from "./tables-read.ts";
import { keyOf } from "../model/key.ts";

/** A number in prose or in a big-number tile says what the cell says that it is bound to, at the precision written. */
export const checkValues = checkEach<Text>((corpus) => {
  const linksIn = ({ document }: Text) =>
    (corpus.referencesIn.get(document.file) ?? []).filter(({ scheme }) => scheme === "value");
  const tilesIn = ({ document }: Text) => document.blocks.filter((block) => block.name === "Stat");
  return {
    things: textsOf(corpus),
    reads: (text) => {
      const expressions = [
        ...linksIn(text).map(({ id }) => id),
        ...tilesIn(text).map(({ props }) => props.value),
      ];
      return [corpus.site.language, ...tablesRead(expressions, corpus)];
    },
    hold: (text, problems) => {
      for (const reference of linksIn(text)) checkBoundLink(reference, corpus, problems);
      for (const block of tilesIn(text))
        checkValue(
          {
            expression: block.props.value,
            text: block.props.as,
            place: block.placeOf("value"),
            placeOfText: block.placeOf("as"),
          },
          corpus,
          problems,
        );
    },
  };
});

/** The same of one number in prose. */
export function checkBoundLink(reference: Reference, corpus: Corpus, problems: Problems): void {
  const { id, text, place, sentence } = reference;
  const placeOfText = textPlace(reference);
  checkValue({ expression: id, text, place, placeOfText, sentence }, corpus, problems);
}

/** A sentence in quotation marks, cut at a word where it is long. */
function quote(sentence: string): string {
  const cut = sentence.length > 200 ? `${sentence.slice(0, sentence.lastIndexOf(" ", 200))}…` : sentence;
  return `In: “${cut}”`;
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
  const result = evaluate(parsed, corpus, { takesRange: true });
  if (!isEvaluated(result)) {
    if (result.isTold) return;
    problems.add("value-unreadable", bound.place, result.message, result.hint);
    return;
  }
  const { language } = corpus.site;
  if (isCalendar(result.unit)) {
    checkDate(bound, { ...result, unit: result.unit }, parsed, language, problems);
    return;
  }
  const quantity = readQuantity(bound.text, language, wordsOfTables(result, corpus));
  if (!quantity) {
    problems.add("value-unreadable", bound.place, ...unread(bound.text, suggestions(result, language)));
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

/** A text that is bound to a day or a month says it, at the precision written. */
function checkDate(
  { text, place, placeOfText }: BoundNumber,
  result: Evaluated & { unit: CalendarUnit },
  { kind }: ValueExpression,
  language: string,
  problems: Problems,
): void {
  const { value, unit, cells } = result;
  const said = saysDate(text, { value, unit, isComputed: kind === "operation" }, language);
  if (said === "agrees") return;
  const right = formatCalendar(value, unit, language);
  if (said === "differs")
    problems.add(
      "value-differs",
      placeOfText,
      `The text says ${text}, ${kind === "operation" ? "the mean of the cells is" : "the cell says"} ${right}.`,
      `Write ${right}, or point at another cell of ${cells[0]!.dataset}.`,
    );
  else
    problems.add(
      "value-unreadable",
      place,
      `"${text}" cannot be read to its end as a date.`,
      `Write ${right}, and leave the other words outside the brackets.`,
    );
}

const FORMS =
  "Write value:dataset/row/column, or value:sum(a,b), difference(a,b), mean(a,b), share(part,whole).";

function unread(text: string, right: string): [message: string, hint: string] {
  if (!/\p{N}/u.test(text))
    return [
      `"${text}" holds no number that can be compared with the cell.`,
      `Write ${right}, or a phrase of docs/rules/value-differs.md.`,
    ];
  return [
    `"${text}" cannot be read to its end as one number with its unit.`,
    `Write ${right}, and leave the other words outside the brackets.`,
  ];
}

/** The words with which the tables of a value name what they count: they may stand beside the number. */
function wordsOfTables({ cells }: Evaluated, corpus: Corpus): ReadonlySet<string> {
  const ids = new Set(cells.map(({ dataset }) => dataset));
  const tables = [...ids].map((id) => corpus.entities.get(keyOf("dataset", id)) as Dataset);
  const texts = tables.flatMap(({ meta, columns, rows }) => [
    meta.title,
    meta.population,
    meta.rowLabel,
    ...[...columns, ...rows].map(({ label }) => label),
  ]);
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []));
}

/** What the text says otherwise than the cells, and the mend; undefined where they agree. */
function difference(
  text: string,
  quantity: Quantity,
  expression: ValueExpression,
  result: Evaluated,
  language: string,
): [message: string, hint: string] | undefined {
  const isComputed = expression.kind === "operation";
  const interval = isComputed || result.isRange ? undefined : result.cells[0]!.interval;
  // Beside a value with an interval, a range is taken for it.
  if (interval && quantity.ends) {
    const held: Evaluated = { ...result, ...interval, isRange: true };
    const fits = fit(quantity, { ...held, isComputed, isChange: false });
    if (fits === "agrees") return undefined;
    if (fits === "other-unit") return explainUnit(text, quantity, expression, held, language);
    const ends = written(held, held.decimals, language);
    return [
      `The text says ${text}, the interval of the cell is ${ends}.`,
      `Write ${ends}, or the value: ${written(result, result.decimals, language)}.`,
    ];
  }
  const isChange = (isComputed && expression.operation === "difference") || result.unit === "points";
  const fits = fit(quantity, { ...result, isComputed: result.cells.length > 1, isChange });
  if (fits === "agrees") return undefined;
  if (fits === "other-unit") return explainUnit(text, quantity, expression, result, language);
  const shown = written(result, result.decimals, language);
  const told = isComputed ? `the ${expression.operation} of the cells is` : "the cell says";
  if (result.unit === "percent-change" && saysFall(quantity, result))
    return [
      `The text says ${text}, ${told} ${shown}.`,
      `Where the sentence says that it fell, take that word into the brackets: [fell by ${text}](value:…). Otherwise write ${suggestions(result, language)}.`,
    ];
  return [
    `The text says ${text}, ${told} ${shown}.`,
    `Write ${suggestions(result, language)}, or point at another cell of ${result.cells[0]!.dataset}.`,
  ];
}

/** Whether a number without a sign says how much something fell, and the word for it stands outside the link. */
function saysFall({ low, high, direction }: Quantity, { value }: Evaluated): boolean {
  return value < 0 && direction === undefined && low <= -value && -value <= high;
}

/** The number may be right, and what it counts is not. */
function explainUnit(
  text: string,
  { unit: said }: Quantity,
  expression: ValueExpression,
  result: Evaluated,
  language: string,
): [message: string, hint: string] {
  const right = suggestions(result, language);
  if (result.unit === "points" && (said === "percent" || said === "share")) {
    const what =
      expression.kind === "operation" && expression.operation === "difference"
        ? "the difference of two percentages is counted in points"
        : "the cell counts points";
    return [`The text says a share, "${text}", and ${what}.`, `Write ${right}.`];
  }
  if (said === "percent" || said === "share") {
    const change =
      result.unit === "number" && said === "percent"
        ? " Where the table holds changes in percent, give it `unit: percent-change`."
        : "";
    return [
      `The text says a share, "${text}", and the unit of the cell is \`${result.unit}\`.`,
      `Write ${right}, point at a percentage, or write value:share(part,whole).${change}`,
    ];
  }
  if ((said === "percentage-points" || said === "points") && result.unit.startsWith("percent"))
    return [
      `The text says points, "${text}", and the cell is a percentage.`,
      `Write ${right}; points are the difference of two percentages: value:difference(a,b).`,
    ];
  const kind = said === "money" && isCurrency(result.unit) ? "another currency" : SAYS[said];
  return [
    `The text says ${kind}, "${text}", and the unit of the cell is \`${result.unit}\`.`,
    `Write ${right}, or point at another cell of ${result.cells[0]!.dataset}.`,
  ];
}

const SAYS: Record<Quantity["unit"], string> = {
  plain: "a number",
  things: "how many there are",
  percent: "a share",
  share: "a share",
  none: "none",
  "percentage-points": "points",
  points: "points",
  money: "money",
  hours: "a time",
  minutes: "a time",
  time: "a time",
  fold: "how many times",
  measure: "a measure",
  "per-1000": "a rate per 1,000",
  "per-100000": "a rate per 100,000",
};

// A value is suggested whole only where that says it: 0.0004 is not 0.
function suggestions(result: Evaluated, language: string): string {
  const decimals = [...new Set([0, result.decimals])].filter(
    (places) => places === result.decimals || Math.abs(result.value) >= 0.5 || result.value === 0,
  );
  return decimals.map((places) => written(result, places, language)).join(" or ");
}

/** A value, or both ends of a range, as a text in any language may say it: "20–30%". */
function written({ value, low, high, unit, isRange }: Evaluated, places: number, language: string): string {
  if (!isRange) return formatValue(value, unit, places, language);
  return `${formatValue(low, unit, places, language)}–${formatValue(high, unit, places, language)}`;
}
