/** The words of the card beside a bound number. They come with its code, when a reader reaches for a number. */
export const CARD_WORDS = {
  of: (population: string) => `Asked or counted: ${population}.`,
  erratum: (expected: string | number) => `Printed so; the arithmetic gives ${expected}. See the correction.`,
  base: (label: string, n: number) => `${label} (n = ${n})`,
  computed: {
    sum: "Computed: the sum of these cells",
    difference: "Computed: the first of these cells less the second",
    mean: "Computed: the mean of these cells",
    share: "Computed: the first of these cells as a share of the second",
  },
};
