import type { ChartCell, ChartRest, ChartTable } from "../../model/chart-table.ts";
import { type Axis, fitAxis } from "../layout/axis.ts";
import { type ChartPicture, lyingPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber, lookOf, written } from "../layout/frame.ts";
import { type Entry, emptyEntries, layLegend } from "../layout/legend.ts";
import { drop, widthOf } from "../layout/lettering.ts";
import { exact } from "../layout/numbers.ts";
import { BAR, type Part, emptyBox, endToEnd, layPartRows, partBars } from "../layout/parts.ts";
import { breakRowLabels } from "../layout/rows.ts";
import type { Rule, TextMark } from "../layout/sketch.ts";
import { type Scale, readScale } from "../likert.ts";
import { notParts, overlapping } from "../refusals.ts";
import { STEPS } from "../theme.ts";
import { type Item, NAMED, type Subject, extremesOf, listed, namedFirst } from "../words/items.ts";
import { parts } from "../words/values.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";
import * as stacked from "./stacked.ts";

const STRIP = 18;
const GAP = 5;

export const drawing: Drawing = { draw, ranks: true, sortBy, showsRest: true };

export const kind: Kind = {
  describe,
  answers: { agreement: () => 1 },
  refuse: (table) => noScale(table) ?? notParts(table, "agreement") ?? overlapping(table),
};

/**
 * A diverging scale: disagreement to the left of a centre line, agreement to the right, the neutral answers split
 * around it. Those beyond the scale stand apart in a strip at the right, on the same scale, and behind them what a row lacks.
 * `readScale` says which column is which; columns that are no scale are stacked plainly.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const scale = readScale(table.columns);
  if (!scale) return stacked.drawing.draw(table, frame);
  const series = stepsOf(table, scale);
  const rests = table.rows.map(({ rest }) => rest);
  const legend = layLegend([...series, ...emptyEntries(rests, frame)], frame);
  const labels = breakRowLabels(table.rows, frame);
  const bars = table.cells.map((cells) => diverging(cells, scale, series));
  const axis = agreementAxis(table, bars, { scale, rests }, labels.left, frame);
  const partRows = bars.map((parts) => ({ parts }));
  const rows = layPartRows(partRows, axis, { labels, top: legend.height }, frame);
  const strip = stripOf(table, scale, series, axis);
  const empty = rests.flatMap((rest, row) => emptyInStrip(rest, strip[row], { axis, top: rows.tops[row]! }));
  const lines = axis.hasStrip ? [axis.at(0), axis.at(axis.strip) - STRIP / 2] : [axis.at(0)];
  const sketch = {
    axis,
    height: rows.bottom + 4,
    texts: [...legend.texts, ...rows.texts, ...stripTexts(strip, { rests, tops: rows.tops, axis })],
    swatches: legend.swatches,
    keys: legend.keys,
    under: uprightRules(lines, rows.tops[0]! - 4, rows.bottom + 4),
    over: [...rows.over, ...empty],
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

type AgreementAxis = Axis & {
  /** Where the strip apart begins, on the axis, and whether there is one. */
  strip: number;
  hasStrip: boolean;
};

// The strip begins STRIP px after the longest bar: px become a value of the axis once its scale is known.
function agreementAxis(
  table: ChartTable,
  bars: Part[][],
  { scale, rests }: { scale: Scale; rests: readonly (ChartRest | undefined)[] },
  left: number,
  frame: Frame,
): AgreementAxis {
  const min = Math.min(0, ...bars.map((parts) => parts[0]!.from));
  const longest = Math.max(0, ...bars.map((parts) => parts.at(-1)!.to));
  const apart = table.cells.map((cells) => (scale.apart === undefined ? undefined : cells[scale.apart]));
  const hasStrip = scale.apart !== undefined || rests.some((rest) => rest !== undefined);
  const beyond = Math.max(0, ...apart.map((cell, row) => (cell?.value ?? 0) + (rests[row]?.value ?? 0)));
  const words = Math.max(
    0,
    ...apart.map((cell, row) => widthOf(stripWords(cell, rests[row]), "value", frame.measure)),
  );
  const taken = hasStrip ? STRIP + GAP + words : 0;
  const total = longest + beyond - min || 1;
  const scaleOf = (WIDTH[frame.size] - left - taken) / total;
  const strip = longest + (hasStrip ? STRIP / scaleOf : 0);
  const max = min + total + (strip - longest);
  return {
    ...fitAxis({ min, max, step: max - min }, { left, right: left + (max - min) * scaleOf }, []),
    strip,
    hasStrip,
  };
}

function stripOf(table: ChartTable, scale: Scale, series: readonly Entry[], axis: AgreementAxis): Part[] {
  if (scale.apart === undefined) return [];
  return table.cells.map((cells) => {
    const cell = cells[scale.apart!]!;
    return { from: axis.strip, to: exact(axis.strip + (cell.value ?? 0)), cell, ...series[scale.apart!]! };
  });
}

