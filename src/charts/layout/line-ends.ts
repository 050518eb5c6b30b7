import type { ChartTable } from "../../model/chart-table.ts";
import { BETWEEN, type EndLabel, layEndLabels, sizeOf, stackOf } from "./end-labels.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import type { Entry } from "./legend.ts";
import { LETTERING, widest, widthOf, wrap } from "./lettering.ts";
import { writePeriod } from "./period-words.ts";
import { type Key, type Rule, type Swatch, type TextMark } from "./sketch.ts";

const GAP = 12;
const SWATCH = 10;
const INDENT = SWATCH + 6;
/** Share of the width that labels may take. */
const SHARE = { narrow: 0.44, wide: 0.32 } as const;
/** Labels are switches once a chart has come alive, 24 px high on the narrowest phone (WCAG 2.2, 2.5.8). */
const LEAST = { narrow: 30, wide: 27 } as const;

/** The labels of series at the right edge of a plot, which stand for a legend. */
export interface LineEnds {
  /** What they take of the width. */
  width: number;
  /** What they need of the height. */
  height: number;
  lay(
    at: (series: number) => number,
    edge: number,
    bounds: { from: number; to: number },
  ): { texts: TextMark[]; rules: Rule[]; swatches: Swatch[]; keys: Key[] };
}

/**
 * Plans a label for each series that has a value: its last one, and where there are several series a swatch and the
 * name. `at` later says where a series ends.
 */
export function planLineEnds(table: ChartTable, series: readonly Entry[], frame: Frame): LineEnds {
  const alone = series.length === 1;
  const indent = alone ? 0 : INDENT;
  const ends = series.flatMap((entry): Ended[] => {
    const row = table.cells.findLastIndex((cells) => isNumber(cells[entry.series]?.value));
    const isEarly = row < table.rows.length - 1;
    return row < 0 ? [] : [{ entry, isEarly, text: valueAtEnd(table, row, entry.series, frame) }];
  });
  const values = widest(
    ends.map(({ text }) => text),
    "value",
    frame.measure,
  );
  const room = Math.max(60, WIDTH[frame.size] * SHARE[frame.size] - GAP - indent - values - BETWEEN);
  const labels = ends.map(({ entry, isEarly, text }) => {
    const name = alone ? [] : wrap(entry.label, room, "label", frame.measure);
    const size = alone ? sizeOf(name) : Math.max(LEAST[frame.size], sizeOf(name));
    return { entry, isEarly, text, name, size, ...(alone ? {} : { series: entry.series }) };
  });
  const wide = (label: Label) =>
    widthOf(label.text, "value", frame.measure) +
    (label.name.length > 0 ? BETWEEN + widest(label.name, "label", frame.measure) : 0);
  return {
    width: GAP + indent + Math.max(0, ...labels.map(wide)),
    height: stackOf(labels),
    lay: (at, edge, bounds) => {
      const laid = layEndLabels(
        labels,
        ({ entry }) => at(entry.series),
        { edge, side: 1, gap: GAP, indent },
        bounds,
        frame,
      );
      const left = edge + GAP;
      const named = alone ? [] : labels;
      return {
        texts: laid.texts,
        rules: laid.rules,
        swatches: named.map((label) => ({
          x: left,
          y: laid.tops.get(label)! + (label.size - sizeOf(label.name) + LETTERING.label.line - SWATCH) / 2,
          size: SWATCH,
          token: label.entry.token,
          round: true,
          key: label.entry.series,
        })),
        keys: named.map((label) => ({
          series: label.entry.series,
          label: label.entry.label,
          x: left,
          y: laid.tops.get(label)!,
          width: indent + wide(label),
          height: label.size,
        })),
      };
    },
  };
}

/** A line that ends before the others says when. */
function valueAtEnd({ rows, cells }: ChartTable, row: number, column: number, { talk }: Frame): string {
  const value = written(cells[row]![column]!);
  const { period } = rows[row]!;
  return row === rows.length - 1 || !period
    ? value
    : talk.t("picture.ended", { value, period: writePeriod(period, talk) });
}

interface Ended {
  entry: Entry;
  /** Whether it ends before the last period: nothing leads from there to its label, which would look like more of it. */
  isEarly: boolean;
  text: string;
}
type Label = EndLabel & Pick<Ended, "entry" | "isEarly">;
