import { describe, expect, it } from "vitest";
import { Ledger } from "../../../src/checks/ledger.ts";
import { CheckRunner, allProblems } from "../../../src/checks/run.ts";
import { IncrementalCorpus, type Loaded } from "../../../src/corpus/incremental.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { Corpus, PlaceOf } from "../../../src/corpus/types.ts";
import type { KeptWork, Recipe } from "../../../src/kept/kept-work.ts";
import { nameOf } from "../../../src/kept/name-of.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { EditedContent } from "../../support/edited-content.ts";
import { randomFrom } from "../../support/mutate.ts";

const EDITS = 25;
/** A run by hand takes the first few ways of editing; `npm test` takes all. */
const WAYS = process.env["EVERY_INPUT"] ? 60 : 8;
const DIR = "/site/content";

class KeptInMemory implements KeptWork {
  readonly #bytes = new Map<string, Uint8Array>();
  made = 0;

  async get(recipe: Recipe, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const name = nameOf(recipe, "1.0.0");
    const known = this.#bytes.get(name);
    const bytes = known ?? (await make());
    this.#bytes.set(name, bytes);
    if (!known) this.made += 1;
    return bytes;
  }
}

/** Everything that a reading found, in words that can be compared: functions are asked, and stand by their answers. */
function tell({ corpus, sources }: Loaded, problems: readonly Problem[]): string {
  return JSON.stringify(
    { corpus: corpus && { ...corpus, places: placesOf(corpus) }, sources, problems },
    plain,
    1,
  );
}

function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (value instanceof Set) return [...value];
  return value;
}

function placesOf({ publications, topics, terms, datasets, placeInSite }: Corpus): unknown[] {
  const fields = (placeOf: PlaceOf, meta: object) => Object.keys(meta).map((key) => placeOf([key]));
  const texts = [...publications, ...topics, ...terms];
  return [
    placeInSite(["name"]),
    ...[...texts, ...datasets].flatMap(({ placeOf, meta }) => fields(placeOf, meta)),
    ...texts.flatMap(({ document }) =>
      document.blocks.flatMap(({ placeOf, props }) => Object.keys(props).map(placeOf)),
    ),
  ];
}

/** What stands in a corpus, each thing by its digest. */
function digestsIn({ corpus, digestOf }: Loaded): [digest: string, thing: string][] {
  if (!corpus) return [];
  const { publications, pages, topics, terms, datasets, figures, findings } = corpus;
  return [...publications, ...pages, ...topics, ...terms, ...datasets, ...figures, ...findings].map(
    (thing) => [digestOf!(thing)!, JSON.stringify(thing, plain)],
  );
}

describe("content that is read again where it changes", () => {
  it.each(Array.from({ length: WAYS }, (_, index) => index + 1))(
    "is what a reading from nothing gives, after each of many edits (%i)",
    async (seed) => {
      const random = randomFrom(seed);
      const content = new EditedContent(random);
      const options = { cwd: "/site", effects: content.effects };
      const reading = new IncrementalCorpus(DIR, options);
      const checks = new CheckRunner();
      const kept = new KeptInMemory();
      const digested = new Map<string, string>();
      let ledger: Uint8Array = new Uint8Array();
      let before: { loaded: Loaded; problems: Problem[]; told: string } | undefined;
      for (let edit = 0; edit < EDITS; edit++) {
        const touched = Array.from({ length: random() < 0.8 ? 1 : 3 }, () => content.edit()).flat();
        const folders = touched.map((path) => path.replace(/\/[^/]+$/, ""));
        // A watcher names files, sometimes their folders, or says that something has changed.
        const named = random() < 0.1 ? undefined : random() < 0.1 ? folders : touched;
        const again = await reading.update(edit === 0 ? undefined : named);
        const problems = checks.run(again);
        const fresh = await loadCorpus(DIR, options);
        const told = tell(again, problems);
        expect(told, `edit ${edit} of ${touched.join(", ")}`).toBe(tell(fresh, allProblems(fresh)));
        // Where a digest is the same, so is the thing, whatever else was edited.
        for (const [digest, thing] of digestsIn(fresh)) {
          expect(digested.get(digest) ?? thing).toBe(thing);
          digested.set(digest, thing);
        }
        expect(digestsIn(again)).toEqual(digestsIn(fresh));
        const inLedger = fresh.digestOf && new Ledger(fresh.digestOf, ledger);
        expect(allProblems(fresh, inLedger)).toEqual(problems);
        ledger = inLedger?.changed ?? ledger;
        // A page may still be made of what was read before.
        if (before) expect(tell(before.loaded, before.problems)).toBe(before.told);
        before = { loaded: again, problems, told };
        if (edit % 12 > 0) continue;
        await loadCorpus(DIR, { ...options, kept });
        const { made } = kept;
        const found = await loadCorpus(DIR, { ...options, kept });
        expect(tell(found, allProblems(found)), `kept, at edit ${edit}`).toBe(told);
        expect(kept.made).toBe(made);
      }
    },
  );
});
