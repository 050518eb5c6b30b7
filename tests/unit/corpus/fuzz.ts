import { expect, it } from "vitest";
import { fuzzReader } from "../../support/fuzz-reader.ts";

/** How many changed inputs one test reads. */
const BATCH = 250;
/**
 * How many one file of tests reads: 10,000 in all, in four files, so that they run side by side. They take a minute or two, so
 * only `npm test` reads every one; a run by hand reads the first tenth of each share.
 */
const SHARE = 2500;
const READ = process.env["EVERY_INPUT"] ? SHARE : BATCH;

/** Reads one share of the changed inputs. Nothing is found: what stands in the message can be tried again by its number. */
export function fuzzShare(share: number): void {
  const first = share * SHARE;
  const batches = Array.from({ length: READ / BATCH }, (_, index) => first + index * BATCH);
  it.each(batches)("inputs from %i on are read whole, or told in the right place", async (from) => {
    expect(await fuzzReader(from, from + BATCH)).toEqual([]);
  });
}
