import { type Amount, type Reader, amountAt, scaleAt, unitAt } from "./amount.ts";
import type { QuantityUnit } from "./quantity.ts";
import { small } from "./small-letters.ts";
import { fractionAt, shareOf } from "./spoken-shares.ts";

/** A range lies between its ends, and their rounding counts. */
export function rangeAt(text: string, reader: Reader): Amount | undefined {
  const between = reader.between.exec(small(text))?.[0];
  const first = amountAt(text.slice(between?.length ?? 0).trimStart(), reader);
  if (!first) return undefined;
  const joint =
    /^ ?[-–—] ?(?=\S)/.exec(first.rest)?.[0] ??
    reader.to.exec(small(first.rest))?.[0] ??
    (between === undefined ? undefined : reader.and.exec(small(first.rest))?.[0]);
  const second =
    joint === undefined ? undefined : amountAt(first.rest.slice(joint.length).trimStart(), reader);
  if (!second) return undefined;
  const bare = first.unit === "plain" || (first.unit === "money" && second.unit === "plain");
  if (!bare && first.unit !== second.unit) return undefined;
  // "2 to 3 million" is two million to three: what is said once, at the end, is said of both.
  const scale = isBare(first, text) ? scaleOf(second, first.rest.slice(joint!.length)) : 1;
  const low = first.value * scale - first.half * scale;
  const high = second.value + second.half;
  if (first.value * scale >= second.value) return undefined;
  const unit = first.unit === "plain" ? second.unit : first.unit;
  const currencies = first.currencies ?? second.currencies;
  return {
    value: (low + high) / 2,
    half: (high - low) / 2,
    unit,
    ...(currencies ? { currencies } : {}),
    isRange: true,
    ends: [
      { low, high: (first.value + first.half) * scale },
      { low: second.value - second.half, high },
    ],
    rest: second.rest,
  };
}

/** Whether nothing but digits and signs stands in front of what is left: no scale, no word. */
function isBare(amount: Amount, text: string): boolean {
  return !/\p{L}|\^/u.test(text.slice(0, text.length - amount.rest.length).replace(/^\p{L}+ /u, ""));
}

/** By what the words behind the digits of an amount multiply them. */
function scaleOf(amount: Amount, text: string): number {
  const digits = /^[^\d]*([\d.,'’ ]*\d)/.exec(text.trimStart())?.[1];
  if (digits === undefined || amount.unit === "percent") return 1;
  const places = 10 ** Math.round(Math.log10(Math.abs(amount.value) / Number(digits.replace(/[^\d.]/g, ""))));
  return Number.isFinite(places) && places > 1 ? places : 1;
}

/** "2/3", "eight in ten"; of a larger number "half a million", of a time "half an hour". */
export function fractionOf(text: string, reader: Reader): Amount | undefined {
  const fraction = fractionAt(small(text), reader);
  if (!fraction) return undefined;
  const rest = text.slice(fraction.length);
  const larger = /^( of)? an? /.exec(small(rest))?.[0];
  const found = scaledUnit(rest.slice(larger?.length ?? 1), reader);
  // "medio millón": where no article stands between them, what is halved has to be a scale.
  const whole =
    larger !== undefined || (rest.startsWith(" ") && found && found.scale > 1) ? found : undefined;
  if (!whole) return { ...shareOf(fraction), unit: "share", rest };
  const value = (whole.scale * fraction.part) / fraction.whole;
  return { value, half: 0.05 * value, unit: whole.unit, rest: whole.rest };
}

function scaledUnit(
  text: string,
  reader: Reader,
): { scale: number; unit: QuantityUnit; rest: string } | undefined {
  const [scale, rest] = scaleAt(` ${text}`, reader, false);
  const { unit, rest: tail } = unitAt(scale === 1 ? ` ${text}` : rest, reader);
  return scale === 1 && !["hours", "points", "percentage-points"].includes(unit)
    ? undefined
    : { scale, unit, rest: tail };
}
