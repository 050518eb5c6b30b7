import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { type Axis, fitAxis } from "./axis.ts";
import { type ChartPicture, picture } from "./chart-js.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { layLegend } from "./legend.ts";
import { type Lettering, drop, widest } from "./lettering.ts";
import { type Scale, readScale } from "./likert.ts";
import { exact } from "./numbers.ts";
import { BAR, type Part, layParts, partBars, shiftDown } from "./parts.ts";
import { breakRowLabels, layRows } from "./rows.ts";
import type { Rule, Sketch, TextMark } from "./sketch.ts";
import { stackedConfig } from "./stacked.ts";
import { STEPS, type Token } from "./theme.ts";

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
  const series = seriesOf(table, scale);
  const legend = layLegend(series, frame);
  const labels = breakRowLabels(table.rows.map(({ label }) => label), frame); // prettier-ignore
  const bars = table.cells.map((cells) => divergingParts(cells, scale, series));
  const axis = agreementAxis(table, bars, scale, labels.left, frame);
  const laid = bars.map((parts) => layParts(parts, axis, labels.left, frame));
  const contents = laid.map(({ height }) => ({ height, middle: BAR / 2 }));
  const rows = layRows(labels, contents, { top: legend.height, gap: 14 }, frame);
  const shifted = laid.map((row, index) => shiftDown(row, rows.tops[index]!));
  const strip = stripOf(table, scale, series, axis);
  const size = { width: WIDTH[frame.size], height: rows.bottom + 4 };
  const sketch: Sketch = {
    ...size,
    area: { left: axis.left, top: 0, right: axis.right, bottom: size.height },
    texts: [...legend.texts, ...rows.texts, ...shifted.flatMap(({ texts }) => texts), ...stripTexts(strip, rows.tops, axis)],
    swatches: legend.swatches,
    under: upright([axis.at(0), ...(strip.length > 0 ? [axis.at(axis.strip) - STRIP / 2] : [])], rows.tops[0]! - 4, rows.bottom + 4),
    over: shifted.flatMap(({ over }) => over),
  };
  const place = (row: number, part: Part) => ({ part, row: table.rows[row]!.label, top: rows.tops[row]! });
  const datasets = series.map(({ label, token }, column) => {
    const parts = column === scale.apart ? strip : bars.map((row) => row[column]!);
    return partBars(label, token, parts.map((part, row) => place(row, part)), frame); // prettier-ignore
  });
  return picture(sketch, datasets, { x: [axis.min, axis.max], y: [0, size.height], reverse: true }, frame);
}

type Series = { label: string; token: Token };

function seriesOf(table: ChartTable, scale: Scale): Series[] {
  const steps = STEPS[scale.disagree.length * 2 + 1]!;
  return table.columns.map(({ label }, index) => ({ label, token: index === scale.apart ? "chart-unsure" : steps[index]! }));
}

/** Parts from left to right; the first begins as far left of zero as disagreement and half of neutral reach. */
function divergingParts(cells: ChartCell[], scale: Scale, series: readonly Series[]): Part[] {
  const value = (index: number) => cells[index]!.value ?? 0;
  let from = -exact(scale.disagree.reduce((sum, index) => sum + value(index), 0) + value(scale.neutral) / 2);
  return [...scale.disagree, scale.neutral, ...scale.agree].map((index) => {
    const to = exact(from + value(index));
    const part = { from, to, cell: cells[index]!, ...series[index]! };
    from = to;
    return part;
  });
}

type AgreementAxis = Axis & { /** Where the strip apart begins, on the axis. */ strip: number };

// The strip begins STRIP px after the longest bar: px become a value of the axis once its scale is known.
function agreementAxis(table: ChartTable, bars: Part[][], scale: Scale, left: number, frame: Frame): AgreementAxis {
  const min = Math.min(0, ...bars.map((parts) => parts[0]!.from));
  const longest = Math.max(0, ...bars.map((parts) => parts.at(-1)!.to));
  const apart = scale.apart === undefined ? [] : table.cells.map((cells) => cells[scale.apart!]!);
  const beyond = Math.max(0, ...apart.map(({ value }) => value ?? 0));
  const words = Math.max(widest(apart.filter(({ value }) => isNumber(value)).map(written), "value", frame.measure), widest(apart.filter(({ value }) => !isNumber(value)).map(written), "note", frame.measure)); // prettier-ignore
  const taken = apart.length > 0 ? STRIP + GAP + words : 0;
  const total = longest + beyond - min || 1;
  const scaleOf = (WIDTH[frame.size] - left - taken) / total;
  const strip = longest + (apart.length > 0 ? STRIP / scaleOf : 0);
  const max = min + total + (strip - longest);
  return { ...fitAxis({ min, max, step: max - min }, { left, right: left + (max - min) * scaleOf }, []), strip };
}

function stripOf(table: ChartTable, scale: Scale, series: readonly Series[], axis: AgreementAxis): Part[] {
  if (scale.apart === undefined) return [];
  return table.cells.map((cells) => {
    const cell = cells[scale.apart!]!;
    return { from: axis.strip, to: exact(axis.strip + (cell.value ?? 0)), cell, ...series[scale.apart!]! };
  });
}

function stripTexts(strip: readonly Part[], tops: readonly number[], axis: Axis): TextMark[] {
  return strip.map(({ cell, to }, row) => {
    const style: Lettering = isNumber(cell.value) ? "value" : "note";
    const x = axis.at(to) + (cell.value ? GAP : 0);
    return { text: written(cell), x, y: tops[row]! + BAR / 2 + drop(style), align: "left", style, token: isNumber(cell.value) ? "chart-text" : "chart-muted" };
  });
}

function upright(xs: readonly number[], top: number, bottom: number): Rule[] {
  return xs.map((x, index) => ({ points: [[x, top], [x, bottom]], width: 1, token: index === 0 ? "chart-muted" : "chart-grid" })); // prettier-ignore
}
