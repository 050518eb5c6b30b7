import { small } from "../small-letters.ts";

/** A number in words: its value, and how many characters it takes. */
export interface NumberRead {
  value: number;
  length: number;
  /** What its rounding leaves open, where that is not the half of one: "zweieinhalb". */
  half?: number;
}

/** The number words of a language: those below a hundred are written out, with all their forms. */
interface NumberWords {
  belowHundred: Record<string, number>;
  hundreds: Record<string, number>;
  /** Alone, and behind a smaller number: "mil", "dos mil". */
  thousands: Record<string, number>;
  /** What stands between hundreds and what follows them: " ", " y ". */
  joints: string[];
}

/**
 * Makes the reader of whole numbers below a million at the beginning of a folded text, from the words of a language.
 *
 *     "doscientos cinco niños" → 205      "خمسة وعشرون" → 25
 */
export function numberWordReader(words: NumberWords): (text: string) => NumberRead | undefined {
  const below = finder(words.belowHundred);
  const hundreds = finder(words.hundreds);
  const thousands = finder(words.thousands);
  const belowThousand = (text: string): NumberRead | undefined => {
    const head = hundreds(text);
    return head ? joined(head, text, below) : below(text);
  };
  const joined = (head: NumberRead, text: string, next: typeof below): NumberRead => {
    for (const joint of words.joints) {
      const start = head.length + joint.length;
      const tail = text.startsWith(joint, head.length) ? next(text.slice(start)) : undefined;
      if (tail) return { value: head.value + tail.value, length: start + tail.length };
    }
    return head;
  };
  return (text) => {
    const head = belowThousand(text);
    const after =
      head && text.startsWith(" ", head.length) ? thousands(text.slice(head.length + 1)) : undefined;
    if (head && !after) return head;
    const thousand =
      head && after
        ? { value: head.value * after.value, length: head.length + 1 + after.length }
        : thousands(text);
    return thousand && joined(thousand, text, belowThousand);
  };
}

/** Finds the longest of some words at the beginning of a text, where no letter or digit goes on. A site asks for one language of all. */
function finder(values: Record<string, number>): (text: string) => NumberRead | undefined {
  let longest: (readonly [word: string, value: number])[] | undefined;
  return (text) => {
    longest ??= Object.entries(values)
      .map(([word, value]) => [small(word), value] as const)
      .sort(([a], [b]) => b.length - a.length);
    const found = longest.find(
      ([word]) => text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length)),
    );
    return found && { value: found[1], length: found[0].length };
  };
}
