import {
  type LeftOver,
  type Recognizer,
  type Written,
  linesOf,
  quote,
  recognize,
  whole,
} from "./left-over.ts";

/** Lists whose signs are none: • and its like, a hyphen without an ordinary space, numbers that begin in the middle of a text. */
export function leftList(written: Written): LeftOver[] {
  const lines = linesOf(written.text);
  const first = lines.findIndex(
    (line) => BULLET.test(line) || /^[ \t]*[-*+][\u00a0\u2000-\u200b\u202f\u3000]/u.test(line),
  );
  if (first >= 0) {
    const sign = lines[first]!.trim()[0]!;
    const words = lines[first]!.replace(BULLET, "").replace(/^[ \t]*[-*+][\s\u200b]+/u, "");
    const message = /[-*+]/.test(sign)
      ? `The space behind ${sign} is no ordinary one, and this is no list.`
      : `${sign} makes no list.`;
    const start = written.text.indexOf(lines[first]!);
    return [
      {
        ...whole(written, start),
        message,
        hint: `Write - ${quote(words.split(sign, 1)[0]!)}, with each item on a line of its own.`,
      },
    ];
  }
  const kind = TYPED.find((pattern) => lines.length > 1 && followOn(lines, pattern));
  if (!kind) return [];
  const at = lines.findIndex((line) => kind.test(line));
  const item = lines[at]!.trim();
  const numbered = /^\(?\p{Nd}/u.test(item);
  const words = item.replace(numbered ? /^\(?\p{Nd}+[.)．）、]\s*/u : /^\(?[a-zA-Z]+[.)]\s+|^\S\s*/u, "");
  return [
    {
      ...whole(written, written.text.indexOf(lines[at]!)),
      message: "These lines look like a list and are none.",
      hint: `Write ${numbered ? "1." : "-"} ${quote(words)}, with a space behind the sign and an empty line before the list.`,
      also: [...written.text.matchAll(/^[ \t]*\(?(?=\p{Nd}+[.)])/gmu)].map(
        (match) => match.index + match[0].length,
      ),
    },
  ];
}

/** Whether a list's lines stand together: all of them from the first item on, in the order of their numbers. */
function followOn(lines: readonly string[], pattern: RegExp): boolean {
  const from = lines.findIndex((line) => pattern.test(line));
  const items = lines.slice(from).filter((line) => pattern.test(line));
  if (from < 0 || items.length < 2 || items.length < lines.length - from) return false;
  const numbers = items.map((line) => /^[ \t]*\(?(\p{Nd}+)[.)．）、]/u.exec(line)?.[1]?.normalize("NFKC"));
  if (numbers[0] !== undefined)
    return numbers.every((number, index) => index === 0 || Number(number) === Number(numbers[index - 1]) + 1);
  const letters = items.map((line) => /^[ \t]*\(?([a-zA-Z])[.)]/u.exec(line)?.[1]);
  if (letters.every((letter) => letter !== undefined))
    return letters.every(
      (letter, index) => index === 0 || letter!.charCodeAt(0) === letters[index - 1]!.charCodeAt(0) + 1,
    );
  return true;
}

const BULLET = /^[ \t]*([•⁃▪◦‣\uf0b7\uf0a7\uf0d8]|·(?=[\s]))[\s]*(?=\S)/u;
/** An item of a list that the one before has swallowed, as no space stands behind its sign. */
export const LEFT_ITEM: Recognizer = recognize(
  "\n",
  /(?<=\n)[ \t]*(?:[-*+](?=[\p{L}"'“‘])|\d{1,3}[.)](?=\p{L}))[^\n]*/gu,
  (_match, raw) => {
    const item = raw.trim();
    const sign = /^(?:[-*+]|\d+[.)])/.exec(item)![0];
    return [
      "This line looks like an item of the list and is none: no space stands behind its sign.",
      `Write ${sign} ${quote(item.slice(sign.length))}.`,
    ];
  },
);

/** Signs that begin a list only where several lines begin with them. */
const TYPED = [
  /^[ \t]*[–—][ \t\u00a0]+\S/u,
  /^[ \t]*[・·]\S/u,
  /^[ \t]*o[ \t\u00a0]+\S/u,
  /^[ \t]*[●○■□▸►➢❖∙◆◇▶➤✓✔✗☐☑★☆\u2460-\u2473]\s*\S/u,
  /^[ \t]*[-*+](?=\p{L})/u,
  /^[ \t]*\(?\p{Nd}{1,3}[.)．）、]\s*\S/u,
  /^[ \t]*\(?[a-zA-Z][.)]\s+\S/u,
  /^[ \t]*\(?[ivxIVX]+[.)]\s+\S/u,
];
