import type { Cell, Corpus } from "../src/corpus/types.ts";
import { numberReader } from "../src/model/number-tokens.ts";

/** One printed number of a content that is written otherwise in its file. */
export interface Mutant {
  where: string;
  /** The file, from the content folder. */
  path: string;
  offset: number;
  before: string;
  after: string;
  /** Whether it is the smallest change that print can show: the last digit by one. */
  isSmallest: boolean;
}

/**
 * Every printed number of every table, each of its digits changed to another one, and its last digit by one besides:
 * 12.5 → 72.5, 10.5, 12.8 and 12.6.
 */
export function cellMutants(
  corpus: Corpus,
  files: ReadonlyMap<string, string>,
  random: () => number,
): [Cell, Mutant[]][] {
  return corpus.datasets.flatMap((dataset) =>
    [...dataset.cells.values()].flatMap((cell): [Cell, Mutant[]][] => {
      if (cell.value === undefined || cell.derived) return [];
      const path = pathOf(corpus, cell.place.file);
      const offset = offsetOf(files.get(path)!, cell.place.line, cell.place.column);
      const where = `${dataset.id}/${cell.row}/${cell.column}`;
      return [[cell, mutantsOf({ where, path, offset, before: cell.printed }, random)]];
    }),
  );
}

/** Every number in prose that is bound to a cell, changed in the same ways. */
export function proseMutants(
  corpus: Corpus,
  files: ReadonlyMap<string, string>,
  random: () => number,
): Mutant[][] {
  const countingNumbers = numberReader(corpus.site.language);
  return corpus.references.flatMap((reference): Mutant[][] => {
    if (reference.scheme !== "value") return [];
    const [token] = countingNumbers(reference.text);
    const before = token && /\d+(?:[.,]\d+)*/.exec(token.text)?.[0];
    if (!before) return [];
    const path = pathOf(corpus, reference.place.file);
    const text = files.get(path)!;
    const offset = text.indexOf(before, offsetOf(text, reference.place.line, reference.place.column));
    const where = `${reference.place.file}:${reference.place.line}`;
    return [mutantsOf({ where, path, offset, before }, random)];
  });
}

function mutantsOf(original: Omit<Mutant, "after" | "isSmallest">, random: () => number): Mutant[] {
  const { before } = original;
  const last = before.length - 1;
  const by = (at: number, digit: string) => before.slice(0, at) + digit + before.slice(at + 1);
  const any = [...before].flatMap((own, at) => {
    if (!/\d/.test(own)) return [];
    // No number begins with a nought that did not before: 12 → 02 would be caught by its looks.
    const others = [..."0123456789"].filter(
      (digit) => digit !== own && !(digit === "0" && at === 0 && last > 0),
    );
    return [by(at, others[Math.floor(random() * others.length)]!)];
  });
  const smallest = by(last, before[last] === "9" ? "8" : String(Number(before[last]) + 1));
  return [
    ...any.map((after) => ({ ...original, after, isSmallest: false })),
    { ...original, after: smallest, isSmallest: true },
  ];
}

function pathOf(corpus: Corpus, shown: string): string {
  const site = [...corpus.sources.keys()].find((file) => file.endsWith("/site.yaml"))!;
  return shown.slice(site.length - "site.yaml".length);
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, earlier) => sum + earlier.length + 1, 0) + column - 1;
}
