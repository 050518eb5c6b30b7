import type { Token } from "../../model/search-tokens.ts";

/** The words of texts that can be typed, folded: what a search proposes in the place of one that nothing has. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();

  /** Adds a text that was taken apart: a word counts once in it. */
  add(tokens: Iterable<Token>): void {
    const words = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== "word") continue;
      words.add(token.text);
      for (const part of token.parts) words.add(part);
    }
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** All of them, the one that stands in most texts first. */
  get words(): string[] {
    return [...this.#counts]
      .filter(([word]) => word.length > 1)
      .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
      .map(([word]) => word);
  }
}
