import type { ChartKind } from "../model/chart-kinds.ts";
import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { SUPPRESSED } from "../model/missing.ts";
import type { ChartSpec } from "./arrange.ts";
import { isNumber } from "./layout/frame.ts";
import { exact } from "./layout/numbers.ts";
import type { Refusal, Way } from "./kinds/kind.ts";

// Reasons that several kinds share. What only one kind refuses stands in its own file.

const MOST_SERIES = 8;
/** Each row of them has a bar for each column. */
const MARKS_BESIDE: readonly ChartKind[] = ["columns", "grouped", "multiples"];
/** Their series are the parts of a whole, and their rows are not. */
const ALL_PARTS: readonly ChartKind[] = ["stacked", "area"];

/** What compares values whether they are parts or not. */
export const COMPARED = { kinds: ["bars", "grouped", "multiples"] } as const;

/** A line that is to stand out, of a kind of chart that lights no such line. */
export function cannotLight(
  table: ChartTable,
  kind: ChartKind,
  lights: "rows" | "columns" | undefined,
): Refusal | undefined {
  const missed = (["rows", "columns"] as const)
    .filter((what) => what !== lights)
    .flatMap((what) => table[what].filter(({ isLit }) => isLit));
  if (!missed[0]) return undefined;
  return {
    message: lights
      ? `\`${kind}\` lights ${lights === "rows" ? "rows" : "series"} of this table, and “${missed[0].label}” is none.`
      : `\`${kind}\` has a meaning for each of its colors, and lights no line.`,
    ways: [
      { kinds: ["bars", "grouped", "columns", "line", "slope"], because: "which does" },
      "take `highlight` out",
    ],
  };
}

/** Words at a chart of a kind that has no room for them, or that run the other way than its rows. */
export function cannotAnnotate(
  { annotations = [], rows }: ChartTable,
  kind: ChartKind,
  annotates: true | "each" | undefined,
): Refusal | undefined {
  if (annotations.length === 0) return undefined;
  if (!annotates)
    return {
      message: `\`${kind}\` takes no annotations.`,
      ways: [
        { kinds: ["line", "area", "bars", "grouped", "columns", "dots", "slope"], because: "which does" },
        "say it in `takeaway`",
      ],
    };
  const span = annotations.find((one) => "from" in one && one.from !== one.to);
  if (annotates === "each" && span)
    return {
      message: `The annotation “${span.text}” spans several lines, and \`${kind}\` has room for words at each.`,
      ways: ['write at="row" or at="row/column" for what is meant'],
    };
  const astray = annotations.find((one) => "from" in one && !rows.some(({ id }) => id === one.from));
  if (!astray) return undefined;
  return {
    message: `The annotation “${astray.text}” spans series, and a span goes over what stands beside each other.`,
    ways: ['write at="row/column" for each value that is meant'],
  };
}

/** More rows than a picture can show, on one screen or several. */
export function tooManyRows(
  { rows, columns }: ChartTable,
  { kind, transpose }: ChartSpec,
  most: number,
): Refusal | undefined {
  const count = MARKS_BESIDE.includes(kind) ? rows.length * columns.length : rows.length;
  if (count <= most) return undefined;
  const what = count > rows.length ? `${count} bars` : `${rows.length} rows`;
  return {
    message: `A chart of ${what} cannot be taken in at a glance: ${most} are the most.`,
    ways: [
      { kinds: ["heat", "line"] },
      `choose fewer with \`${transpose ? "columns" : "rows"}\``,
      "write `<DataTable>` instead of `<Chart>`",
    ],
  };
}

export function tooManySeries({ rows, columns }: ChartTable, spec: ChartSpec): Refusal | undefined {
  if (columns.length <= MOST_SERIES) return undefined;
  const turned = spec.transpose ? "take `transpose` out" : 'add `transpose="true"`';
  return {
    message: `The chart has ${columns.length} series, and readers can tell ${MOST_SERIES} apart at most.`,
    ways: [
      `choose fewer with \`${spec.transpose ? "rows" : "columns"}\``,
      ...(rows.length <= MOST_SERIES && !ALL_PARTS.includes(spec.kind)
        ? [`${turned} to make the ${spec.transpose ? "columns" : "rows"} the series`]
        : []),
      { kinds: ["heat", "multiples"] },
    ],
  };
}

