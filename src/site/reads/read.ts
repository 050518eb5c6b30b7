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
  /** The frame in which it was noted last: most is read many times on end. */
  lastIn: Frame | undefined;
}

/** What was read while something was made. */
export class Frame {
  readonly reads = new Set<SummedRead>();
  /** What went into it was made before, or is still being made, and has read more. */
  readonly parts = new Set<Frame>();
  /** Whether what it has read is all that decides what came out. */
  isWhole = true;

  note(read: SummedRead): void {
    if (read.lastIn === this) return;
    read.lastIn = this;
    this.reads.add(read);
  }
}
