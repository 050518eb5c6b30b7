export interface Random {
  /** From 0 up to 1. */
  part(): number;
  whole(least: number, most: number): number;
  oneOf<Thing>(things: readonly Thing[]): Thing;
}

/** The same numbers for the same seed on every machine. Source: Tommy Ettinger's mulberry32, in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const part = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(part() * (most - least + 1));
  return { part, whole, oneOf: (things) => things[whole(0, things.length - 1)]! };
}
