/** Something in a text that looks like a mark and is none, so that readers would see it as it is written. */
export interface LeftOver {
  /** Offsets in the text. */
  start: number;
  end: number;
  message: string;
  hint: string;
  /** Offsets of what else belongs to it, such as the numbers of a list's other lines. */
  also?: number[];
}

/** A run of text that is looked through. */
export interface Written {
  /** As `writtenText` gives it. */
  text: string;
  /** The same run as it stands in the file, for messages. */
  raw: string;
}

/** Finds what one kind of mark leaves. */
export type Recognizer = (written: Written) => LeftOver[];

/**
 * A recognizer of all places that a pattern fits; `tell` gives undefined where the words are meant as they stand. Each place
 * holds one of `signs`: most texts hold none, and are not looked through with the pattern.
 */
export function recognize(
  signs: string,
  pattern: RegExp,
  tell: (
    match: RegExpExecArray,
    raw: string,
    written: Written,
  ) => [message: string, hint: string] | undefined,
): Recognizer {
  const each = [...signs];
  return (written) => {
    if (!each.some((sign) => written.text.includes(sign))) return [];
    return [...written.text.matchAll(pattern)].flatMap((match) => {
      const raw = written.raw.slice(match.index, match.index + match[0].length);
      const told = tell(match, raw, written);
      return told
        ? [{ start: match.index, end: match.index + match[0].length, message: told[0], hint: told[1] }]
        : [];
    });
  };
}

/** All that several recognizers find, in order of the text. What the first of them found, no other tells again. */
export function recognizeAll(recognizers: readonly Recognizer[], written: Written): LeftOver[] {
  const told = new Uint8Array(written.text.length);
  const found: LeftOver[] = [];
  for (const recognizer of recognizers)
    for (const left of recognizer(written)) {
      if (told.subarray(left.start, left.end).includes(1)) continue;
      told.fill(1, left.start, left.end);
      found.push(left);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** A piece of the text in a message, cut where it is long. */
export function quote(text: string, limit = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}

/** From the first character of a run, or of one of its lines, to its end. */
export function whole({ text }: Written, start = 0): Pick<LeftOver, "start" | "end"> {
  const from = start + (text.slice(start).length - text.slice(start).trimStart().length);
  return { start: from, end: text.length };
}

/** The lines of a run that hold something. */
export function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}
