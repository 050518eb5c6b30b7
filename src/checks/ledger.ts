import { type DigestOf, sumOf } from "../corpus/digests.ts";

/** Where a ledger lies between one check and the next. What it gives is that of the same code, or nothing. */
export interface LedgerShelf {
  find(): Promise<Uint8Array | undefined>;
  put(bytes: Uint8Array): Promise<void>;
}

/** Of an entry, in letters and in bytes: so much of a sum, 132 bits, that no two entries are the same. */
const LENGTH = 22;

/**
 * What was held and found to have no problem, each with all that decided it: one short sum after the other. Where one is there,
 * holding the same again would find nothing. What has a problem is never in it, and so is held every time.
 */
export class Ledger {
  readonly #before: ReadonlySet<string>;
  readonly #now = new Set<string>();
  readonly #digestOf: DigestOf;
  readonly #ofTexts = new Map<string, string>();

  constructor(digestOf: DigestOf, before: Uint8Array = new Uint8Array()) {
    this.#digestOf = digestOf;
    this.#before = new Set(entriesIn(before));
  }

  /**
   * What stands for a thing, and what else of the corpus a check reads of it; `check` names the check. Undefined where something
   * cannot be told from others across processes.
   */
  entryOf(check: string, thing: object, read: readonly unknown[]): string | undefined {
    const parts = [check];
    for (const part of [thing, ...read]) {
      const said = this.#tell(part);
      if (said === undefined) return undefined;
      parts.push(said);
    }
    return shortSumOf(parts);
  }

  /** Whether nothing was found then. */
  has(entry: string): boolean {
    const isThere = this.#before.has(entry);
    if (isThere) this.#now.add(entry);
    return isThere;
  }

  add(entry: string): void {
    this.#now.add(entry);
  }

  /** What was added to or asked for, and nothing else; undefined where that is what was there before. */
  get changed(): Uint8Array | undefined {
    const isSame = this.#now.size === this.#before.size && this.#now.isSubsetOf(this.#before);
    return isSame ? undefined : Buffer.from([...this.#now].join(""), "latin1");
  }

  #tell(part: unknown): string | undefined {
    if (typeof part === "object" && part !== null) {
      const digest = this.#digestOf(part);
      return digest === undefined ? undefined : `of ${digest}`;
    }
    if (typeof part === "string") return `text ${this.#sumOfText(part)}`;
    return `${typeof part} ${String(part)}`;
  }

  /** Several checks read the text of a file. */
  #sumOfText(text: string): string {
    const known = this.#ofTexts.get(text);
    if (known !== undefined) return known;
    const sum = shortSumOf(text);
    this.#ofTexts.set(text, sum);
    return sum;
  }
}

function entriesIn(bytes: Uint8Array): string[] {
  const all = Buffer.from(bytes).toString("latin1");
  return Array.from({ length: all.length / LENGTH }, (_, index) =>
    all.slice(index * LENGTH, (index + 1) * LENGTH),
  );
}

function shortSumOf(...parts: unknown[]): string {
  return sumOf(...parts).slice(0, LENGTH);
}
