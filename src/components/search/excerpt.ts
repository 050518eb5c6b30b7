import { type Token, tokenize } from "../../model/search-tokens.ts";
import type { Tongue, Unit } from "./query.ts";

/** How many words an excerpt shows, and how many of them before the first that was found. */
const WORDS = 28;
const BEFORE = 6;
/** Of a text without spaces, so many letters on either side. */
const LETTERS = 30;

/** The place in a text where the first thing that was looked for stands, with `<mark>` around each, as HTML. */
export function excerptOf(
  content: string,
  units: readonly Unit[],
  { language, termOf }: Pick<Tongue, "language" | "termOf">,
): string {
  const wanted = units.flatMap((unit) => (unit.kind === "phrase" ? unit.tokens : [unit]));
  const run = wanted.find(({ kind, text }) => kind === "run" && content.includes(text));
  if (run) return aroundRun(content, run.text);
  const words = content.split(/\s+/).filter(Boolean);
  const isFound = (word: string) =>
    tokenize(word, language).some((token) => wanted.some((one) => agrees(token, one, termOf)));
  const at = words.findIndex(isFound);
  const first = Math.max(0, at - BEFORE);
  const shown = words
    .slice(first, first + WORDS)
    .map((word) => (isFound(word) ? `<mark>${escape(word)}</mark>` : escape(word)));
  return `${first > 0 ? "… " : ""}${shown.join(" ")}${first + WORDS < words.length ? " …" : ""}`;
}

/** A word agrees with what begins like it, as a search does; a number with itself alone. */
function agrees(token: Token, wanted: Token, termOf: (word: string) => string): boolean {
  if (token.kind !== wanted.kind) return false;
  if (token.kind !== "word") return token.text === wanted.text;
  return [token.text, ...token.parts].some(
    (part) => termOf(part) === termOf(wanted.text) || part.startsWith(wanted.text),
  );
}

function aroundRun(content: string, run: string): string {
  const at = content.indexOf(run);
  const [from, to] = [Math.max(0, at - LETTERS), at + run.length + LETTERS];
  const before = escape(content.slice(from, at));
  const after = escape(content.slice(at + run.length, to));
  return `${from > 0 ? "… " : ""}${before}<mark>${escape(run)}</mark>${after}${to < content.length ? " …" : ""}`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
