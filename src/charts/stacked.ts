import type { ChartTable } from "../model/chart-table.ts";
import { fitAxis } from "./axis.ts";
import { type ChartPicture, picture } from "./chart-js.ts";
import { type Frame, WIDTH } from "./frame.ts";
import { layLegend } from "./legend.ts";
import { exact } from "./numbers.ts";
import { BAR, type Part, layParts, partBars, shiftDown } from "./parts.ts";
import { breakRowLabels, layRows } from "./rows.ts";
import { SERIES } from "./theme.ts";

/**
 * Horizontal bars of parts laid end to end, one bar a row, in the order of the columns and of the legend.
 * Percentages are drawn on 0 to 100, so that what was not published stays empty; anything else on the largest row.
 */
export function stackedConfig(table: ChartTable, frame: Frame): ChartPicture {
  const series = table.columns.map(({ label }, index) => ({ label, token: SERIES[index % SERIES.length]! }));
  const legend = layLegend(series, frame);
  const labels = breakRowLabels(table.rows.map(({ label }) => label), frame); // prettier-ignore
  const bars = table.cells.map((cells) => partsOf(cells, series));
  const longest = Math.max(...bars.map((parts) => parts.at(-1)?.to ?? 0));
  const max = table.unit === "percent" ? Math.max(100, longest) : longest || 1;
  const axis = fitAxis({ min: 0, max, step: max }, { left: labels.left, right: WIDTH[frame.size] }, []);
  const laid = bars.map((parts) => layParts(parts, axis, labels.left, frame));
  const contents = laid.map(({ height }) => ({ height, middle: BAR / 2 }));
  const rows = layRows(labels, contents, { top: legend.height, gap: 14 }, frame);
  const shifted = laid.map((row, index) => shiftDown(row, rows.tops[index]!));
  const size = { width: WIDTH[frame.size], height: rows.bottom + 2 };
  const sketch = {
    ...size,
    area: { left: axis.left, top: 0, right: axis.right, bottom: size.height },
    texts: [...legend.texts, ...rows.texts, ...shifted.flatMap(({ texts }) => texts)],
    swatches: legend.swatches,
    under: [],
    over: shifted.flatMap(({ over }) => over),
  };
  const datasets = series.map(({ label, token }, column) =>
    partBars(label, token, bars.map((parts, row) => ({ part: parts[column]!, row: table.rows[row]!.label, top: rows.tops[row]! })), frame), // prettier-ignore
  );
  return picture(sketch, datasets, { x: [0, max], y: [0, size.height], reverse: true }, frame);
}

function partsOf(cells: ChartTable["cells"][number], series: readonly { label: string; token: Part["token"] }[]): Part[] {
  let from = 0;
  return cells.map((cell, column) => {
    const to = exact(from + (cell.value ?? 0));
    const part = { from, to, cell, ...series[column]! };
    from = to;
    return part;
  });
}
