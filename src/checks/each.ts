import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import type { Check } from "./check.ts";

/** A check that holds things of one sort, each by itself. */
export interface EachCheck<Thing extends object = object> extends Check {
  on(corpus: Corpus): CheckOn<Thing>;
}

/** Such a check, made ready for a corpus. */
export interface CheckOn<Thing extends object> {
  things: readonly Thing[];
  /** All of the corpus that decides what is found of a thing, compared by identity. While it is the same, the thing is not held again. */
  reads(thing: Thing): readonly unknown[];
  hold(thing: Thing, problems: Problems): void;
}

/** Makes a check of one that says what it reads: run alone it holds every thing; `CheckRunner` holds those that have changed. */
export function checkEach<Thing extends object>(on: (corpus: Corpus) => CheckOn<Thing>): EachCheck<Thing> {
  const check: Check = (corpus, problems) => {
    const { things, hold } = on(corpus);
    for (const thing of things) hold(thing, problems);
  };
  return Object.assign(check, { on });
}

export function isEachCheck(check: Check): check is EachCheck {
  return "on" in check;
}
