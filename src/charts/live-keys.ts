import type { Stop } from "./live-stops.ts";

/** What the keys move through. */
interface Walked {
  /** In reading order: row by row, and in a row series by series. */
  stops: readonly Stop[];
  shown: Stop | undefined;
  show(stop: Stop | undefined, aloud: boolean): void;
}

/**
 * Moves to another value: down and up from row to row of a series, right and left from value to value, Home and End to
 * the first and the last. Returns whether the key means anything here.
 */
export function walk(chart: Walked, key: string): boolean {
  const { stops, shown } = chart;
  const at = shown ? stops.indexOf(shown) : -1;
  const next = STEPS[key]?.(stops, at);
  if (!STEPS[key]) return false;
  chart.show(next ?? shown ?? stops[0], true);
  return true;
}

type Step = (stops: readonly Stop[], at: number) => Stop | undefined;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: (stops, at) => stops[at + 1],
  ArrowLeft: (stops, at) => stops[at - 1],
  ArrowDown: (stops, at) => stops.slice(at + 1).find(({ series }) => at < 0 || series === stops[at]!.series),
  ArrowUp: (stops, at) =>
    stops.slice(0, Math.max(0, at)).findLast(({ series }) => series === stops[at]!.series),
  Home: (stops) => stops[0],
  End: (stops) => stops.at(-1),
};
