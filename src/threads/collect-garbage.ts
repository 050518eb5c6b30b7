import { setImmediate as turn } from "node:timers/promises";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** A heap of less is not worth a tenth of a second, in bytes. */
const WORTH = 150_000_000;

/**
 * Gives all the memory back that this thread does not need, while it waits for another: V8 looks for garbage only where more is made,
 * and keeps the room that it has cleared for what may come. A heap of fewer bytes than `worth` is left alone. What was looked at in this turn of the loop, V8 holds until its end.
 */
export async function collectGarbage({ worth = WORTH } = {}): Promise<void> {
  await turn();
  if (getHeapStatistics().total_heap_size > worth) collect({ type: "major", flavor: "last-resort" });
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
