/** Numbers that look random and are the same in every run. Source: mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is put into a text: marks of YAML, Markdown and MDX, characters that are often wrong, and words around them. */
const TOKENS = [
  ..."#|&|!|*|%|@|`|'|\"|:|: |- |? |, |[|]|{|}|>|>-|<|</|/>|\\|~|^|$|=|_|**|==|---|...|\n|\n\n|\t|  |\r|\r\n|\n  |\n    |\n- ".split(
    "|",
  ),
  ...' #4 | # remark |key: value|a: b: c|&anchor |*alias|!!str |!tag |<<: *a|? x\n: y|- - - x|[[a]]|{a: {b: c}}|null|~|yes|0x1F|010|1e3|1_000|.5|.inf|12:30|2024-05|\n...\n|\n---\n|%YAML 1.2\n|"\\u0007"|"\\ud800"|__proto__: x\n|constructor: x\n'.split(
    "|",
  ),
  "| a | b |\n| - | - |\n| c |\n",
  ...'{/* x */}¦{x}¦{a b}¦import x from \'y\'\n¦export const a = 1\n¦<div>¦<br>¦<Voice>¦</Voice>¦<Chart />¦<Stat value="a" as="b">¦<!-- x -->¦[x](term:y)¦[x](<value:a/b/c>)¦[x][y]¦[y]: z\n¦![x](y.png)¦[^n]¦[^n]: note\n¦## Heading [#id]\n¦# One\n¦##No space\n¦> quoted\n¦1. one\n¦```\n¦~~~\n¦    code\n¦&amp;¦&#0;¦&#x1b;¦&nbsp;¦***¦__x__¦~~x~~¦$x$¦:::note\n¦<https://example.org>¦https://example.org ¦a@b.org ¦\\[¦\\'.split(
    "¦",
  ),
  "\u0000",
  "\u0007",
  "\u000b",
  "\u0085",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u200d",
  "\u2028",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\ufffd",
  "\ufffe",
  "\uf0b7",
  "e\u0301",
  "ﬁ",
  "👩‍🍳",
  "😀",
  "中文",
  "العربية",
  "עברית",
  "ß",
  "İ",
  "١٢",
];

/** What takes words out of a text without a trace; it comes up more often than the others. */
const THIEVES = [
  " #4 ",
  " # remark ",
  " {/* x */} ",
  "&name ",
  "!tag ",
  "<!-- x -->",
  "\n[a]: b\n",
  '](x "title")',
];

type Random = () => number;

/** A text after one or two mutations: cuts, doubles, swaps, insertions, other cases and indents, or its end taken off. */
export function mutate(text: string, random: Random): string {
  let changed = text;
  const times = 1 + Math.floor(random() * 2);
  for (let time = 0; time < times; time++) changed = pick(MUTATIONS, random)(changed, random);
  return changed;
}

/** The bytes of a text after one of them was changed. */
export function flipByte(text: string, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > 0) bytes[below(bytes.length, random)]! ^= 1 << below(8, random);
  return bytes;
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[below(list.length, random)]!;
}

function below(end: number, random: Random): number {
  return Math.floor(random() * end);
}

const MUTATIONS: readonly ((text: string, random: Random) => string)[] = [
  insert,
  insert,
  insert,
  cut,
  double,
  swapLines,
  (text, random) => changeLine(text, random, () => ""),
  (text, random) => changeLine(text, random, (line) => `  ${line}`),
  (text, random) => changeLine(text, random, (line) => line.replace(/^ {1,2}/, "")),
  (text, random) => changeLine(text, random, (line) => `${line}\n${line}`),
  (text, random) => changeLine(text, random, (line) => line.replace(/["'`]/, "")),
  (text, random) => changeLine(text, random, (line) => line.replace(/[>\])}]/, "")),
  (text, random) => text.slice(0, below(text.length + 1, random)),
];

function insert(text: string, random: Random): string {
  // Between words more often than within them.
  const somewhere = below(text.length + 1, random);
  const space = text.indexOf(" ", somewhere);
  const at = random() < 0.5 && space >= 0 ? space : somewhere;
  return text.slice(0, at) + pick(random() < 0.2 ? THIEVES : TOKENS, random) + text.slice(at);
}

function cut(text: string, random: Random): string {
  const at = below(text.length + 1, random);
  return text.slice(0, at) + text.slice(at + 1 + below(random() < 0.7 ? 8 : 200, random));
}

function double(text: string, random: Random): string {
  const at = below(text.length + 1, random);
  const part = text.slice(at, at + 1 + below(60, random));
  const to = below(text.length + 1, random);
  return text.slice(0, to) + part + text.slice(to);
}

function swapLines(text: string, random: Random): string {
  const lines = text.split("\n");
  const [one, other] = [below(lines.length, random), below(lines.length, random)];
  [lines[one], lines[other]] = [lines[other]!, lines[one]!];
  return lines.join("\n");
}

function changeLine(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split("\n");
  const at = below(lines.length, random);
  lines[at] = change(lines[at]!);
  return lines.join("\n");
}
