const ONES = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]; // prettier-ignore
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const VALUES = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/**
 * Reads the English number below a thousand, or the dozens, at the beginning of a folded text.
 * Undefined where there is none.
 *
 *     "twenty-one people" → 21      "one hundred and five" → 105      "a dozen" → 12      "half a dozen" → 6
 */
export function readNumberWords(text: string): { value: number; length: number } | undefined {
  const dozens = /^(a|one|half a|two|three|four|five|six) dozen(?![\p{L}\p{N}])/u.exec(text);
  if (dozens)
    return { value: 12 * (DOZENS[dozens[1]!] ?? VALUES.get(dozens[1]!)!), length: dozens[0].length };
  const hundreds = /^(a|[a-z]+) hundred(?![\p{L}\p{N}])/u.exec(text);
  const head = hundreds && (hundreds[1] === "a" ? 1 : VALUES.get(hundreds[1]!));
  if (!hundreds || head === null || head === undefined) return readBelowHundred(text);
  const start = hundreds[0].length;
  const joint = /^ and /.exec(text.slice(start))?.[0] ?? /^[ -]/.exec(text.slice(start))?.[0] ?? "";
  const tail = joint ? readBelowHundred(text.slice(start + joint.length)) : undefined;
  return {
    value: 100 * head + (tail?.value ?? 0),
    length: start + (tail ? joint.length + tail.length : 0),
  };
}

const DOZENS: Record<string, number> = { a: 1, "half a": 0.5 };

function readBelowHundred(text: string): { value: number; length: number } | undefined {
  const match = /^([a-z]+)(?:[ -]([a-z]+))?(?![\p{L}\p{N}])/u.exec(text);
  const first = match && VALUES.get(match[1]!);
  if (!match || first === null || first === undefined) {
    const alone = /^[a-z]+/.exec(text)?.[0];
    const value = alone === undefined ? undefined : VALUES.get(alone);
    return value === undefined ? undefined : { value, length: alone!.length };
  }
  const second = match[2] === undefined ? undefined : VALUES.get(match[2]);
  if (first >= 20 && second !== undefined && second > 0 && second < 10)
    return { value: first + second, length: match[0].length };
  return { value: first, length: match[1]!.length };
}
