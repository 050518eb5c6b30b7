/** Something that was read: a field of a thing, the entry of one of the corpus's maps, or the answer to a question. */
export type Read =
  | ["field", thing: string, field: string]
  | ["entry", map: string, key: string]
  | ["answer", question: string, asked: string];

/** Something that was read, with the sum of what it was. */
export interface SummedRead {
  /** The read as JSON. */
  text: string;
  sum: string;
  /** Its place among all that was read. */
  number: number;
  /** The frame in which it was noted last: most is read many times on end. */
  lastIn: Frame | undefined;
}

/** What was read while something was made. */
export class Frame {
  readonly #all: readonly SummedRead[];
  #open: Set<SummedRead> | undefined;
  #settled: readonly number[] = [];
  #parts: Set<Frame> | readonly Frame[] = new Set();
  /** Whether what it has read is all that decides what came out. */
  isWhole = true;

  /** `all` is what was read by anybody, each at its number. */
  constructor(all: readonly SummedRead[]) {
    this.#all = all;
  }

  note(read: SummedRead): void {
    if (read.lastIn === this) return;
    read.lastIn = this;
    (this.#open ??= new Set()).add(read);
  }

  /** Takes in what went into it: that was made before, or is still being made, and has read more. */
  add(part: Frame): void {
    if (!(this.#parts instanceof Set)) this.#parts = new Set(this.#parts);
    this.#parts.add(part);
  }

  /**
   * Says that what was made is there, and hardly reads more: what it has read takes a fifth of the memory from then on. Most have read a
   * few things, for which an array of bytes would take three times the room.
   */
  settle(): void {
    const late = Array.from(this.#open ?? [], ({ number }) => number);
    this.#settled = [...new Set([...this.#settled, ...late])];
    this.#open = undefined;
    this.#parts = [...this.#parts];
  }

  get parts(): Iterable<Frame> {
    return this.#parts;
  }

  get reads(): readonly SummedRead[] {
    return [...this.#settled.map((number) => this.#all[number]!), ...(this.#open ?? [])];
  }
}
