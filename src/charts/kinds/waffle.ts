import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import { type ChartPicture, type Point, placedPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, written } from "../layout/frame.ts";
import { layLegend, seriesOf } from "../layout/legend.ts";
import { widest } from "../layout/lettering.ts";
import { dotMarks, shownValue } from "../layout/marks.ts";
import { breakRowLabels, layRows } from "../layout/rows.ts";
import { UNIT, layUnits, wordsBehind } from "../layout/units.ts";
import { COMPARED, sumOf, tooManySeries } from "../refusals.ts";
import { values } from "../words/values.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";
import * as stacked from "./stacked.ts";

const MOST_UNITS = 60;

export const drawing: Drawing = { draw, ranks: true, sortBy: stacked.sortBy };

export const kind: Kind = {
  describe: values,
  colors: "columns",
  answers: { parts: ({ rows, columns }) => (rows.length > 1 && columns.length > 1 ? 0 : 1) },
  refuse: (table, spec) => tooManySeries(table, spec) ?? notCounted(table),
};

/**
 * Counts as so many squares, ten or twenty to a line, the series of a row one after the other and the number behind its last.
 * For small counts, where each unit is a person or a mention that a reader may want to see as one.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const series = seriesOf(table.columns);
  const legend = layLegend(series.length > 1 ? series : [], frame);
  const labels = breakRowLabels(table.rows, frame);
  const words = table.cells.map((cells) => rowWords(cells));
  const lines = layUnits({
    left: labels.left,
    right: WIDTH[frame.size],
    words: widest(words, "value", frame.measure),
  });
  const counts = table.cells.map((cells) => cells.reduce((sum, { value }) => sum + (value ?? 0), 0));
  const gap = frame.size === "wide" ? 14 : 12;
  const rows = layRows(labels, counts.map(lines.contentOf), { top: legend.height, gap }, frame);
  const place = (row: number, unit: number) => lines.place(unit, rows.tops[row]!);
  const numbers = words.map((text, row) =>
    wordsBehind(text, table.cells[row]!, { lines, count: counts[row]!, top: rows.tops[row]! }),
  );
  const texts = [...legend.texts, ...rows.texts, ...numbers];
  const key = { swatches: legend.swatches, keys: legend.keys };
  const marks = series.map(({ series: column, label, token }) =>
    dotMarks(unitsOf(table, column, place), { label, token, square: UNIT }, frame),
  );
  return placedPicture({ ...key, height: rows.bottom + 2, texts, under: [], over: [] }, marks, frame);
}

/** The numbers of a row as they stand behind its last unit. */
function rowWords(cells: readonly ChartCell[]): string {
  return cells.map(written).join(" + ");
}

function unitsOf(
  table: ChartTable,
  column: number,
  place: (row: number, unit: number) => [number, number],
): Point[] {
  return table.cells.flatMap((cells, row) => {
    const before = cells.slice(0, column).reduce((sum, { value }) => sum + (value ?? 0), 0);
    return Array.from({ length: cells[column]!.value ?? 0 }, (_, unit) => {
      const [x, y] = place(row, before + unit);
      return { x, y, ...shownValue(cells[column]!, table.rows[row]!.label) };
    });
  });
}

/** Units can be counted where they are few and whole. */
function notCounted(table: ChartTable): Refusal | undefined {
  const ways = [COMPARED];
  if (table.unit !== "count")
    return {
      message: `\`waffle\` draws a square for each thing counted, and the unit is ${table.unit}.`,
      ways,
    };
  const row = table.cells.findIndex((cells) => sumOf(cells) > MOST_UNITS);
  if (row < 0) return undefined;
  return {
    message: `${sumOf(table.cells[row]!)} squares for “${table.rows[row]!.label}” cannot be counted: ${MOST_UNITS} in a row are the most.`,
    ways,
  };
}
