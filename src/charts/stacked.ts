import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { fitAxis } from "./axis.ts";
import { type ChartPicture, lyingPicture } from "./chart-js.ts";
import { type Frame, WIDTH } from "./frame.ts";
import { type Entry, layLegend, seriesOf } from "./legend.ts";
import { exact } from "./numbers.ts";
import { type Part, layPartRows, partBars } from "./parts.ts";
import { breakRowLabels } from "./rows.ts";

/**
 * Horizontal bars of parts laid end to end, one bar a row, in the order of the columns and of the legend.
 * Percentages are drawn on 0 to 100, so that what was not published stays empty; anything else on the largest row.
 */
export function stackedConfig(table: ChartTable, frame: Frame): ChartPicture {
  const series = seriesOf(table.columns);
  const legend = layLegend(series, frame);
  const labels = breakRowLabels(table.rows, frame);
  const bars = table.cells.map((cells) => endToEnd(cells, series, 0));
  const longest = Math.max(...bars.map((parts) => parts.at(-1)?.to ?? 0));
  const max = table.unit === "percent" ? Math.max(100, longest) : longest || 1;
  const axis = fitAxis({ min: 0, max, step: max }, { left: labels.left, right: WIDTH[frame.size] }, []);
  const rows = layPartRows(bars, axis, { labels, top: legend.height }, frame);
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
      bars.map((parts) => parts[column]!),
      place,
      frame,
    ),
  );
  return lyingPicture(sketch, marks, frame);
}

/** Parts of a row in the order of the series, each from the end of the one before. */
export function endToEnd(cells: readonly ChartCell[], series: readonly Entry[], start: number): Part[] {
  let from = start;
  return cells.map((cell, column) => {
    const to = exact(from + (cell.value ?? 0));
    const part = { from, to, cell, ...series[column]! };
    from = to;
    return part;
  });
}
