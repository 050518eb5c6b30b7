import type { Nodes, Root, Text } from "mdast";
import { type QuotationMarks, quotationMarks } from "../../../model/quotation-marks.ts";

/**
 * Sets the straight marks of a text as its language has them, in place. Where the language's are not known, quotation
 * marks stay straight; apostrophes are curled in all. What was escaped, feet and inches, and code stay as they are.
 *
 *     Sie sagte "ja".   →  Sie sagte „ja“.
 *     He's 5'10" tall.  →  He’s 5'10" tall.
 */
export function setQuotes(tree: Root, source: string, language: string): void {
  const marks = quotationMarks(language);
  const visit = (node: Nodes): void => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell")
      setRun(node, source, marks);
    else if ("children" in node) node.children.forEach(visit);
  };
  visit(tree);
}

/** The same in words that stand in no text, such as a title in an attribute. Whatever has a mark of its own keeps it. */
export function setQuotesInWords(words: string, language: string): string {
  const letters = [...words].map((letter) => ({ letter }));
  return letters.some(({ letter }) => isMark(letter))
    ? setLetters(letters, quotationMarks(language)).join("")
    : words;
}

/** A character of a run of text, with the node in which it stands: none for what is no text, such as code. */
interface Letter {
  letter: string;
  node?: Text;
  escaped?: boolean;
}

/** Stands for code, a note's call and other things that are read as a word would be. */
const THING = "\ufffc";

function setRun(run: Nodes, source: string, marks: QuotationMarks | undefined): void {
  if (!hasMarks(run)) return;
  const letters: Letter[] = [];
  const texts: Text[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === "text") {
      texts.push(node);
      const escaped = escapedMarks(node, source);
      let mark = 0;
      for (const letter of node.value)
        letters.push({ letter, node, escaped: isMark(letter) && (escaped[mark++] ?? false) });
    } else if ("children" in node) node.children.forEach(collect);
    else if (node.type !== "footnoteReference") letters.push({ letter: node.type === "break" ? " " : THING });
  };
  collect(run);
  if (!letters.some(({ letter, escaped }) => isMark(letter) && !escaped)) return;
  const set = setLetters(letters, marks);
  const values = new Map(texts.map((text) => [text, ""]));
  for (const [index, { node }] of letters.entries())
    if (node) values.set(node, values.get(node)! + set[index]!);
  for (const [text, value] of values) text.value = value;
}

/** Whether there is anything to set: most runs have no mark, and are not taken apart. */
function hasMarks(node: Nodes): boolean {
  if (node.type === "text") return node.value.includes('"') || node.value.includes("'");
  return "children" in node && (node.children as Nodes[]).some(hasMarks);
}

/** Of each straight mark of a text, in order, whether a backslash keeps it as it is. */
function escapedMarks({ value, position }: Text, source: string): boolean[] {
  const written = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const found = [...written.matchAll(/\\[^]|["']|&(?:quot|apos|#0*3[49]|#x0*2[27]);/gi)]
    .map(([mark]) => mark)
    .filter((mark) => !mark.startsWith("\\") || isMark(mark[1]!));
  const count = [...value].filter(isMark).length;
  return found.length === count ? found.map((mark) => mark.startsWith("\\")) : [];
}

function isMark(letter: string): boolean {
  return letter === '"' || letter === "'";
}

/** What each letter becomes. */
function setLetters(letters: readonly Letter[], marks: QuotationMarks | undefined): string[] {
  const set = letters.map(({ letter }) => letter);
  const at = (index: number): string => letters[index]?.letter ?? " ";
  const closes = closesLater(letters);
  let double = 0;
  let single = 0;
  for (const [index, { letter, escaped }] of letters.entries()) {
    if (!isMark(letter) || escaped) continue;
    const [before, after] = [at(index - 1), at(index + 1)];
    if (letter === '"') {
      const opens = isSpace(after)
        ? false
        : double === 0
          ? mayOpen(before) || isUnspaced(before)
          : mayOpen(before) && isWord(after);
      // One that nothing opened is inches, or within a word: there it stays.
      if (!opens && double === 0) continue;
      double += opens ? 1 : -1;
      set[index] = marks ? (opens ? marks.open : marks.close) : letter;
    } else if (isWord(before) && isWord(after)) {
      if (!isFeetAndInches(letters, index)) set[index] = "’";
    } else if (
      mayOpen(before) &&
      !isSpace(after) &&
      closes[index] &&
      single === 0 &&
      !isYear(letters, index)
    ) {
      single++;
      set[index] = marks?.innerOpen ?? letter;
    } else if (single > 0 && !isSpace(before)) {
      single--;
      set[index] = marks?.innerClose ?? letter;
    } else if (!isDigit(before)) set[index] = "’";
  }
  return set;
}

/** Of each letter, whether a single mark that could close stands further on. */
function closesLater(letters: readonly Letter[]): boolean[] {
  const closes: boolean[] = [];
  let later = false;
  for (let index = letters.length - 1; index >= 0; index--) {
    closes[index] = later;
    const { letter, escaped } = letters[index]!;
    const [before, after] = [letters[index - 1]?.letter ?? " ", letters[index + 1]?.letter ?? " "];
    later ||= letter === "'" && !escaped && !isSpace(before) && !isWord(after);
  }
  return closes;
}

/** `5'10"`: a height, and no thousands of francs. */
function isFeetAndInches(letters: readonly Letter[], index: number): boolean {
  if (!isDigit(letters[index - 1]!.letter)) return false;
  let end = index + 1;
  while (isDigit(letters[end]?.letter ?? "")) end++;
  return end > index + 1 && letters[end]?.letter === '"';
}

/** `'90s` and `'68`: years without their century. */
function isYear(letters: readonly Letter[], index: number): boolean {
  const after = letters.slice(index + 1, index + 5).map(({ letter }) => letter);
  return /^\d\ds?(?![\p{L}\p{N}'])/u.test(after.join(""));
}

function mayOpen(before: string): boolean {
  return isSpace(before) || /[\p{Ps}\p{Pi}\p{Pd}"'/=:,;¿¡]/u.test(before);
}

/** Of a script that puts no spaces between words, so that a quotation may begin after any letter. */
function isUnspaced(letter: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u3000-\u303f\uff01-\uff60]/u.test(
    letter,
  );
}

function isSpace(letter: string): boolean {
  return /\s/.test(letter);
}

function isDigit(letter: string): boolean {
  return /\d/.test(letter);
}

function isWord(letter: string): boolean {
  return letter === THING || /[\p{L}\p{M}\p{N}]/u.test(letter);
}
