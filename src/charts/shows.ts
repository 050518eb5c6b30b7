import type { ChartKind, ChartProps } from "../model/blocks.ts";
import type { ChartTable } from "../model/chart-table.ts";
import { type ChartSpec, transpose } from "./arrange.ts";
import { unsuitable } from "./suits.ts";

/**
 * How to draw what an author asked for: the kind that was named, or the kind that shows what is to be shown.
 * `ranking` sorts from the largest down; `parts` are a ring where there is one whole, small counts as units, otherwise
 * stacked bars; `difference` is dots and `change` slopes, both of two columns.
 */
export function specOf(table: ChartTable, { kind, shows, transpose: turned, sort }: Asked): ChartSpec {
  const options = { ...(turned ? { transpose: turned } : {}), ...(sort ? { sort } : {}) };
  if (kind) return { kind, ...options };
  const shown = turned ? transpose(table) : table;
  const found = CHOICES[shows ?? "ranking"](shown);
  return shows === "ranking" ? { sort: "descending", kind: found, ...options } : { kind: found, ...options };
}

type Asked = Pick<ChartProps, "kind" | "shows" | "transpose" | "sort">;

const CHOICES: Record<NonNullable<ChartProps["shows"]>, (table: ChartTable) => ChartKind> = {
  ranking: ({ columns }) => (columns.length > 1 ? "grouped" : "bars"),
  parts: (table) =>
    table.columns.length > 1 && table.rows.length > 1
      ? "stacked"
      : firstSuitable(table, ["doughnut", "waffle"]),
  agreement: () => "agreement",
  difference: () => "dots",
  change: () => "slope",
};

/** The first kind that suits the table; where none does the first of all, whose reasons an editor then reads. */
function firstSuitable(table: ChartTable, kinds: readonly ChartKind[]): ChartKind {
  return kinds.find((kind) => !unsuitable(table, { kind })) ?? kinds[0]!;
}
