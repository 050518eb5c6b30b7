import type { Grammar } from "./quantity-grammar.ts";
import { small } from "./small-letters.ts";

/** A number by itself, with what its rounding leaves open, and the text behind it. */
export interface Digits {
  value: number;
  half: number;
  /** Written in words, or as a power: known to the last whole one. */
  isExact: boolean;
  rest: string;
}

/** Reads the number that a folded text begins with: digits, a power, a whole with a fraction, or words. */
export function numberAt(text: string, grammar: Grammar): Digits | undefined {
  const read = grammar.numeral(text);
  if (!read) return wordsAt(text, grammar);
  const rest = text.slice(read.length);
  if (read.value === 10 && /^\^-?\d/.test(rest)) return powerOfTen(rest, 1, 0);
  if (rest.startsWith("/")) return undefined;
  const half = 0.5 / 10 ** read.decimals;
  const power = /^ ?[x×·*] ?10(?=\^)/i.exec(rest)?.[0];
  if (power !== undefined) return powerOfTen(rest.slice(power.length), read.value, half);
  const exponent = /^e([+-]?\d{1,3})(?![\p{L}\p{N}])/iu.exec(rest);
  if (exponent) return powerOfTen(`^${exponent[1]!}${rest.slice(exponent[0].length)}`, read.value, half);
  const fraction = read.decimals === 0 ? /^ (\d)\/(\d{1,2})(?![\d/.,])/.exec(rest) : null;
  if (!fraction) return { value: read.value, half, isExact: false, rest };
  const part = Number(fraction[1]) / Number(fraction[2]);
  if (part >= 1) return undefined;
  return { value: read.value + part, half: 0.05, isExact: false, rest: rest.slice(fraction[0].length) };
}

/** "^6" after a ten, or after a number times ten. */
function powerOfTen(text: string, factor: number, half: number): Digits | undefined {
  const match = /^\^\+?(-?\d{1,3})(?![\d/.,]\d)/.exec(text);
  if (!match) return undefined;
  const power = Number(`1e${match[1]}`);
  const rest = text.slice(match[0].length);
  if (half === 0) return { value: power, half: Math.min(0.5, power / 2), isExact: true, rest };
  return { value: Number((factor * power).toPrecision(15)), half: half * power, isExact: false, rest };
}

function wordsAt(text: string, { words, andHalf, scalesAlone, duals }: Grammar): Digits | undefined {
  const dual = duals.pattern.exec(small(text))?.[0];
  if (dual !== undefined)
    return {
      value: 2,
      half: 0.5,
      isExact: true,
      rest: ` ${duals.singular[dual]!}${text.slice(dual.length)}`,
    };
  const thousands = /^a (?=thousand|million|billion|trillion)/.exec(small(text));
  if (thousands) return { value: 1, half: 0.5, isExact: true, rest: text.slice(1) };
  const read = words.number?.(small(text));
  if (!read)
    return scalesAlone.test(small(text))
      ? { value: 1, half: 0.5, isExact: true, rest: ` ${text}` }
      : undefined;
  const rest = text.slice(read.length);
  if (read.half !== undefined) return { value: read.value, half: read.half, isExact: false, rest };
  const and = andHalf.exec(small(rest))?.[0];
  if (and !== undefined)
    return { value: read.value + 0.5, half: 0.05, isExact: false, rest: rest.slice(and.length) };
  const thousand = /^ thousand(?: and|,)? (?=[a-z])/.exec(small(rest));
  const ones = thousand ? words.number?.(small(rest.slice(thousand[0].length))) : undefined;
  if (!thousand || !ones) return { value: read.value, half: 0.5, isExact: true, rest };
  return {
    value: read.value * 1000 + ones.value,
    half: 0.5,
    isExact: true,
    rest: rest.slice(thousand[0].length + ones.length),
  };
}
