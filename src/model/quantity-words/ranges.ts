/** What phrases for shares mean in percent: from, to, and whether the ends themselves do not count. Source: ordinary usage; `docs/rules/value-differs.md` lists them for editors. */
export const RANGES = {
  "nearly two-thirds": [60, 66.67, true],
  "over two-thirds": [66.66, 100, true],
  "under two-thirds": [0, 66.67, true],
  "two-thirds": [64, 69, false],
  "nearly three-quarters": [70, 75, true],
  "over three-quarters": [75, 100, true],
  "under three-quarters": [0, 75, true],
  "three-quarters": [73, 77, false],
  "over a third": [33.33, 50, true],
  "under a third": [0, 33.34, true],
  "a third": [31, 36, false],
  "over a quarter": [25, 33.34, true],
  "under a quarter": [0, 25, true],
  "a quarter": [23, 27, false],
  "nearly half": [43, 50, true],
  "under half": [0, 50, true],
  "over half": [50, 100.01, true],
  half: [47, 53, false],
  "great majority": [80, 100, false],
  "nearly all": [90, 100, true],
  none: [0, 0, false],
  all: [100, 100, false],
} as const satisfies Record<string, [low: number, high: number, open: boolean]>;

export type RangeName = keyof typeof RANGES;
