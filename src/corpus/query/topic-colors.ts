import type { ChartLine, ChartTable } from "../../model/chart-table.ts";
import type { Corpus, Dataset } from "../types.ts";

/** So many colors there are for what stands side by side. */
const COLORS = 8;

/**
 * A chart's table in which lines that stand for topics have the places of these among all of their kind, so that each has one color
 * wherever it is drawn. Where some line stands for none or for several, they are of several kinds, or two have one color, none has.
 */
export function withTopicColors(
  table: ChartTable,
  { rows, columns }: Dataset,
  { topics }: Pick<Corpus, "topics">,
): ChartTable {
  return { ...table, rows: placed(table.rows, rows), columns: placed(table.columns, columns) };

  function placed<Line extends ChartLine>(
    lines: Line[],
    all: readonly { id: string; topics: readonly string[] }[],
  ): Line[] {
    const keys = lines.map(({ id }) => all.find((line) => line.id === id)?.topics ?? []);
    const found = keys.map(([key, ...others]) =>
      topics.find((topic) => topic.key === key && others.length === 0),
    );
    const kind = found[0]?.kind;
    const ofKind = topics.filter((topic) => topic.kind === kind);
    const places = found.map((topic) =>
      topic?.kind === kind && topic ? ofKind.indexOf(topic) % COLORS : undefined,
    );
    const isWhole = !places.includes(undefined) && new Set(places).size === lines.length;
    return isWhole && lines.length > 1
      ? lines.map((line, index) => ({ ...line, color: places[index]! }))
      : lines;
  }
}
