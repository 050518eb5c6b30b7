import type { Dataset } from "../corpus/types.ts";
import { type Month, type Period, type PeriodKind, comparePeriods } from "../model/period.ts";
import type { Place } from "../problems/problem.ts";
import type { Problems } from "../problems/collector.ts";
import { checkEach } from "./each.ts";

/**
 * The periods of a table's rows, and those of its columns, are of one kind, run from first to last (or from last to first,
 * as many tables are printed), and none stands there twice.
 */
export const checkPeriods = checkEach<Dataset>((corpus) => ({
  things: corpus.datasets,
  reads: () => [],
  hold: ({ rows, columns, placeOf }, problems) => {
    for (const [lines, name] of [
      [rows, "rows"],
      [columns, "columns"],
    ] as const)
      holdLines(
        lines.flatMap(({ id, period }, index) =>
          period ? [{ id, period, place: placeOf([name, index, "period"]) }] : [],
        ),
        name === "rows" ? "row" : "column",
        problems,
      );
  },
}));

interface Line {
  id: string;
  period: Period;
  place: Place;
}

function holdLines(lines: readonly Line[], thing: "row" | "column", problems: Problems): void {
  const kind = usualKind(lines);
  // One of another kind is told as that: where it stands among the others means nothing.
  const alike = lines.filter(({ period }) => period.kind === kind);
  for (const { period, place } of lines.filter((line) => !alike.includes(line)))
    problems.add(
      "period-order",
      place,
      `“${period.text}” is ${NAMES[period.kind].one}, and the other periods are ${NAMES[kind!].many}.`,
      `Write ${NAMES[kind!].one}, such as ${NAMES[kind!].example(period.start)}, or give it a table of its own.`,
    );
  const known: Line[] = [];
  const way = Math.sign(alike.length > 1 ? comparePeriods(alike.at(-1)!.period, alike[0]!.period) : 1) || 1;
  for (const line of alike) {
    const twin = known.find(({ period }) => comparePeriods(period, line.period) === 0);
    const before = known.at(-1);
    if (twin)
      problems.add(
        "period-order",
        line.place,
        `The ${thing}s \`${twin.id}\` and \`${line.id}\` stand for the same period, ${line.period.text}.`,
        "Change one of the two.",
      );
    else if (before && way * comparePeriods(before.period, line.period) > 0) {
      const later = known.find(({ period }) => way * comparePeriods(period, line.period) > 0)!;
      problems.add(
        "period-order",
        line.place,
        `The period ${line.period.text} stands after ${before.period.text}, out of order.`,
        `Change it, or move \`${line.id}\` before \`${later.id}\`.`,
      );
    } else known.push(line);
  }
}

/** The kind of most of them; of two that are as many, the one that comes first. */
function usualKind(lines: readonly Line[]): PeriodKind | undefined {
  const groups = [...Map.groupBy(lines, ({ period }) => period.kind)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

const NAMES: Readonly<Record<PeriodKind, { one: string; many: string; example(start: Month): string }>> = {
  year: { one: "a year", many: "years", example: ({ year }) => `${year}` },
  quarter: {
    one: "a quarter",
    many: "quarters",
    example: ({ year, month }) => `${year}-Q${Math.ceil(month / 3)}`,
  },
  month: {
    one: "a month",
    many: "months",
    example: ({ year, month }) => `${year}-${String(month).padStart(2, "0")}`,
  },
  "split-year": {
    one: "a school or financial year",
    many: "school or financial years",
    example: ({ year }) => `${year}/${String(year + 1).slice(-2)}`,
  },
  range: { one: "a range", many: "ranges", example: ({ year }) => `${year}–${year + 1}` },
};
