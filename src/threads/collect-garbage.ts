import { setImmediate as turn } from "node:timers/promises";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A heap of less is not worth a tenth of a second, in bytes. */
const WORTH = 250_000_000;

/**
 * Gives all the memory back that this thread does not need, while it waits for another: V8 looks for garbage only where more is made,
 * and keeps the room that it has cleared for what may come. A heap of fewer bytes than `worth` is left alone. What was looked at in
 * this turn of the loop, V8 holds until its end. Returns how long it took, in milliseconds.
 */
export async function collectGarbage({ worth = WORTH } = {}): Promise<number> {
  await turn();
  if (getHeapStatistics().total_heap_size <= worth) return 0;
  const begun = performance.now();
  collect({ type: "major", flavor: "last-resort" });
  return performance.now() - begun;
}

/** A heap of less is given time to grow, in bytes. */
const LARGE = 300_000_000;
/** That is looked at once in so many milliseconds, and takes one part of so many of the time: code that V8 gives up is compiled again. */
const [PAUSE, SHARE] = [1000, 40];

/**
 * Gives memory back from time to time, when it is asked: half of a heap becomes holes between what is held, and V8 closes few of them. In
 * between so many bytes of garbage may gather as there is `room` for; undefined leaves that as it is.
 */
export function nowAndThen(room?: number): () => Promise<void> {
  let next = 0;
  return async () => {
    if (performance.now() < next) return;
    next = Infinity;
    const took = await collectGarbage({ worth: LARGE });
    if (room !== undefined) letGarbageBe(Math.round((room / getHeapStatistics().used_heap_size) * 100));
    next = performance.now() + Math.max(PAUSE, took * SHARE);
  };
}

/** To look for garbage before it is a fifth of what is in use, or only when it is more than that, is of no use. */
const [LEAST, MOST] = [20, 100];

/** How much of what is in use garbage may be before V8 looks for it, in percent, in the heaps of all threads. */
export function letGarbageBe(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${Math.min(MOST, Math.max(LEAST, percent))}`);
}

/** Looks through what is new for what nobody holds any more: that takes a millisecond, and may lead to memory that V8 knows nothing of. */
export function collectNewGarbage(): void {
  collect({ type: "minor" });
}

let collector: ((how: { type: "major" | "minor"; flavor?: "last-resort" }) => void) | undefined;

const collect: NonNullable<typeof collector> = (how) => {
  setFlagsFromString("--expose-gc");
  collector ??= runInNewContext("gc") as NonNullable<typeof collector>;
  collector(how);
};