/** What runs over time needs to know when each of its rows was. `ways` lead to what does not run. */
export function notInTime(table: ChartTable, spec: ChartSpec, ways: readonly Way[]): Refusal | undefined {
  const { kind } = spec;
  const without = table.rows.filter(({ period }) => !period);
  if (without.length === table.rows.length)
    return {
      message: `\`${kind}\` runs over time, and no row and no column of the chart has a \`period\`.`,
      ways: ["give each its `period` in the dataset", ...ways],
    };
  if (without[0])
    return {
      message: `\`${kind}\` runs over time, and “${without[0].label}” has no \`period\`.`,
      ways: ["give it one in the dataset", "leave it out", ...ways],
    };
  if (table.rows.length === 1)
    return {
      message: `\`${kind}\` runs over time, and there is one period.`,
      ways: [...ways, "choose more periods"],
    };
  if (spec.sort)
    return {
      message: `\`${kind}\` runs over time, and stands in no other order.`,
      ways: ["take `sort` out", ...ways],
    };
  return undefined;
}

export function notTwoColumns({ columns }: ChartTable, kind: ChartKind): Refusal | undefined {
  if (columns.length === 2) return undefined;
  return {
    message: `\`${kind}\` compares two columns, and this chart has ${columns.length}.`,
    ways:
      columns.length > 2
        ? [
            `choose two: \`columns="${columns[0]!.id} ${columns[1]!.id}"\``,
            { kinds: ["grouped", "multiples"] },
          ]
        : [{ kinds: ["bars"] }, "choose two columns"],
  };
}

/** Parts of a whole count something, none is below zero, and the source withholds none. */
export function notParts(table: ChartTable, kind: ChartKind): Refusal | undefined {
  const ways = [COMPARED];
  if (table.unit === "year")
    return { message: `\`${kind}\` shows parts of a whole, and years are no parts.`, ways };
  if (table.unit === "points" || table.unit === "percent-change")
    return { message: `\`${kind}\` shows parts of a whole, and changes are no parts.`, ways };
  const negative = findCell(table, ({ value }) => isNumber(value) && value < 0);
  if (negative !== undefined)
    return { message: `\`${kind}\` shows parts of a whole, and ${negative} is below zero.`, ways };
  const withheld = findCell(table, ({ statuses }) => statuses?.includes(SUPPRESSED) ?? false);
  if (withheld === undefined) return undefined;
  return {
    message: `\`${kind}\` shows parts of a whole, and ${withheld} is suppressed: the whole would look smaller than it is, or a gap would show how much is withheld.`,
    ways: [{ ...COMPARED, because: "which says so in its place" }],
  };
}

/** Percentages of one row that add to more than a whole. */
export function overlapping(table: ChartTable): Refusal | undefined {
  if (table.unit !== "percent") return undefined;
  const row = table.cells.findIndex((cells) => sumOf(cells) > 100 + slackOf(cells));
  if (row < 0) return undefined;
  return {
    message: `The parts of “${table.rows[row]!.label}” add to ${sumOf(table.cells[row]!)}%, more than a whole: the answers overlap.`,
    ways: [{ ...COMPARED, because: "which compares values that overlap" }],
  };
}

/** The name of the first cell that answers to the question. */
export function findCell(table: ChartTable, is: (cell: ChartCell) => boolean): string | undefined {
  for (const [row, cells] of table.cells.entries()) {
    const column = cells.findIndex(is);
    if (column >= 0)
      return table.columns.length === 1
        ? `“${table.rows[row]!.label}”`
        : `“${table.rows[row]!.label}” in “${table.columns[column]!.label}”`;
  }
  return undefined;
}

export function sumOf(cells: readonly ChartCell[]): number {
  return exact(cells.reduce((sum, { value }) => sum + (value ?? 0), 0));
}

/** How far a sum may be off: each part by half of its last printed digit. */
export function slackOf(cells: readonly ChartCell[]): number {
  return cells.reduce((slack, { decimals }) => slack + 0.5 / 10 ** decimals, 1e-9);
}
