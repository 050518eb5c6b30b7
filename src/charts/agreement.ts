import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { type Axis, fitAxis } from "./axis.ts";
import { type ChartPicture, lyingPicture } from "./chart-js.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { type Entry, layLegend } from "./legend.ts";
import { type Lettering, drop, widthOf } from "./lettering.ts";
import { type Scale, readScale } from "./likert.ts";
import { exact } from "./numbers.ts";
import { BAR } from "./part-labels.ts";
import { type Part, layPartRows, partBars } from "./parts.ts";
import { breakRowLabels } from "./rows.ts";
import type { Rule, TextMark } from "./sketch.ts";
import { endToEnd, stackedConfig } from "./stacked.ts";
import { STEPS } from "./theme.ts";

const STRIP = 18;
const GAP = 5;

/**
 * A diverging scale: disagreement to the left of a centre line, agreement to the right, the neutral answers split
 * around it. Those beyond the scale stand apart in a strip at the right, on the same scale.
 * `readScale` says which column is which; columns that are no scale are stacked plainly.
 */
export function agreementConfig(table: ChartTable, frame: Frame): ChartPicture {
  const scale = readScale(table.columns);
  if (!scale) return stackedConfig(table, frame);
  const series = stepsOf(table, scale);
  const legend = layLegend(series, frame);
  const labels = breakRowLabels(table.rows, frame);
  const bars = table.cells.map((cells) => diverging(cells, scale, series));
  const axis = agreementAxis(table, bars, scale, labels.left, frame);
  const rows = layPartRows(bars, axis, { labels, top: legend.height }, frame);
  const strip = stripOf(table, scale, series, axis);
  const lines = strip.length > 0 ? [axis.at(0), axis.at(axis.strip) - STRIP / 2] : [axis.at(0)];
  const sketch = {
    axis,
    height: rows.bottom + 4,
    texts: [...legend.texts, ...rows.texts, ...stripTexts(strip, rows.tops, axis)],
    swatches: legend.swatches,
    keys: legend.keys,
    under: upright(lines, rows.tops[0]! - 4, rows.bottom + 4),
    over: rows.over,
  };
  const marks = series.map((entry, column) => {
    const parts = column === scale.apart ? strip : bars.map((row) => row[column]!);
    return partBars(entry, parts, { rows: table.rows, tops: rows.tops }, frame);
  });
  return lyingPicture(sketch, marks, frame);
}

function stepsOf(table: ChartTable, scale: Scale): Entry[] {
  const steps = STEPS[scale.disagree.length * 2 + 1]!;
  return table.columns.map(({ label }, series) => ({
    series,
    label,
    token: series === scale.apart ? "chart-unsure" : steps[series]!,
  }));
}

/** Parts from left to right; the first begins as far left of zero as disagreement and half of neutral reach. */
function diverging(cells: ChartCell[], scale: Scale, series: readonly Entry[]): Part[] {
  const against = scale.disagree.reduce((sum, index) => sum + (cells[index]!.value ?? 0), 0);
  const start = -exact(against + (cells[scale.neutral]!.value ?? 0) / 2);
  return endToEnd(cells.slice(0, scale.disagree.length + 1 + scale.agree.length), series, start);
}

type AgreementAxis = Axis & { /** Where the strip apart begins, on the axis. */ strip: number };

// The strip begins STRIP px after the longest bar: px become a value of the axis once its scale is known.
function agreementAxis(
  table: ChartTable,
  bars: Part[][],
  scale: Scale,
  left: number,
  frame: Frame,
): AgreementAxis {
  const min = Math.min(0, ...bars.map((parts) => parts[0]!.from));
  const longest = Math.max(0, ...bars.map((parts) => parts.at(-1)!.to));
  const apart = scale.apart === undefined ? [] : table.cells.map((cells) => cells[scale.apart!]!);
  const beyond = Math.max(0, ...apart.map(({ value }) => value ?? 0));
  const words = Math.max(0, ...apart.map((cell) => widthOf(written(cell), styleOf(cell), frame.measure)));
  const taken = apart.length > 0 ? STRIP + GAP + words : 0;
  const total = longest + beyond - min || 1;
  const scaleOf = (WIDTH[frame.size] - left - taken) / total;
  const strip = longest + (apart.length > 0 ? STRIP / scaleOf : 0);
  const max = min + total + (strip - longest);
  return {
    ...fitAxis({ min, max, step: max - min }, { left, right: left + (max - min) * scaleOf }, []),
    strip,
  };
}

function stripOf(table: ChartTable, scale: Scale, series: readonly Entry[], axis: AgreementAxis): Part[] {
  if (scale.apart === undefined) return [];
  return table.cells.map((cells) => {
    const cell = cells[scale.apart!]!;
    return { from: axis.strip, to: exact(axis.strip + (cell.value ?? 0)), cell, ...series[scale.apart!]! };
  });
}

function stripTexts(strip: readonly Part[], tops: readonly number[], axis: Axis): TextMark[] {
  return strip.map(({ cell, to, series }, row) => {
    const style = styleOf(cell);
    const x = axis.at(to) + (cell.value ? GAP : 0);
    return {
      text: written(cell),
      x,
      y: tops[row]! + BAR / 2 + drop(style),
      align: "left",
      style,
      token: isNumber(cell.value) ? "chart-text" : "chart-muted",
      series: [series],
    };
  });
}

function upright(xs: readonly number[], top: number, bottom: number): Rule[] {
  return xs.map((x, index) => ({
    points: [
      [x, top],
      [x, bottom],
    ],
    width: 1,
    token: index === 0 ? "chart-muted" : "chart-grid",
  }));
}

function styleOf({ value }: ChartCell): Lettering {
  return isNumber(value) ? "value" : "note";
}
