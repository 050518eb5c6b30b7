import type { TakenCell } from "./read-cell.ts";

/** What a column says of the values of another: an end of their intervals, or their margin of error. */
export interface Beside {
  /** The place of the column of values. */
  of: number;
  as: "low" | "high" | "margin";
}

/** The columns that say how sure others are, by their places, and the level of confidence that their headings name. */
export interface FoundIntervals {
  beside: ReadonlyMap<number, Beside>;
  level?: number;
}

/**
 * Finds intervals: behind a column of numbers one whose heading says that it is the lower end, and one that it is the upper,
 * between which most of the numbers lie; or a margin of error. Words alone do not make them: “low” may be an answer.
 *
 *     Share, Lower 95% CI, Upper 95% CI      Share, Margin of error
 */
export function findIntervals(
  labels: readonly string[],
  cells: readonly (readonly TakenCell[])[],
): FoundIntervals {
  const beside = new Map<number, Beside>();
  const numbers = (column: number) =>
    cells.map((row) => (row[column]?.isNumber ? Number(row[column].written) : undefined));
  for (const of of labels.keys()) {
    const [next = "", afterNext = ""] = labels.slice(of + 1, of + 3);
    if (beside.has(of) || [labels[of]!].some((label) => LOW.test(label) || HIGH.test(label))) continue;
    const [low, high] = LOW.test(next) ? [of + 1, of + 2] : [of + 2, of + 1];
    const areEnds =
      [next, afterNext].some((label) => LOW.test(label)) &&
      [next, afterNext].some((label) => HIGH.test(label));
    if (areEnds && areMostlyBetween(numbers(of), numbers(low), numbers(high))) {
      beside.set(low, { of, as: "low" });
      beside.set(high, { of, as: "high" });
    } else if (MARGIN.test(next) && numbers(of + 1).every((margin) => margin === undefined || margin > 0))
      beside.set(of + 1, { of, as: "margin" });
  }
  const levels = new Set(
    [...beside.keys()].flatMap((column) => {
      const said = /(\d{2}(?:\.\d+)?)\s?%/.exec(labels[column]!)?.[1];
      return said === undefined ? [] : [Number(said)];
    }),
  );
  return { beside, ...(levels.size === 1 ? { level: [...levels][0]! } : {}) };
}

function areMostlyBetween(
  values: readonly (number | undefined)[],
  lows: readonly (number | undefined)[],
  highs: readonly (number | undefined)[],
): boolean {
  const known = values.flatMap((value, row) => {
    const [low, high] = [lows[row], highs[row]];
    return value === undefined || low === undefined || high === undefined
      ? []
      : [low <= value && value <= high];
  });
  return known.length > 0 && known.filter(Boolean).length * 2 >= known.length;
}

const END = String.raw`(?:\s*(?:limit|bound|end|ci|cl|confidence (?:limit|interval|bound)|grenze|limite|límite))?`;
const LEVEL = String.raw`\s*(?:\(?\s*\d{2}(?:\.\d+)?\s?%[^)]*\)?)?\s*`;
const LOW = new RegExp(
  `(?:^|[\\s,:(–-])(?:lower|low|lcl|lci|unter(?:e|er|es)?|inf[ée]rieure?|inferior|الأدنى)${LEVEL}${END}${LEVEL}\\)?$`,
  "iu",
);
const HIGH = new RegExp(
  `(?:^|[\\s,:(–-])(?:upper|high|ucl|uci|ober(?:e|er|es)?|sup[ée]rieure?|superior|الأعلى)${LEVEL}${END}${LEVEL}\\)?$`,
  "iu",
);
const MARGIN =
  /margins? of error|\bmoe\b|±|\+\/-|fehlerspanne|marge d['’]erreur|margen de error|margem de erro|هامش الخطأ/iu;
