import type { ChartLine, ChartTable } from "../../model/chart-table.ts";
import type { Corpus, Dataset } from "../types.ts";

/** So many colors there are for what stands side by side. */
const COLORS = 8;

/** The place of each topic, by its key, among the colors of what stands side by side: its own among all of its kind. */
export function topicPlaces({ topics }: Pick<Corpus, "topics">): Map<string, number> {
  return new Map(
    Map.groupBy(topics, ({ kind }) => kind)
      .values()
      .flatMap((ofKind) => ofKind.map(({ key }, index): [string, number] => [key, index % COLORS])),
  );
}

/**
 * A chart's table in which lines that stand for topics have the places of these among all of their kind, so that each has one color
 * wherever it is drawn. Where some line stands for none or for several, they are of several kinds, or two have one color, none has.
 */
export function withTopicColors(
  table: ChartTable,
  { rows, columns }: Dataset,
  corpus: Pick<Corpus, "topics">,
): ChartTable {
  const { topics } = corpus;
  const placeOf = topicPlaces(corpus);
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
    const places = found.map((topic) => (topic?.kind === kind && topic ? placeOf.get(topic.key) : undefined));
    const isWhole = !places.includes(undefined) && new Set(places).size === lines.length;
    return isWhole && lines.length > 1
      ? lines.map((line, index) => ({ ...line, color: places[index]! }))
      : lines;
  }
}
