import type { ChartKind, ChartShows } from "../model/chart-kinds.ts";
import type { ChartTable } from "../model/chart-table.ts";
import type { ChartSpec } from "./arrange.ts";
import { KINDS } from "./kinds/index.ts";
import { unsuitable } from "./suits.ts";
import { transpose } from "./transpose.ts";

/**
 * How to draw what an author asked for: the kind that was named, or of the kinds that answer what is to be shown the best
 * that suits the table. A `ranking` is sorted from the largest down, unless the author has another order.
 */
export function specOf(table: ChartTable, { kind, shows, transpose: turned, sort }: Asked): ChartSpec {
  const options = { ...(turned ? { transpose: turned } : {}), ...(sort ? { sort } : {}) };
  if (kind) return { kind, ...options };
  const found = bestFor(shows ?? "ranking", turned ? transpose(table) : table);
  return shows === "ranking" ? { sort: "descending", kind: found, ...options } : { kind: found, ...options };
}

/** What an author may ask for: a kind, or what is to be shown. */
type Asked = Partial<ChartSpec> & { shows?: ChartShows | undefined };

/** Where no kind suits it is the best of them all, whose reasons an editor then reads. */
function bestFor(shows: ChartShows, table: ChartTable): ChartKind {
  const answering = (Object.keys(KINDS) as ChartKind[])
    .map((kind) => ({ kind, rank: KINDS[kind].answers?.[shows]?.(table) ?? 0 }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ kind }) => kind);
  return answering.find((kind) => !unsuitable(table, { kind })) ?? answering[0]!;
}
