/** Maps days to places on a line. */
export interface Scale {
  /** Whole years, from the first that is shown to the one after the last. */
  years: number[];
  /** The place of a day's beginning, from 0 to `width`. */
  place(day: string): number;
  /** The place of a day's end. */
  end(day: string): number;
}

const DAY = 86_400_000;

/** A scale over all the years that the days touch, `2016-05-02` … `2021-12-31` → 2016 to 2022. */
export function scaleOf(days: readonly string[], width: number): Scale {
  const numbers = days.map((day) => Number(day.slice(0, 4)));
  const [from, to] = [Math.min(...numbers), Math.max(...numbers) + 1];
  const start = Date.UTC(from, 0, 1);
  const length = Date.UTC(to, 0, 1) - start;
  const at = (time: number) => Math.round((((time - start) / length) * width + Number.EPSILON) * 10) / 10;
  return {
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    place: (day) => at(Date.parse(day)),
    end: (day) => at(Date.parse(day) + DAY),
  };
}