/** What stands behind the strip of a row: the share apart, and then what is lacking. */
function stripWords(cell: ChartCell | undefined, rest: ChartRest | undefined): string {
  return [cell && written(cell), rest?.label].filter((words) => words !== undefined).join(" + ");
}

function stripTexts(
  strip: readonly Part[],
  {
    rests,
    tops,
    axis,
  }: { rests: readonly (ChartRest | undefined)[]; tops: readonly number[]; axis: AgreementAxis },
): TextMark[] {
  return tops.flatMap((top, row) => {
    const [part, rest] = [strip[row], rests[row]];
    if (!part && !rest) return [];
    const look = part ? lookOf(part.cell) : ({ style: "value", token: "chart-text" } as const);
    const end = exact((part?.to ?? axis.strip) + (rest?.value ?? 0));
    return {
      text: stripWords(part?.cell, rest),
      x: axis.at(end) + (end > axis.strip ? GAP : 0),
      y: top + BAR / 2 + drop(look.style),
      align: "left",
      ...look,
      ...(part ? { series: [part.series] } : {}),
    };
  });
}

function emptyInStrip(
  rest: ChartRest | undefined,
  part: Part | undefined,
  { axis, top }: { axis: AgreementAxis; top: number },
): Rule[] {
  if (!rest) return [];
  const from = part?.to ?? axis.strip;
  return [emptyBox({ from, to: exact(from + rest.value) }, axis, top)];
}

function uprightRules(xs: readonly number[], top: number, bottom: number): Rule[] {
  return xs.map((x, index) => ({
    points: [
      [x, top],
      [x, bottom],
    ],
    width: 1,
    token: index === 0 ? "chart-muted" : "chart-grid",
  }));
}

/** Rows are sorted by the share that agrees; not at all where a part of it is missing. */
function sortBy({ columns }: ChartTable): (cells: readonly ChartCell[]) => number | undefined {
  const agree = readScale(columns)?.agree ?? [];
  return (cells) => {
    const sum = sumOf(cells, agree);
    return isNumber(sum) ? sum : undefined;
  };
}

/** The share that agrees, where it is largest and smallest, and where more disagree. */
function describe(subject: Subject): string[] {
  const { table, locale } = subject;
  const { t } = locale;
  const scale = readScale(table.columns);
  if (!scale) return parts(subject);
  const names = scale.agree.map((column) => table.columns[column]!.label);
  const columns = names.length > 1 ? t("charts.together", { columns: listed(names, locale) }) : names[0]!;
  const rows = agreeingRows(subject, scale);
  if (rows.length === 0) return [];
  const [most, least] = extremesOf(rows);
  const against = rows.filter((row) => row.against > row.value).map(({ name }) => name);
  const more =
    against.length > 0 && against.length <= NAMED
      ? [t("charts.moreDisagree", { items: listed(against, locale) })]
      : [];
  return [agreed(), ...more];

  function agreed(): string {
    const { name: row, label: value } = rows[0]!;
    const count = rows.length;
    if (count === 1) return t("charts.agreementOne", { columns, value, row });
    if (most[0]!.value === least[0]!.value)
      return count === 2
        ? t("charts.agreementBoth", { columns, value })
        : t("charts.agreementEqual", { columns, value, count });
    return t("charts.agreement", {
      columns,
      most: namedFirst(most, locale),
      least: namedFirst(least, locale),
    });
  }
}

/** Each row's sum of agreement, and of disagreement (not a number where a part is missing). */
function agreeingRows({ table, write }: Subject, scale: Scale): (Item & { against: number })[] {
  return table.cells.flatMap((cells, row) => {
    const value = sumOf(cells, scale.agree);
    if (!isNumber(value)) return [];
    const decimals = Math.max(...scale.agree.map((column) => cells[column]!.decimals));
    const label = write(value, decimals);
    return [{ name: table.rows[row]!.label, value, label, against: sumOf(cells, scale.disagree) }];
  });
}

function sumOf(cells: readonly ChartCell[], columns: readonly number[]): number {
  return exact(columns.reduce((sum, column) => sum + (cells[column]!.value ?? Number.NaN), 0));
}

function noScale({ columns }: ChartTable): Refusal | undefined {
  if (readScale(columns)) return undefined;
  return {
    message: `\`agreement\` shows a scale of 3 or 5 columns, from strongly disagree to strongly agree, and these ${columns.length} are none.`,
    ways: [
      "choose the columns of the scale in its order, with one for no opinion last if there is one (its id holds `not-sure` or `n-a`)",
      { kinds: ["stacked", "grouped", "multiples", "bars"] },
    ],
  };
}
