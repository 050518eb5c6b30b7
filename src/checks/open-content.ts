import { freezeCorpus, freezeThing } from "../corpus/freeze-corpus.ts";
import { IncrementalCorpus, type Loaded, type ReadOptions } from "../corpus/incremental.ts";
import {
  type Named,
  type Position,
  type Standing,
  anchorsOf,
  namesOf,
  placeOfKey,
  standsAt,
} from "../corpus/query/positions.ts";
import { textsOf } from "../corpus/query/texts.ts";
import type { Text } from "../corpus/link/linked-texts.ts";
import type { Dataset } from "../corpus/types.ts";
import type { Place, Problem } from "../problems/problem.ts";
import type { CheckRunner } from "./run.ts";

/** Reads and checks a content folder, and keeps it open: after a change only that is read and checked again which it touches. */
export async function openContent(dir: string, options: ReadOptions = {}): Promise<OpenContent> {
  const content = new OpenContent(dir, options);
  await content.update();
  return content;
}

/**
 * A content folder as it stands now, for all that watches it: `check --watch`, the live preview, an editor. It knows nothing of
 * how files are watched or shown: paths in, problems and places out.
 */
export class OpenContent {
  readonly #reading: IncrementalCorpus;
  #checks: CheckRunner | undefined;
  #loaded: Loaded = { problems: [], sources: new Map() };
  #read: Loaded | undefined;
  #isChecked = false;

  constructor(dir: string, options: ReadOptions = {}) {
    this.#reading = new IncrementalCorpus(dir, options);
  }

  /** What was read last, with all problems; until it is checked, with those of reading. */
  get loaded(): Loaded {
    return this.#loaded;
  }

  /**
   * Reads again what has changed: the files and folders that are named, or, without names, whatever has. Where nothing has
   * after all, the answer is the very one of before.
   */
  async update(changed?: Iterable<string>): Promise<Loaded> {
    await this.read(changed);
    await this.#reading.keep();
    const checks = await this.#runner();
    const { corpus } = this.#read!;
    if (corpus) freezeCorpus(corpus);
    if (!this.#isChecked) this.#take(checks.run(this.#read!));
    return this.#loaded;
  }

  /**
   * The same without the checks, and with a corpus that is neither frozen nor kept, for who has to show something first: `check` or
   * the next `update` makes up for that.
   */
  async read(changed?: Iterable<string>): Promise<Loaded> {
    const loaded = await this.#reading.read(changed);
    if (loaded === this.#read) return this.#loaded;
    this.#read = loaded;
    this.#loaded = loaded;
    this.#isChecked = false;
    return loaded;
  }

  /** Checks what was read last, and waits for `pause` between two small steps. What is read meanwhile ends it: that is checked by who reads it. */
  async check(pause: () => Promise<void>): Promise<Loaded> {
    const read = this.#read;
    await this.#reading.keep(pause);
    if (!read || this.#isChecked || this.#read !== read) return this.#loaded;
    for (const thing of textsAndTables(read)) {
      freezeThing(thing);
      await pause();
      if (this.#read !== read) return this.#loaded;
    }
    if (read.corpus) freezeCorpus(read.corpus);
    const steps = (await this.#runner()).steps(read);
    for (;;) {
      const { done, value } = steps.next();
      if (done) this.#take(value);
      else await pause();
      if (this.#isChecked || this.#read !== read) return this.#loaded;
    }
  }

  /** Its code is read with the first check: whoever shows something first has not waited for it. */
  async #runner(): Promise<CheckRunner> {
    const { CheckRunner } = await import("./run.ts");
    return (this.#checks ??= new CheckRunner());
  }

  #take(problems: Problem[]): void {
    this.#loaded = { ...this.#read!, problems };
    this.#isChecked = true;
  }

  problemsIn(file: string): Problem[] {
    return this.#loaded.problems.filter((problem) => problem.file === file);
  }

  /** The link, cell or id at a position of a file. */
  standsAt(position: Position): Standing | undefined {
    return this.#loaded.corpus && standsAt(this.#loaded.corpus, position);
  }

  /** Where a thing, an anchor (`publication:lessons#early`) or a cell (`value:trust/north/average`) is written. */
  placeOf(key: string): Place | undefined {
    return this.#loaded.corpus && placeOfKey(this.#loaded.corpus, key);
  }

  /** All that a link of a scheme may name (`figure`, `term`, `value`), for who completes what is being written. */
  namesOf(scheme: string): Named[] {
    return this.#loaded.corpus ? namesOf(this.#loaded.corpus, scheme) : [];
  }

  /** The anchors of the text of a thing (`publication:lessons`), in its order. */
  anchorsOf(key: string): Named[] {
    return this.#loaded.corpus ? anchorsOf(this.#loaded.corpus, key) : [];
  }
}

function textsAndTables({ corpus }: Loaded): (Text | Dataset)[] {
  return corpus ? [...textsOf(corpus), ...corpus.datasets] : [];
}
