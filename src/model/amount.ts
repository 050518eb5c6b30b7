import { numberAt } from "./bare-number.ts";
import { currenciesCalled } from "./currencies.ts";
import type { QuantityUnit } from "./quantity.ts";
import { type Grammar, takeWord } from "./quantity-grammar.ts";
import { small } from "./small-letters.ts";

/** A number as it stands, before the words around it are heard. */
export interface Amount {
  value: number;
  half: number;
  unit: QuantityUnit;
  currencies?: readonly string[];
  isRange?: boolean;
  /** Of a range: what rounds to each of its ends. */
  ends?: Ends;
  rest: string;
}

/** What rounds to the lower and to the upper end of a range. */
export type Ends = readonly [from: { low: number; high: number }, to: { low: number; high: number }];

/** A language's words, and the language. */
export interface Reader extends Grammar {
  language: string;
  tableWords: ReadonlySet<string>;
}

/** Reads the amount that a folded text begins with: sign, currency, number, scale and unit. */
export function amountAt(text: string, reader: Reader): Amount | undefined {
  const percent = /^% ?(?=[\d.,])/.exec(text)?.[0];
  if (percent !== undefined) {
    const number = numberAt(text.slice(percent.length), reader);
    return number && { ...number, unit: "percent" };
  }
  const [sign, unsigned] = signAt(text, reader);
  const money = moneyBefore(unsigned, reader);
  const [inner, digits] = money ? signAt(money.rest, reader) : [1, unsigned];
  const number = numberAt(digits, reader);
  if (!number) return undefined;
  const [scale, behind] = scaleAt(number.rest, reader, money !== undefined);
  // "dos millones y medio": the half is one of the scale.
  const andHalf = scale > 1 ? reader.andHalf.exec(small(behind))?.[0] : undefined;
  const found = unitAt(behind.slice(andHalf?.length ?? 0), reader);
  if (money && found.unit !== "plain" && found.unit !== "money") return undefined;
  const currencies = shared(money?.currencies, found.currencies);
  if (currencies && currencies.length === 0) return undefined;
  const factor = scale * found.factor;
  // "dos horas y media": the half is one of the unit.
  const ofUnit =
    TIMES.has(found.unit) && number.half === 0.5 ? reader.andHalf.exec(small(found.rest))?.[0] : undefined;
  const withHalf = andHalf ?? ofUnit;
  return {
    value: sign * inner * (number.value + (withHalf ? 0.5 : 0)) * factor,
    half: withHalf ? 0.05 * factor : number.half * (number.isExact && scale < 1e6 ? found.factor : factor),
    unit: money ? "money" : found.unit,
    ...(currencies ? { currencies } : {}),
    rest: found.rest.slice(ofUnit?.length ?? 0),
  };
}

const TIMES: ReadonlySet<QuantityUnit> = new Set<QuantityUnit>(["hours", "minutes", "time"]);

function signAt(text: string, { minus }: Reader): [sign: number, rest: string] {
  const mark = /^[-+] ?(?=[\d.,\p{Sc}\p{L}])/u.exec(text)?.[0];
  if (mark !== undefined) return [mark.startsWith("-") ? -1 : 1, text.slice(mark.length)];
  const word = minus.exec(small(text))?.[0];
  return word === undefined ? [1, text] : [-1, text.slice(word.length).trimStart()];
}

function moneyBefore(
  text: string,
  { language }: Reader,
): { currencies: readonly string[]; rest: string } | undefined {
  const written = /^([^\d\s.,+-]{1,4}\.?) ?(?=[\d.,+-])/u.exec(text);
  const currencies = written ? currenciesCalled(language)(written[1]!) : [];
  return currencies.length > 0 ? { currencies, rest: text.slice(written![0].length) } : undefined;
}

/** The scale words and marks behind a number; "m" and "b" apart from it may be metres, and mean millions of money only. */
export function scaleAt(
  text: string,
  { scales, marks }: Reader,
  isMoney: boolean,
): [scale: number, rest: string] {
  let [scale, rest] = [1, text];
  for (;;) {
    const word = /^[ -]/.test(rest) ? takeWord(scales, rest.slice(1)) : undefined;
    const mark = word ?? takeWord(marks, rest.trimStart());
    if (!mark) return [scale, rest];
    const gap = word ? 1 : rest.length - rest.trimStart().length;
    const written = mark.word.toLowerCase();
    const isRisky = !word && ((/^[mb]$/.test(written) && gap > 0) || written === "mm");
    if (isRisky && !isMoney && !MONEY_AFTER.test(rest.slice(gap + mark.word.length))) return [scale, rest];
    scale *= mark.value;
    rest = rest.slice(gap + mark.word.length);
  }
}

const MONEY_AFTER = /^ ?\p{Sc}/u;

interface UnitFound {
  unit: QuantityUnit;
  factor: number;
  currencies?: readonly string[];
  rest: string;
}

export function unitAt(text: string, reader: Reader): UnitFound {
  const start = text.replace(/^[ -](?=\S)/, "");
  for (const [unit, pattern, factor] of reader.units) {
    const written = pattern.exec(unit === "measure" ? start : small(start))?.[0];
    if (written !== undefined) return { unit, factor, rest: start.slice(written.length) };
  }
  const coin = /^(?:(¢|cents?)|p|pence|penny)(?![\p{L}\p{N}])/u.exec(small(start));
  if (coin)
    return {
      unit: "money",
      factor: 0.01,
      ...(coin[1] ? {} : { currencies: ["gbp"] }),
      rest: start.slice(coin[0].length),
    };
  // "3 millones de euros", "10 millions d’euros".
  const joint = /^(?:es|fr|pt)\b/.test(reader.language)
    ? /^(?:de |d['’])/.exec(small(start))?.[0]
    : undefined;
  const named = start.slice(joint?.length ?? 0);
  const words = named.split(" ");
  for (const count of [3, 2, 1]) {
    const written = words.slice(0, count).join(" ");
    const currencies = words.length < count ? [] : currenciesCalled(reader.language)(written);
    if (currencies.length > 0)
      return { unit: "money", factor: 1, currencies, rest: named.slice(written.length) };
  }
  return { unit: "plain", factor: 1, rest: text };
}

function shared(a?: readonly string[], b?: readonly string[]): readonly string[] | undefined {
  return a && b ? a.filter((code) => b.includes(code)) : (a ?? b);
}
