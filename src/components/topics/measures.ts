import type { Cell, Column, Dataset, Row, Topic } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { isCalendar } from "../../model/calendar.ts";
import { cellIn } from "../../model/cell-path.ts";
import { linesFor } from "../compare/topic-pairs.ts";

/** What one table measured of a topic and of others of its kind. */
export interface Measures {
  dataset: Dataset;
  measures: Measure[];
  /** So many more are in the table. */
  more: number;
  /** All cells that are drawn. */
  cells: Cell[];
}

/** One thing that was measured, a bar for each topic. */
interface Measure {
  label: string;
  bars: Bar[];
}

export interface Bar {
  topic: Topic;
  isLit: boolean;
  cell: Cell;
  /** How long the bar is, of a hundred; undefined where the value is missing. */
  length: number | undefined;
}

/** A table with more of them leads to the rest. */
const MOST = 6;
/** More bars than these are no picture of one among others. */
const MOST_PEERS = 12;

/** In which tables a topic stands beside others of its kind, each with a line of its own, and what they say. */
export function measuresOf(topic: Topic, { corpus }: Pick<Edition, "corpus">): Measures[] {
  const peers = corpus.topics.filter(({ kind }) => kind === topic.kind);
  return corpus.datasets.flatMap((dataset) => {
    const found =
      along(dataset, "columns", topic, peers) ?? along(dataset, "rows", topic, peers) ?? undefined;
    return found ? [found] : [];
  });
}

function along(
  dataset: Dataset,
  dimension: "columns" | "rows",
  topic: Topic,
  peers: readonly Topic[],
): Measures | undefined {
  const lines = peers.flatMap((peer) => {
    const own = linesFor<Row | Column>(dataset[dimension], peer);
    return own.length === 1 ? [{ topic: peer, id: own[0]!.id }] : [];
  });
  if (lines.length < 2 || lines.length > MOST_PEERS || !lines.some((line) => line.topic === topic))
    return undefined;
  const others = dataset[dimension === "columns" ? "rows" : "columns"];
  const parts = others.some(({ total }) => !total) ? others.filter(({ total }) => !total) : others;
  const drawn = parts.flatMap(({ id, label }) => {
    const cells = lines.flatMap(({ topic: peer, id: line }) => {
      const cell = dataset.cells.get(dimension === "columns" ? cellIn(id, line) : cellIn(line, id));
      return cell ? [{ topic: peer, cell }] : [];
    });
    return isDrawable(cells, topic) ? [{ label, cells }] : [];
  });
  if (drawn.length === 0) return undefined;
  const shown = drawn.slice(0, MOST);
  // Bars of one unit are as long as each other, so that one can be held against the next.
  const ends = new Map<string, number>();
  for (const { cells } of drawn)
    for (const { cell } of cells) ends.set(cell.unit, Math.max(ends.get(cell.unit) ?? 0, cell.value ?? 0));
  const endOf = (unit: string) => (unit === "percent" ? 100 : ends.get(unit)!);
  return {
    dataset,
    measures: shown.map(({ label, cells }) => ({
      label,
      bars: cells.map((one) => ({
        ...one,
        isLit: one.topic === topic,
        length: one.cell.value === undefined ? undefined : lengthOf(one.cell.value, endOf(one.cell.unit)),
      })),
    })),
    more: drawn.length - shown.length,
    cells: shown.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
  };
}

/** Numbers of one unit and none below zero, of the topic and of another one at least. */
function isDrawable(cells: readonly { topic: Topic; cell: Cell }[], topic: Topic): boolean {
  const known = cells.filter(({ cell }) => cell.value !== undefined);
  const [unit, ...others] = new Set(cells.map(({ cell }) => cell.unit));
  return (
    unit !== undefined &&
    unit !== "text" &&
    !isCalendar(unit) &&
    others.length === 0 &&
    known.length > 1 &&
    known.every(({ cell }) => cell.value! >= 0) &&
    known.some((one) => one.topic === topic)
  );
}

function lengthOf(value: number, end: number): number {
  return end === 0 ? 0 : Number(((Math.min(value, end) / end) * 100).toFixed(1));
}
