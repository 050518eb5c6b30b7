import type { RangeName } from "./ranges.ts";

/** The words of a language for parts and what stands before them, as patterns: a word before a part brings its own space. */
interface Parts {
  nearly: string;
  over: string;
  under: string;
  /** What may stand before a part and changes little. */
  about: string;
  twoThirds: string;
  threeQuarters: string;
  third: string;
  quarter: string;
  half: string;
}

/** The phrases in which a part has a word before it: "nearly two thirds", "more than half", "a quarter". */
export function sharesOf(words: Parts): [RegExp, RangeName][] {
  const { nearly, over, under, about, twoThirds, threeQuarters, third, quarter, half } = words;
  const all: [string, RangeName][] = [
    [nearly + twoThirds, "nearly two-thirds"],
    [over + twoThirds, "over two-thirds"],
    [under + twoThirds, "under two-thirds"],
    [about + twoThirds, "two-thirds"],
    [nearly + threeQuarters, "nearly three-quarters"],
    [over + threeQuarters, "over three-quarters"],
    [under + threeQuarters, "under three-quarters"],
    [about + threeQuarters, "three-quarters"],
    [over + third, "over a third"],
    [under + third, "under a third"],
    [about + third, "a third"],
    [over + quarter, "over a quarter"],
    [under + quarter, "under a quarter"],
    [about + quarter, "a quarter"],
    [nearly + half, "nearly half"],
    [over + half, "over half"],
    [under + half, "under half"],
    [about + half, "half"],
  ];
  return all.map(([pattern, name]) => [at(pattern), name]);
}

/** A pattern at the beginning of a text. */
export function at(pattern: string): RegExp {
  return new RegExp(`^${pattern}`, "u");
}
