import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import { fitAxis } from "../layout/axis.ts";
import { type ChartPicture, lyingPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH } from "../layout/frame.ts";
import { type Entry, emptyEntries, layLegend, seriesOf } from "../layout/legend.ts";
import { endToEnd, layPartRows, partBars } from "../layout/parts.ts";
import { breakRowLabels } from "../layout/rows.ts";
import { isOrdered } from "../order.ts";
import { STEPS } from "../theme.ts";
import { notParts, overlapping, sumOf, tooManySeries } from "../refusals.ts";
import { parts } from "../words/values.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";

export const drawing: Drawing = { draw, ranks: true, sortBy, showsRest: true };

export const kind: Kind = {
  describe: parts,
  colors: "columns",
  answers: { parts: ({ rows, columns }) => (rows.length > 1 && columns.length > 1 ? 1 : 0) },
  refuse: (table, spec) =>
    tooManySeries(table, spec) ?? notParts(table, "stacked") ?? lonePart(table) ?? overlapping(table),
};

/**
 * Horizontal bars of parts laid end to end, one bar a row, in the order of the columns and of the legend.
 * Percentages are drawn on 0 to 100, so that what was not published stays empty; anything else on the largest row. What parts lack
 * to a whole that the table names is an empty part.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const series = partsOf(table);
  const rests = table.rows.map(({ rest }) => rest);
  const legend = layLegend([...series, ...emptyEntries(rests, frame)], frame);
  const labels = breakRowLabels(table.rows, frame);
  const bars = table.cells.map((cells) => endToEnd(cells, series, 0));
  const longest = Math.max(...bars.map((row, index) => (row.at(-1)?.to ?? 0) + (rests[index]?.value ?? 0)));
  const max = table.unit === "percent" ? Math.max(100, longest) : longest || 1;
  const axis = fitAxis({ min: 0, max, step: max }, { left: labels.left, right: WIDTH[frame.size] }, []);
  const partRows = bars.map((parts, row) => ({ parts, rest: rests[row] }));
  const rows = layPartRows(partRows, axis, { labels, top: legend.height }, frame);
  const texts = [...legend.texts, ...rows.texts];
  const sketch = {
    axis,
    height: rows.bottom + 2,
    texts,
    swatches: legend.swatches,
    keys: legend.keys,
    under: [],
    over: rows.over,
  };
  const place = { rows: table.rows, tops: rows.tops };
  const marks = series.map((entry, column) =>
    partBars(
      entry,
      bars.map((row) => row[column]!),
      place,
      frame,
    ),
  );
  return lyingPicture(sketch, marks, frame);
}

/** By all of a bar; by its first part where all are as long as the whole. */
export function sortBy({ unit }: ChartTable): (cells: readonly ChartCell[]) => number | undefined {
  return (cells) => (unit === "percent" ? cells[0]?.value : sumOf(cells));
}

/** The columns as parts: in steps of one color where their order means something. */
function partsOf(table: ChartTable): Entry[] {
  const series = seriesOf(table.columns);
  const steps = isOrdered(table, "columns") ? STEPS[series.length] : undefined;
  return steps ? series.map((entry, index) => ({ ...entry, token: steps[index]! })) : series;
}

function lonePart({ columns }: ChartTable): Refusal | undefined {
  if (columns.length > 1) return undefined;
  return {
    message: "`stacked` shows the parts of each row, and there is one column.",
    ways: [{ kinds: ["bars"] }, "choose more columns"],
  };
}
