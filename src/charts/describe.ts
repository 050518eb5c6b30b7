import type { ChartTable } from "../model/chart-table.ts";
import { type ChartSpec, arrange } from "./arrange.ts";
import { agreement, changes, gaps } from "./describe-compare.ts";
import { NAMED, type Told, nameOf } from "./describe-items.ts";
import { parts, shares, values } from "./describe-values.ts";
import { isNumber } from "./frame.ts";
import { ENGLISH, type Words } from "./words.ts";

/**
 * What a chart shows, in at most three sentences computed from its values: the largest and the smallest, how far apart
 * they lie, their order; for agreement the share that agrees; for dots the widest and the narrowest gap.
 * Ties are told as ties, missing values by name. Values are written as printed; sums and gaps at their precision.
 */
export function describeChart(
  table: ChartTable,
  spec: ChartSpec,
  language: string,
  words: Words = ENGLISH,
): string {
  const shown = arrange(table, spec, language, { ...words, base: (label) => label });
  const told: Told = { table: shown, language, words };
  return [...SENTENCES[spec.kind](told), ...missing(told)].join(" ");
}

const SENTENCES: Record<ChartSpec["kind"], (told: Told) => string[]> = {
  bars: values,
  columns: values,
  grouped: values,
  stacked: parts,
  agreement,
  doughnut: shares,
  dots: gaps,
  slope: changes,
  multiples: values,
  waffle: values,
};

function missing({ table, words }: Told): string[] {
  const names = table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      isNumber(cell.value) ? [] : [words.valued(nameOf(table, row, column, words), cell.label)],
    ),
  );
  if (names.length === 0) return [];
  return [names.length <= NAMED ? words.missingValues(words.list(names)) : words.missingCount(names.length)];
}
