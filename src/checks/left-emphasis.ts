import { type LeftOver, type Recognizer, type Written, quote, recognize } from "./left-over.ts";
import { TAKEN } from "./written-text.ts";

/** Letters of the scripts that set no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Stars and underlines that were to set words in bold or italics and did not take. */
export const LEFT_EMPHASIS: Recognizer[] = [
  leftBold,
  // **words***, *words**: a star too many
  recognize("*", new RegExp(String.raw`(?<=${TAKEN})\*+|\*+(?=${TAKEN})`, "gu"), (match, signs, { raw }) => {
    const beside = [raw[match.index - 1], raw[match.index + signs.length]];
    return beside.includes("*")
      ? [
          "There are not as many stars before these words as behind them.",
          "Write two on either side for bold type, one for italics. Where the sign is meant, write \\*.",
        ]
      : undefined;
  }),
  recognize("＊", /＊{1,2}([^＊\n]+)＊{1,2}/gu, (match, raw) => [
    `The wide stars of ${quote(raw)} mark nothing.`,
    raw.startsWith("＊＊") ? `Write **${match[1]}**.` : `Write *${match[1]}*.`,
  ]),
  // *日本。*語: a star beside a sign and a letter opens and closes nothing
  recognize("*", /(?<!\*)\*(?![\s*])([^*\n]*[^\s*])\*(?!\*)/gu, (match, raw, { text }) => {
    const [before, after] = around(text, match);
    const opens = before === "" || !LETTER.test(before);
    const unspaced = [before, after].some((character) => UNSPACED.test(character));
    if (!unspaced && !(opens && LETTER.test(after) && !LETTER.test(match[1]!.at(-1)!))) return undefined;
    return [`The italics of ${quote(raw)} did not take.`, closeUp(raw, "*", before, after)];
  }),
  recognize("_", /(?<!_)(__?)(?![\s_])([^_\n]*[^\s_])\1(?!_)/gu, (match, raw, { text }) => {
    const [before, after] = around(text, match);
    if (![before, after].some((character) => UNSPACED.test(character))) return undefined;
    return [`The underlines of ${quote(raw)} did not take.`, `Write ${raw.replace(/_/g, "*")}, with stars.`];
  }),
  // *words *, _words _
  recognize(
    "*_",
    /(?<![\p{L}\p{N}*_])([*_])(?=[\p{L}\p{N}"'“‘(])([^*_\n.;:!?]{1,60}?)[ \t\u00a0]+\1(?![\p{L}\p{N}*_])/gu,
    (match, raw) => [
      `The italics of ${quote(raw)} did not take: a space stands before the last sign.`,
      `Write ${match[1]}${raw.slice(1, -1).trim()}${match[1]}.`,
    ],
  ),
  // __words, __ words __
  recognize("_", /(?<![\p{L}\p{N}_])__(?!_)([^_\n]*?[^_\s])[ \t]*__(?!_)/gu, (_match, raw) => [
    `The bold type of ${quote(raw)} did not take.`,
    `Write **${raw.slice(2, -2).trim()}**.`,
  ]),
  recognize("_", /(?<![\p{L}\p{N}_:])__(?=[\p{L}\p{N}])[^\s_]*/gu, (_match, raw) => [
    "Bold type begins here and never ends.",
    `Write ** before and after the words, as in **${raw.slice(2).replace(/[*_]+$/, "")}**. Where the signs are meant, write \\_\\_.`,
  ]),
  // ~~words
  recognize("~", /(?<!~)~~(?!~)(?:(?=[^\s~])[^\s~]*|(?<=\S~~))/gu, () => [
    "Words are struck out here, and the marks around them did not take.",
    "Write ~~ close before and close after the words, as in ~~words~~. Where the signs are meant, write \\~\\~.",
  ]),
];

interface Run {
  start: number;
  length: number;
  before: string;
  after: string;
}

/** Pairs of `**` that did not take, and those that nothing closes. */
function leftBold({ text, raw }: Written): LeftOver[] {
  const runs = [...text.matchAll(/(?<!\*)\*{2,3}(?!\*)/g)].map((match): Run => {
    const [before, after] = around(text, match);
    return { start: match.index, length: match[0].length, before, after };
  });
  const found: LeftOver[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!;
    if (!mayOpen(run, text)) continue;
    const next = runs[index + 1];
    if (next && !isInsideWord(next) && /\p{L}/u.test(text.slice(run.start, next.start))) {
      const end = next.start + next.length;
      const pair = raw.slice(run.start, end);
      const hint = closeUp(pair, "*".repeat(run.length), run.before, next.after);
      found.push({ start: run.start, end, message: `The bold type of ${quote(pair)} did not take.`, hint });
      index++;
    } else if (run.after.trim() !== "") {
      const word = /^\S*/.exec(raw.slice(run.start + run.length))![0].replace(/[.,;:!?*_]+$/, "");
      const end = run.start + run.length + word.length;
      const hint = `Write ** after the last bold word too, as in **${word}**. Where the signs are meant, write \\*\\*.`;
      found.push({ start: run.start, end, message: "Bold type begins here and never ends.", hint });
    }
  }
  return found;
}

/**
 * Whether stars look as if they were to begin bold type. Those behind a word mark a note or a level of significance, as do
 * those before `p <` and those that follow a single one ("*5%, **1%").
 */
function mayOpen(run: Run, text: string): boolean {
  const rest = text.slice(run.start + run.length, run.start + run.length + 6);
  if (/^\s?[\p{L}]\s?[<>=≤≥\u{e000}]/u.test(rest) || /^\s?[\p{N}]+\s?%/u.test(rest)) return false;
  if (/(?<![*\p{L}\p{N}])\*(?!\*)\s?[\p{L}\p{N}]/u.test(text.slice(0, run.start))) return false;
  if (isInsideWord(run)) return false;
  return !(
    /[\p{L}\p{N}%)]/u.test(run.before) &&
    !UNSPACED.test(run.before) &&
    !LETTER.test(run.after) &&
    !/[\p{Ps}\p{Pi}]/u.test(run.after)
  );
}

/** As in `2**3` and `f**k`. */
function isInsideWord({ before, after }: Run): boolean {
  return LETTER.test(before) && LETTER.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}

function around(text: string, match: RegExpExecArray): [before: string, after: string] {
  const end = match.index + match[0].length;
  return [text.slice(0, match.index).at(-1) ?? "", text[end] ?? ""];
}

/**
 * The mend of a pair that did not take: without spaces inside, and with the signs at its ends outside.
 *
 *     **真，**她  →  Put the sign outside: **真**，
 */
function closeUp(pair: string, marks: string, before: string, after: string): string {
  const inner = pair.slice(marks.length, -marks.length);
  const trimmed = inner.trim();
  if (trimmed !== inner) return `Write ${marks}${trimmed}${marks}, without a space inside.`;
  const [head] = LETTER.test(before) ? /^[\p{P}\p{S}]*/u.exec(trimmed)! : [""];
  const [tail] = LETTER.test(after) ? /[\p{P}\p{S}]*$/u.exec(trimmed)! : [""];
  const opens = /^[\p{Ps}\p{Pi}]/u.test(trimmed);
  const closes = /[\p{Pe}\p{Pf}]$/u.test(trimmed);
  if (opens && closes) return `Write ${trimmed[0]}${marks}${trimmed.slice(1, -1)}${marks}${trimmed.at(-1)}.`;
  if (closes || opens) return `Leave a space before and after it: ${pair}.`;
  const core = trimmed.slice(head.length, trimmed.length - tail.length);
  if (core === "" || core === trimmed) return `Leave a space before and after it: ${pair}.`;
  return `Put the sign outside: ${head}${marks}${core}${marks}${tail}`;
}
