import { AsyncLocalStorage } from "node:async_hooks";
import type { Corpus } from "../../corpus/types.ts";
import { type TellsReads, WORK_OUT } from "../../model/memoize-by-object.ts";
import { lettersOf } from "../theme-sheet.ts";
import { askedOf, textOfAsked } from "./asked.ts";
import { Frame, type Read, type SummedRead } from "./read.ts";
import { NotPlain, sumOf } from "./sum-of.ts";
import { CORPUS, HOLDS_THINGS, Things } from "./things.ts";

/** A question of the corpus, with what else it asks. */
type Question = (corpus: Corpus, ...asked: never[]) => unknown;

/** What of the corpus decides about every page: whoever keeps pages counts it among what decides about all. */
const OF_ALL_PAGES: ReadonlySet<PropertyKey> = new Set(["site", "theme", "ownWords", "placeInSite"]);

/** A sum over what of a corpus decides about every page: what site.yaml, theme.yaml and words.yaml say, and which letters there are. */
export function sumOfAllPages(corpus: Corpus): string {
  const { site, theme, ownWords } = corpus;
  return sumOf(
    [site, theme, ownWords, [...lettersOf(corpus)].sort((one, other) => one - other)],
    () => undefined,
    true,
  );
}

/**
 * Sees what of a corpus is read while a page is made, so that the page need not be made again as long as all of that is the
 * same. Pages get `corpus`, whose things tell which of their fields are read, and ask through `ask`, which notes an answer as a
 * whole.
 */
export class Reads {
  readonly corpus: Corpus;
  readonly #plain: Corpus;
  readonly #things: Things;
  readonly #frames = new AsyncLocalStorage<Frame>();
  /** What pages see of a thing, and what stands behind what they see. */
  #views = new WeakMap<object, object>();
  #behind = new WeakMap<object, object>();
  /** What was read, by its text. */
  readonly #reads = new Map<string, SummedRead>();
  /** The same, in the order in which it was read first. */
  readonly #all: SummedRead[] = [];
  readonly #questions = new Map<string, Question>();
  /** Questions whose answers cannot be summed: what they read is noted instead. */
  readonly #open = new Set<string>();
  #worked = new WeakMap<object, WeakMap<object, { answer: unknown; frame: Frame }>>();

  constructor(corpus: Corpus) {
    this.#plain = corpus;
    this.#things = new Things(corpus);
    this.corpus = this.#show(corpus) as Corpus;
  }

