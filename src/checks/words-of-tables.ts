import type { Cell, Dataset } from "../corpus/types.ts";
import { cellIn } from "../model/cell-path.ts";
import { isCalendar } from "../model/calendar.ts";
import { type NumberToken, numberReader } from "../model/number-tokens.ts";
import { type Quantity, readQuantity } from "../model/quantity.ts";
import { type Held, fit } from "../model/quantity-fits.ts";
import { findDays, saysDate } from "../model/said-date.ts";
import { atFullSize, withoutScale } from "../model/scale.ts";
import { type Unit, unitOfDifference, unitOfSum } from "../model/unit.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";

/** Whose words they are, as messages say it: "The caption says", and the fields in which they are written. */
export interface Whose {
  says: string;
  fields: string;
}

/** Words over or under a table, or what is drawn of it. */
export interface Words {
  text: string;
  place: Place;
}

/**
 * Holds plain words against tables: a number in them is that of a cell or of its interval, the sum or difference of two cells of a
 * table, or the sum of a column, and counts what they count: "12%" is said of no counts, and the difference of two percentages is
 * told in points. `alsoSaid` are numbers and days as they stand in a text around them, where they are held or have their source.
 */
export function holdWords(
  { text, place }: Words,
  datasets: readonly Dataset[],
  whose: Whose,
  {
    language,
    problems,
    alsoSaid = new Set(),
  }: { language: string; problems: Problems; alsoSaid?: ReadonlySet<string> },
): void {
  const tokens = numberReader(language)(text);
  const known = datasets.map(valuesOf);
  for (const [index, token] of tokens.entries()) {
    if (alsoSaid.has(token.text)) continue;
    const readings = [
      ...readingsOf(token, text, language),
      ...endsOf(token, tokens[index + 1], text, language).slice(0, 1),
      ...endsOf(tokens[index - 1], token, text, language).slice(1),
    ];
    const fits = readings.flatMap((reading) => known.map((knows) => knows(reading)));
    if (readings.length === 0 || fits.includes("agrees")) continue;
    const isOther = fits.every((found) => found === "other-unit");
    problems.add("value-differs", place, ...explain(token.text, readings[0]!, isOther, datasets, whose));
  }
  for (const day of strayDays(text, datasets, language))
    if (!alsoSaid.has(day))
      problems.add(
        "value-differs",
        place,
        `${whose.says} ${day}, and no cell of ${datasets.map(({ id }) => id).join(" and ")} does.`,
        "Correct the date, or say it without one.",
      );
}

/** The days in words that no cell says, where their tables hold days: elsewhere they are told of something else. */
function strayDays(text: string, datasets: readonly Dataset[], language: string): string[] {
  const held = datasets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ value, unit }) =>
      value === undefined || unit !== "date" ? [] : [{ value, unit, isComputed: false } as const],
    ),
  );
  if (held.length === 0) return [];
  return findDays(text, language).filter((day) =>
    held.every((cell) => saysDate(day, cell, language) === "differs"),
  );
}

/** A number as it stands, and as the words before it have it: "more than 70%", "fell by 4 points". */
function readingsOf({ text, index }: NumberToken, sentence: string, language: string): Quantity[] {
  return phrasesBefore(text, sentence.slice(0, index)).flatMap((phrase) => {
    const quantity = readQuantity(phrase, language);
    // A range has swallowed the number before: its ends are held one by one.
    return quantity && !quantity.ends ? [quantity] : [];
  });
}

/** Both ends of the range that two numbers are, which share what is said once: "2 to 3 million", "between 20 and 30%". */
function endsOf(
  from: NumberToken | undefined,
  to: NumberToken | undefined,
  sentence: string,
  language: string,
): Quantity[] {
  if (!from || !to) return [];
  const range = sentence.slice(from.index, to.index + to.text.length);
  const [read] = phrasesBefore(range, sentence.slice(0, from.index)).flatMap((phrase) => {
    const quantity = readQuantity(phrase, language);
    return quantity?.ends ? [quantity] : [];
  });
  return read?.ends?.map((end) => ({ ...read, ...end })) ?? [];
}

/** A number by itself, and with three, two and one of the words before it. */
function phrasesBefore(text: string, words: string): string[] {
  const before = words.split(/\s+/).filter(Boolean).slice(-3);
  return [text, ...[3, 2, 1].map((count) => `${before.slice(-count).join(" ")} ${text}`)];
}

