import { isCalendar } from "../model/calendar.ts";
import type { ChartKind } from "../model/chart-kinds.ts";
import type { ChartTable } from "../model/chart-table.ts";
import { type ChartSpec, arrange } from "./arrange.ts";
import { DRAWINGS, KINDS } from "./kinds/index.ts";
import type { Refusal, Way } from "./kinds/kind.ts";
import { cannotAnnotate, cannotLight, tooManyRows } from "./refusals.ts";
import { isNumber } from "./layout/frame.ts";

const MOST_ROWS = 80;

/** Why a chart cannot be drawn honestly, and what an editor writes instead. */
export interface Unsuitable {
  message: string;
  hint: string;
}

/** Says what is wrong when a kind of chart does not suit its table; undefined when it does. Checked before drawing. */
export function unsuitable(table: ChartTable, spec: ChartSpec): Unsuitable | undefined {
  if (table.rows.length === 0 || table.columns.length === 0) {
    return {
      message: "The chart shows no cell at all.",
      hint: "Name rows and columns that the dataset has, or leave `rows` and `columns` out.",
    };
  }
  if (table.unit === "text")
    return {
      message: "The values are texts, and a chart shows numbers.",
      hint: "Write `<DataTable>` instead of `<Chart>`.",
    };
  if (isCalendar(table.unit))
    return {
      message: "The values are dates, which have no size that a chart could show.",
      hint: "Write `<DataTable>` instead of `<Chart>`; or <Timeline>, for what happened when.",
    };
  if (!table.cells.flat().some(({ value }) => isNumber(value))) {
    return {
      message: "None of the cells of the chart has a value.",
      hint: "Choose rows and columns with values, or write `<DataTable>` instead of `<Chart>`.",
    };
  }
  const refusal = refuse(table, spec);
  return (
    refusal && {
      message: refusal.message,
      hint: writeAdvice(refusal.ways, (kind) => refuse(table, { ...spec, kind }) === undefined),
    }
  );
}

/**
 * What to draw in place of percentages of few people, where all of a chart are: none where its site says of no base that it is
 * small, and none of what runs over time, which people do not.
 */
export function betterAsPeople(table: ChartTable, spec: ChartSpec): Unsuitable | undefined {
  if (spec.kind === "people" || DRAWINGS[spec.kind].runsInTime || table.smallBase === undefined)
    return undefined;
  if (unsuitable(table, { ...spec, kind: "people" })) return undefined;
  return {
    message: `Each percentage of the chart is of fewer than ${table.smallBase} people, where one person changes it by much.`,
    hint: 'Write `kind="people"`, which shows each of them, or leave it if the percentages are what you mean.',
  };
}

function refuse(table: ChartTable, spec: ChartSpec): Refusal | undefined {
  const { refuse: refuseKind, mostRows = MOST_ROWS, lights, annotates } = KINDS[spec.kind];
  const arranged = arrange(table, spec);
  return (
    refuseKind(arranged, spec) ??
    tooManyRows(arranged, spec, mostRows) ??
    cannotLight(arranged, spec.kind, lights?.(arranged)) ??
    cannotAnnotate(arranged, spec.kind, annotates)
  );
}

/**
 * Writes the ways out as one sentence. A kind that would itself be refused is never named.
 *
 *     [{ kinds: ["dots"] }, "choose fewer with `rows`"]  →  Write `kind="dots"`, or choose fewer with `rows`.
 */
function writeAdvice(ways: readonly Way[], suits: (kind: ChartKind) => boolean): string {
  const phrases = ways.flatMap((way) => {
    if (typeof way === "string") return [way];
    const kind = way.kinds.find(suits);
    return kind === undefined ? [] : [`write \`kind="${kind}"\`${way.because ? `, ${way.because}` : ""}`];
  });
  const known = phrases.length > 0 ? phrases : ["write `<DataTable>` instead of `<Chart>`"];
  const [first = "", ...rest] = known;
  const last = rest.pop();
  const sentence = [first, ...rest].join(", ") + (last === undefined ? "" : `, or ${last}`);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
