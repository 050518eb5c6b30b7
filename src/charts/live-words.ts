/** The words of a live chart. They come with its code, and so cost a page nothing before a reader asks for it. */
export const LIVE_WORDS = {
  /** What the keys do. */
  hint: "Arrow keys move from value to value, Home and End to the first and the last. Escape returns the picture.",
  /** Names the legend's switches together. */
  series: "Series shown",
  /** What an erratum's dagger means. */
  erratum: "Printed in error: see the correction",
};