/** Holds a quantity against all that words may say of a table. */
function valuesOf(dataset: Dataset): (quantity: Quantity) => ReturnType<typeof fit> {
  const cells = [...dataset.cells.values()].flatMap(({ value, unit }) =>
    value === undefined ? [] : [{ value: atFullSize(value, unit), unit: withoutScale(unit) }],
  );
  const held = [
    ...cells.map((cell) => single(cell.value, cell.unit)),
    ...columnSums(dataset),
    ...[...dataset.cells.values()].flatMap(ofInterval),
  ];
  return (quantity) => {
    const fits = held.map((value) => fit(quantity, value));
    if (fits.includes("agrees")) return "agrees";
    const ofTwo = fromTwo(cells, quantity);
    if (ofTwo === "agrees") return "agrees";
    return fits.every((result) => result === "other-unit") && ofTwo !== "differs" ? "other-unit" : "differs";
  };
}

/** What is said of a cell's interval or range: its ends, how far they are to either side, and how sure they are. */
function ofInterval({ interval, unit }: Cell): Held[] {
  if (!interval) return [];
  const { low, high, level } = interval;
  const plain = withoutScale(unit);
  const margin = atFullSize((high - low) / 2, unit);
  return [
    ...[low, high].map((end) => single(atFullSize(end, unit), plain)),
    single(margin, unitOfDifference(plain), false),
    ...(level === undefined ? [] : [single(level, "percent")]),
  ];
}

function single(value: number, unit: Unit, isChange = unit === "points"): Held {
  return { value, low: value, high: value, unit, isComputed: false, isChange };
}

function fromTwo(cells: readonly Pick<Held, "value" | "unit">[], quantity: Quantity): ReturnType<typeof fit> {
  let result: ReturnType<typeof fit> = "other-unit";
  for (const [index, a] of cells.entries())
    for (const b of cells.slice(index + 1)) {
      const sum = unitOfSum(a.unit, b.unit);
      if (sum === undefined && a.unit !== b.unit) continue;
      const gap = Math.abs(a.value - b.value);
      // A chart's words say "fell by 4 points" of two cells in whichever order: the size is what is held.
      const ofGap = a.unit === b.unit ? unitOfDifference(a.unit) : sum!;
      const sums = sum === undefined ? [] : [single(a.value + b.value, sum)];
      for (const held of [...sums, single(gap, ofGap, false)]) {
        const fits = fit(quantity, held);
        if (fits === "agrees") return fits;
        if (fits === "differs") result = fits;
      }
    }
  return result;
}

function columnSums(dataset: Dataset): Held[] {
  const rows = dataset.rows.filter((row) => !row.total);
  return dataset.columns.flatMap(({ id }) => {
    const cells = rows.flatMap((row) => dataset.cells.get(cellIn(row.id, id)) ?? []);
    const units = new Set(cells.map(({ unit }) => withoutScale(unit)));
    if (units.size !== 1 || [...units].some(isCalendar)) return [];
    const sum = cells.reduce((total, { value, unit }) => total + atFullSize(value ?? 0, unit), 0);
    return [single(Number(sum.toPrecision(12)), [...units][0]!)];
  });
}

function explain(
  text: string,
  { unit }: Quantity,
  isOther: boolean,
  datasets: readonly Dataset[],
  { says, fields }: Whose,
): [message: string, hint: string] {
  const names = datasets.map(({ id }) => id).join(" and ");
  const cells = datasets.flatMap((dataset) => [...dataset.cells.values()]);
  const units = [...new Set(cells.map((cell) => cell.unit))].filter((one) => one !== "text");
  if (isOther)
    return [
      `${says} ${text}, and the cells of ${names} count something else: their unit is ${units.map((one) => `\`${one}\``).join(" and ")}.`,
      `Say in ${fields} what the cells say, in their unit.`,
    ];
  const points =
    unit === "percent" && units.includes("percent")
      ? " The difference of two percentages is told in points."
      : "";
  return [
    `${says} ${text}, and no cell of ${names} does, nor the sum or difference of two, nor the sum of a column.${points}`,
    "Correct the number, or say it without one.",
  ];
}
