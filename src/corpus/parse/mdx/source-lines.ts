import type { Place } from "../../../problems/problem.ts";

/**
 * The places of a file's offsets. The starts of its lines are read once, so that a file with many problems
 * takes no longer than its length.
 */
export class SourceLines {
  readonly #file: string;
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** The place of an offset; its underline ends with the line. */
  place(offset: number, length: number): Place {
    const line = this.#lineOf(offset);
    const start = this.#starts[line]!;
    const end = (this.#starts[line + 1] ?? this.#text.length + 1) - 1;
    return {
      file: this.#file,
      line: line + 1,
      column: offset - start + 1,
      length: Math.max(1, Math.min(length, end - offset)),
    };
  }

  /** The offset of a place. */
  offset({ line, column }: Pick<Place, "line" | "column">): number {
    return (this.#starts[line - 1] ?? this.#text.length) + column - 1;
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
