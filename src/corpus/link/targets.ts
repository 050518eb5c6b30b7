import type { Href } from "../../model/href.ts";
import type { Dataset, Document, Entity } from "../types.ts";
import { anchorsOf } from "./link.ts";
import { keyOf } from "../../model/key.ts";

/** What the links of a text ask of the rest of the content. Nothing else of it decides where a link leads. */
export interface LinkTargets {
  /** Where the thing with this key stands. */
  hrefOf(key: string): Href | undefined;
  tableOf(id: string): Dataset | undefined;
  /** The key of the first thing that has this address. */
  keyAt(href: string): string | undefined;
  /** Whether the page of a thing has an anchor of an author's. */
  hasAnchor(key: string, anchor: string): boolean;
}

/** Answers from the things by their keys, and the texts by theirs. */
export function linkTargets(
  entities: ReadonlyMap<string, Entity>,
  documents: ReadonlyMap<string, Document>,
): LinkTargets {
  let byHref: Map<string, string> | undefined;
  return {
    hrefOf: (key) => entities.get(key)?.href,
    tableOf: (id) => entities.get(keyOf("dataset", id)) as Dataset | undefined,
    keyAt: (href) => (byHref ??= firstByHref(entities)).get(href),
    hasAnchor: (key, anchor) => {
      const document = documents.get(key);
      return document !== undefined && anchorsOf(document).includes(anchor);
    },
  };
}

function firstByHref(entities: ReadonlyMap<string, Entity>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { href, key } of entities.values()) if (!found.has(href)) found.set(href, key);
  return found;
}

/**
 * Passes questions on and keeps them with their answers. A text whose questions are all answered as before need not be
 * linked again, whatever else of the content has changed. (A verifying trace: Mokhov, Mitchell, Peyton Jones, "Build systems à la
 * carte", 2018.)
 */
export class RecordedTargets implements LinkTargets {
  readonly #targets: LinkTargets;
  readonly #asked = new Map<string, { ask: (targets: LinkTargets) => unknown; answer: unknown }>();

  constructor(targets: LinkTargets) {
    this.#targets = targets;
  }

  hrefOf(key: string): Href | undefined {
    return this.#record(`href ${key}`, (targets) => targets.hrefOf(key));
  }

  tableOf(id: string): Dataset | undefined {
    return this.#record(`table ${id}`, (targets) => targets.tableOf(id));
  }

  keyAt(href: string): string | undefined {
    return this.#record(`at ${href}`, (targets) => targets.keyAt(href));
  }

  hasAnchor(key: string, anchor: string): boolean {
    return this.#record(`anchor ${key} ${anchor}`, (targets) => targets.hasAnchor(key, anchor));
  }

  /** Whether others answer all that was asked in the same way. */
  areAnsweredBy(others: LinkTargets): boolean {
    for (const { ask, answer } of this.#asked.values()) if (ask(others) !== answer) return false;
    return true;
  }

  /** All that was asked and how it was answered, as one text; a table stands by its digest. */
  trace(digestOf: (table: Dataset) => string): string {
    return JSON.stringify(
      [...this.#asked].map(([question, { answer }]) => [
        question,
        typeof answer === "object" ? digestOf(answer as Dataset) : (answer ?? null),
      ]),
    );
  }

  #record<T>(question: string, ask: (targets: LinkTargets) => T): T {
    const known = this.#asked.get(question);
    if (known) return known.answer as T;
    const answer = ask(this.#targets);
    this.#asked.set(question, { ask, answer });
    return answer;
  }
}
