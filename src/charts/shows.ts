import type { ChartKind, ChartShows } from "../model/chart-kinds.ts";
import type { ChartTable } from "../model/chart-table.ts";
import type { ChartSpec } from "./arrange.ts";
import { DRAWINGS, KINDS } from "./kinds/index.ts";
import { isOrdered } from "./order.ts";
import { unsuitable } from "./suits.ts";
import { transpose } from "./transpose.ts";

/**
 * How to draw what an author asked for: the kind that was named, or of the kinds that answer what is to be shown the best
 * that suits the table. Rows are sorted from the largest down, unless the author has another order or theirs means something.
 */
export function specOf(table: ChartTable, { kind, shows, transpose: turned, sort }: Asked): ChartSpec {
  const shown = turned ? transpose(table) : table;
  const drawn = kind ?? bestFor(shows ?? "ranking", shown);
  return { kind: drawn, ...(turned ? { transpose: turned } : {}), ...sortOf(drawn) };

  function sortOf(drawn: ChartKind): Pick<ChartSpec, "sort"> {
    if (sort === "table") return {};
    if (sort) return { sort };
    return DRAWINGS[drawn].ranks && !isOrdered(shown, "rows") ? { sort: "descending" } : {};
  }
}

/** What an author may ask for: a kind, or what is to be shown; and an order, which may be that of the table. */
type Asked = Pick<Partial<ChartSpec>, "kind" | "transpose"> & {
  shows?: ChartShows | undefined;
  sort?: ChartSpec["sort"] | "table";
};

/** Where no kind suits it is the best of them all, whose reasons an editor then reads. */
function bestFor(shows: ChartShows, table: ChartTable): ChartKind {
  const answering = (Object.keys(KINDS) as ChartKind[])
    .map((kind) => ({ kind, rank: KINDS[kind].answers?.[shows]?.(table) ?? 0 }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ kind }) => kind);
  return answering.find((kind) => !unsuitable(table, { kind })) ?? answering[0]!;
}
