/** So many numbers a block has: 4 MB. */
const BLOCK = 1 << 20;

/**
 * Lists of whole numbers, any of them under each term: those of a term hang together in blocks of plain memory, where a number takes
 * four bytes and none is an object.
 *
 *     add("trust", [7, 1, 0]), add("trust", [9, 2])  →  of("trust") is [[7, 1, 0], [9, 2]]
 */
export class Chains {
  readonly #blocks: Uint32Array[] = [];
  #end = 0;
  /** Of each term, where its first list begins and its last, and how many there are. */
  readonly #terms = new Map<string, { first: number; last: number; count: number }>();

  get terms(): Iterable<string> {
    return this.#terms.keys();
  }

  add(term: string, numbers: readonly number[]): void {
    const at = this.#end;
    const known = this.#terms.get(term);
    if (known) {
      this.#set(known.last, at);
      known.last = at;
      known.count += 1;
    } else this.#terms.set(term, { first: at, last: at, count: 1 });
    // Where the next list of the term begins is known when there is one.
    for (const number of [0, numbers.length, ...numbers]) this.#set(this.#end++, number);
  }

  count(term: string): number {
    return this.#terms.get(term)?.count ?? 0;
  }

  of(term: string): number[][] {
    const lists: number[][] = [];
    let at = this.#terms.get(term)?.first ?? 0;
    for (let left = this.count(term); left > 0; left -= 1) {
      const length = this.#at(at + 1);
      lists.push(Array.from({ length }, (_, index) => this.#at(at + 2 + index)));
      at = this.#at(at);
    }
    return lists;
  }

  #at(place: number): number {
    return this.#blocks[Math.floor(place / BLOCK)]![place % BLOCK]!;
  }

  #set(place: number, number: number): void {
    const block = (this.#blocks[Math.floor(place / BLOCK)] ??= new Uint32Array(BLOCK));
    block[place % BLOCK] = number;
  }
}
