import { textsOf } from "../../corpus/query/texts.ts";
import type { Corpus } from "../../corpus/types.ts";

/**
 * What of a corpus has a name that stays the same from build to build: itself, all that has an address, the texts of these, and
 * their sections.
 */
export class Things {
  readonly #names = new Map<object, string>();
  readonly #things = new Map<string, object>();

  constructor(corpus: Corpus) {
    this.#enter(CORPUS, corpus);
    for (const [key, thing] of corpus.entities) this.#enter(key, thing);
    for (const { key, document } of textsOf(corpus)) {
      this.#enter(`${key} text`, document);
      for (const section of document.sections) this.#enter(`${key} text#${section.id}`, section);
    }
  }

  nameOf(thing: object): string | undefined {
    return this.#names.get(thing);
  }

  find(name: string): object | undefined {
    return this.#things.get(name);
  }

  #enter(name: string, thing: object): void {
    this.#names.set(thing, name);
    this.#things.set(name, thing);
  }
}

export const CORPUS = "corpus";

/** The fields of a thing in which other things stand. The corpus holds them in all of its lists. */
export const HOLDS_THINGS: ReadonlySet<string> = new Set(["document", "sections", "things"]);