  /** Does `work`, and sees what is read for it. */
  async during<T>(work: () => Promise<T>): Promise<{ made: T; frame: Frame }> {
    const frame = new Frame(this.#all);
    const made = await this.#frames.run(frame, work);
    frame.settle();
    return { made, frame };
  }

  /** Says that nothing is asked any more: all that was shown and worked out makes room, whoever still holds some of it. */
  close(): void {
    [this.#views, this.#behind, this.#worked] = [new WeakMap(), new WeakMap(), new WeakMap()];
    this.#without = new WeakSet();
    this.#reads.clear();
    this.#all.length = 0;
  }

  /** Says that more than what is read decides about what is being made. */
  readMore(): void {
    const frame = this.#frames.getStore();
    if (frame) frame.isWhole = false;
  }

  /** Has an object answer for what is worked out of it. */
  answerFor<Asked extends object>(asked: Asked): Asked {
    return Object.defineProperty(asked, WORK_OUT, { value: this.#workOut(asked) });
  }

  /** Takes in a question that may be asked by its name. */
  know(name: string, question: Question): void {
    this.#questions.set(name, question);
  }

  /** Answers a question about the corpus. */
  ask(name: string, asked: readonly unknown[]): unknown {
    const question = this.#questions.get(name)!;
    const plain = asked.map((one) => this.#plainOf(one));
    const text = this.#open.has(name) ? undefined : textOfAsked(plain, this.#things);
    if (text === undefined) return question(this.corpus, ...(asked as never[]));
    const read = JSON.stringify(["answer", name, text] satisfies Read);
    const answer = question(this.#plain, ...(plain as never[]));
    try {
      this.#note(this.#reads.get(read) ?? this.#enter(read, this.#sumOf(answer)));
    } catch (error) {
      if (!(error instanceof NotPlain)) throw error;
      this.#open.add(name);
      return question(this.corpus, ...(asked as never[]));
    }
    return this.#show(answer);
  }

  /** The sum of what was read, by its text, as it is now; undefined where there is no such thing any more. */
  sumNow(text: string): string | undefined {
    return this.#summed(text)?.sum;
  }

  /** A sum over a value that pages are made of; undefined where nobody can look into it. */
  sumOfProps(value: unknown): string | undefined {
    try {
      return this.#sumOf(this.#plainOf(value));
    } catch (error) {
      if (error instanceof NotPlain) return undefined;
      throw error;
    }
  }

  #find([kind, name, key]: Read): { value: unknown; hasMethods: boolean } | undefined {
    if (kind === "field") {
      const thing = this.#things.find(name);
      return thing && { value: fieldOf(thing, key), hasMethods: true };
    }
    if (kind === "entry") {
      const map = this.#plain[name as keyof Corpus] as ReadonlyMap<string, unknown>;
      return { value: entryOf(map, key), hasMethods: true };
    }
    const [question, asked] = [this.#questions.get(name), askedOf(key, this.#things)];
    return question && asked && { value: question(this.#plain, ...(asked as never[])), hasMethods: false };
  }

  #sumOf(value: unknown, hasMethods = false): string {
    return sumOf(value, (thing) => this.#things.nameOf(thing), hasMethods);
  }

  #summed(text: string): SummedRead | undefined {
    const known = this.#reads.get(text);
    if (known) return known;
    const found = this.#find(JSON.parse(text) as Read);
    return found && this.#enter(text, this.#sumOf(found.value, found.hasMethods));
  }

  #enter(text: string, sum: string): SummedRead {
    const read = { text, sum, number: this.#all.length, lastIn: undefined };
    this.#reads.set(text, read);
    this.#all.push(read);
    return read;
  }

  #note(read: SummedRead): void {
    this.#frames.getStore()?.note(read);
  }

  /** Notes what is read of one thing, or of one map. */
  #noteOf(kind: "field" | "entry", name: string): (key: string) => void {
    const reads = new Map<string, SummedRead>();
    return (key) => {
      let read = reads.get(key);
      if (!read) {
        read = this.#summed(JSON.stringify([kind, name, key] satisfies Read))!;
        reads.set(key, read);
      }
      this.#note(read);
    };
  }

  /** What pages see of a value: of things, and of lists in which some stand, what tells what is read. */
  #show(value: unknown): unknown {
    if (typeof value !== "object" || value === null || this.#behind.has(value)) return value;
    const known = this.#views.get(value);
    if (known) return known;
    const name = this.#things.nameOf(value);
    if (name !== undefined) return this.#pair(value, this.#viewOf(value, name));
    return this.#holdsThings(value) ? this.#copy(value) : value;
  }

  #pair(plain: object, view: object): object {
    this.#views.set(plain, view);
    this.#behind.set(view, plain);
    return view;
  }

  #viewOf(thing: object, name: string): object {
    const isCorpus = name === CORPUS;
    const note = this.#noteOf("field", name);
    let workOut: TellsReads[typeof WORK_OUT];
    const read = (field: string): unknown => {
      const value = (thing as Record<string, unknown>)[field];
      if (isCorpus && value instanceof Map) return this.#viewOfMap(value, field);
      note(field);
      return isCorpus || HOLDS_THINGS.has(field) ? this.#show(value) : value;
    };
    return new Proxy(
      {},
      {
        get: (_, field) => {
          if (field === WORK_OUT) return (workOut ??= this.#workOut(thing));
          if (typeof field === "symbol" || (isCorpus && OF_ALL_PAGES.has(field)))
            return Reflect.get(thing, field) as unknown;
          return read(field);
        },
        has: (_, field) => {
          if (typeof field === "string") read(field);
          return Reflect.has(thing, field);
        },
        ownKeys: () => {
          note(KEYS);
          return Reflect.ownKeys(thing);
        },
        getOwnPropertyDescriptor: (_, field) => {
          if (!Object.hasOwn(thing, field)) return undefined;
          const value = typeof field === "string" ? read(field) : undefined;
          return { value, configurable: true, enumerable: true, writable: true };
        },
      },
    );
  }

  /** A map of the corpus is looked up far more often than it is gone through: each entry is read by itself. */
  #viewOfMap(map: ReadonlyMap<string, unknown>, name: string): object {
    const known = this.#views.get(map);
    if (known) return known;
    const note = this.#noteOf("entry", name);
    const noteCorpus = this.#noteOf("field", CORPUS);
    const noteAll = () => noteCorpus(name);
    const view = {
      get: (key: string) => {
        note(key);
        return this.#show(map.get(key));
      },
      has: (key: string) => {
        note(key);
        return map.has(key);
      },
      get size() {
        noteAll();
        return map.size;
      },
      keys: () => {
        noteAll();
        return map.keys();
      },
      values: () => {
        noteAll();
        return map.values().map((value) => this.#show(value));
      },
      entries: () => {
        noteAll();
        return map.entries().map(([key, value]) => [key, this.#show(value)]);
      },
      forEach: (each: (value: unknown, key: string) => void) => {
        noteAll();
        map.forEach((value, key) => each(this.#show(value), key));
      },
      [Symbol.iterator]: () => view.entries(),
    };
    return this.#pair(map, view);
  }

  /** Lists, maps and plain objects in which things stand. */
  #copy(value: object): object {
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      this.#pair(value, this.answerFor(list));
      for (const item of value) list.push(this.#show(item));
      return list;
    }
    if (value instanceof Map) {
      const map = new Map<unknown, unknown>();
      this.#pair(value, map);
      for (const [key, item] of value) map.set(this.#show(key), this.#show(item));
      return map;
    }
    if (value instanceof Set) {
      const set = new Set<unknown>();
      this.#pair(value, set);
      for (const item of value) set.add(this.#show(item));
      return set;
    }
    const made: Record<string, unknown> = {};
    this.#pair(value, made);
    for (const [key, inner] of Object.entries(value)) made[key] = this.#show(inner);
    return made;
  }

  #without = new WeakSet<object>();

  #holdsThings(value: object): boolean {
    if (this.#things.nameOf(value) !== undefined) return true;
    if (this.#without.has(value)) return false;
    // Met again below itself, it holds what is found elsewhere.
    this.#without.add(value);
    const holds = partsOf(value).some(
      (one) => typeof one === "object" && one !== null && this.#holdsThings(one),
    );
    if (holds) this.#without.delete(value);
    return holds;
  }

  /** What stands behind what pages ask with: lists of their own may hold what they were shown. */
  #plainOf(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const behind = this.#behind.get(value);
    if (behind) return behind;
    if (Array.isArray(value)) {
      const list = value.map((item) => this.#plainOf(item));
      return list.some((item, index) => item !== value[index]) ? list : value;
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, inner, this.#plainOf(inner)] as const);
    return entries.some(([, inner, plain]) => inner !== plain)
      ? Object.fromEntries(entries.map(([key, , plain]) => [key, plain]))
      : value;
  }

  #workOut(thing: object): NonNullable<TellsReads[typeof WORK_OUT]> {
    return <Answer>(of: object, work: () => Answer): Answer => {
      const answers = this.#worked.get(of) ?? new WeakMap<object, { answer: unknown; frame: Frame }>();
      this.#worked.set(of, answers);
      const known = answers.get(thing) ?? this.#work(work);
      answers.set(thing, known);
      this.#frames.getStore()?.add(known.frame);
      return known.answer as Answer;
    };
  }

  #work(work: () => unknown): { answer: unknown; frame: Frame } {
    const frame = new Frame(this.#all);
    const answer = this.#frames.run(frame, work);
    const settle = () => frame.settle();
    if (answer instanceof Promise) answer.then(settle, settle);
    else settle();
    return { answer, frame };
  }
}

/** What an object holds, but for the sentence of a link: a text, which is worked out of the nodes around it whenever it is asked for. */
function partsOf(value: object): unknown[] {
  if (value instanceof Map) return [...value].flat(1);
  if (value instanceof Set || Array.isArray(value)) return [...(value as Iterable<unknown>)];
  const fields = Object.keys(value).filter((field) => field !== "sentence");
  return fields.map((field) => (value as Record<string, unknown>)[field]);
}

/** Stands for the names of all fields. */
const KEYS = "(fields)";

function fieldOf(thing: object, field: string): unknown {
  if (field === KEYS) return Object.keys(thing);
  return field in thing ? [(thing as Record<string, unknown>)[field]] : [];
}

function entryOf(map: ReadonlyMap<string, unknown>, key: string): unknown {
  return map.has(key) ? [map.get(key)] : [];
}
