import type { TellProgress } from "../site/building.ts";

/** Nothing is said of work that is done sooner. In milliseconds. */
const SOON = 2000;
/** Where lines stay, the next one of a step comes no sooner; where one is written over, nobody reads more. */
const APART = 10_000;
const APART_ON_TERMINAL = 100;

/** Where progress is written, and the clock; tests pass their own. */
export interface ProgressEffects {
  write(text: string): void;
  /** Whether a line can be written over: a terminal. */
  isTerminal: boolean;
  /** In milliseconds. */
  now(): number;
}

/**
 * Tells what a command is doing and how far it is, once that takes more than two seconds: on a terminal in one line, which is
 * written over, elsewhere in plain lines, one for each step and one every ten seconds. `clear` takes the line away before
 * other words are written.
 *
 *     Finishing pages: 137 of 284
 */
export function progressIn({ write, isTerminal, now }: ProgressEffects): {
  tell: TellProgress;
  clear(): void;
} {
  const begun = now();
  let shown: string | undefined;
  let step: string | undefined;
  let told = -Infinity;
  const clear = (): void => {
    if (isTerminal && shown !== undefined) write("\r\u001B[2K");
    shown = undefined;
  };
  return {
    clear,
    tell: (what, done, of) => {
      const time = now();
      const isDue = what !== step || time - told >= (isTerminal ? APART_ON_TERMINAL : APART);
      if (time - begun < SOON || !isDue) return;
      const line = done === undefined ? what : `${what}: ${done}${of === undefined ? "" : ` of ${of}`}`;
      [step, told] = [what, time];
      if (!isTerminal) return write(`${line}\n`);
      if (line === shown) return;
      clear();
      write(line);
      shown = line;
    },
  };
}
