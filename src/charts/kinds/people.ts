import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import type { ChartSpec } from "../arrange.ts";
import { type ChartPicture, type Point, placedPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber, written } from "../layout/frame.ts";
import { LETTERING, widest, wrap } from "../layout/lettering.ts";
import { dotMarks } from "../layout/marks.ts";
import { breakRowLabels, layRows } from "../layout/rows.ts";
import { type TextMark, setLines } from "../layout/sketch.ts";
import { type UnitLines, layUnits, wordsBehind } from "../layout/units.ts";
import { COMPARED, findCell } from "../refusals.ts";
import { people } from "../words/people.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";

const RADIUS = 5;
const FIRST = 9;
const MOST_PEOPLE = 60;
const MOST_LINES = 40;
/** Between a line of people and the next, and before the name of a group of lines. */
const GAP = { line: 10, group: 18 } as const;

export const drawing: Drawing = { draw, ranks: true };

/** Where a site says from when on a base is small, few people are shown as people whatever is to be seen of them. */
const ofFew = ({ smallBase }: ChartTable) => (smallBase === undefined ? 0 : FIRST);

export const kind: Kind = {
  describe: people,
  answers: { ranking: ofFew, parts: ofFew, agreement: ofFew, difference: ofFew },
  refuse,
};

/**
 * Percentages of few people as these people: a mark for each who was asked, filled for those whom the percentage counts,
 * with "2 of 4" behind the last. Rows stand below each other; of several columns each row has a line for each, under its name.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const isAlone = table.columns.length === 1;
  const labels = breakRowLabels(isAlone ? table.rows : table.columns, frame);
  const lines = layUnits({
    left: labels.left,
    right: WIDTH[frame.size],
    words: widest(
      table.cells.flat().map((cell) => said(cell, frame)),
      "value",
      frame.measure,
    ),
  });
  const contents = table.cells.map((cells) => cells.map((cell) => lines.contentOf(cell.people?.of ?? 0)));
  const laid = isAlone
    ? layAlone(layRows(labels, contents.flat(), { top: 0, gap: GAP.line }, frame))
    : layGroups(table, (row, top) => layRows(labels, contents[row]!, { top, gap: GAP.line }, frame), frame);
  const note = wrap(frame.talk.t("picture.people"), WIDTH[frame.size], "note", frame.measure);
  const below = { x: 0, top: laid.bottom + 12, align: "left", style: "note", token: "chart-muted" } as const;
  const words = table.cells.flatMap((cells, row) =>
    cells.map((cell, column) => ({
      ...wordsBehind(said(cell, frame), [cell], {
        lines,
        count: cell.people?.of ?? 0,
        top: laid.tops[row]![column]!,
      }),
      series: [column],
    })),
  );
  const marks = table.columns.map(({ label }, column) => {
    const points = table.cells.flatMap((cells, row) =>
      pointsOf(cells[column]!, table.rows[row]!.label, { lines, top: laid.tops[row]![column]! }, frame),
    );
    const data = points.map(({ isCounted: _, ...point }) => point);
    const outlined = points.map(({ isCounted }) => !isCounted);
    return dotMarks(data, { label, token: "chart-1", radius: RADIUS, outlined }, frame);
  });
  return placedPicture(
    {
      height: below.top + note.length * LETTERING.note.line + 2,
      texts: [...laid.texts, ...words, ...setLines(note, below)],
      swatches: [],
      under: [],
      over: [],
    },
    marks,
    frame,
  );
}

/** Where the people of each value begin: `tops[row][column]`. */
interface Laid {
  texts: TextMark[];
  tops: number[][];
  bottom: number;
}

function layAlone({ texts, tops, bottom }: ReturnType<typeof layRows>): Laid {
  return { texts, tops: tops.map((top) => [top]), bottom };
}

/** Each row's name over the whole width, and below it the lines of its columns. */
function layGroups(
  { rows }: ChartTable,
  layLines: (row: number, top: number) => ReturnType<typeof layRows>,
  frame: Frame,
): Laid {
  const laid: Laid = { texts: [], tops: [], bottom: -GAP.group };
  rows.forEach(({ label }, row) => {
    const top = laid.bottom + GAP.group;
    const name = wrap(label, WIDTH[frame.size], "value", frame.measure);
    const lines = layLines(row, top + name.length * LETTERING.value.line + 6);
    laid.texts.push(
      ...setLines(name, { x: 0, top, align: "left", style: "value", token: "chart-text" }),
      ...lines.texts,
    );
    laid.tops.push(lines.tops);
    laid.bottom = lines.bottom;
  });
  return laid;
}

/** What stands behind the marks of a value. */
function said(cell: ChartCell, { talk }: Frame): string {
  const { of, count } = cell.people ?? {};
  if (of === undefined || count === undefined) return written(cell);
  return `${talk.t("picture.ofPeople", { count, n: of })}${cell.erratum ? "†" : ""}`;
}

/** A mark for each of the people, those first whom the value counts. */
function pointsOf(
  cell: ChartCell,
  row: string,
  { lines, top }: { lines: UnitLines; top: number },
  frame: Frame,
): (Point & { isCounted: boolean })[] {
  const { of = 0, count = 0 } = cell.people ?? {};
  return Array.from({ length: of }, (_, person) => {
    const [x, y] = lines.place(person, top);
    const more = [cell.label, ...(cell.more ?? [])];
    return { x, y, row, text: said(cell, frame), more, isCounted: person < count };
  });
}

/** People can be shown where it is certain who they are, and where there are so few that percentages of them say too much. */
function refuse(table: ChartTable, spec: ChartSpec): Refusal | undefined {
  const ways = [COMPARED];
  const { smallBase } = table;
  const valued = (is: (cell: ChartCell) => boolean) =>
    findCell(table, (cell) => isNumber(cell.value) && is(cell));
  if (table.unit !== "percent")
    return {
      message: `\`people\` draws the people behind percentages, and the unit is ${table.unit}.`,
      ways: [...(table.unit === "count" ? [{ kinds: ["waffle"] } as const] : []), ...ways],
    };
  const unknown = valued(({ people: behind }) => !behind);
  if (unknown)
    return {
      message: `\`people\` draws the people behind percentages, and of ${unknown} the dataset does not say that it is a share of respondents and not weighted.`,
      ways: ["say so under `shares` in the dataset, if it is", ...ways],
    };
  const baseless = valued(({ people: behind }) => behind?.of === undefined);
  if (baseless)
    return {
      message: `\`people\` draws a mark for each who was asked, and how many were asked is not published for ${baseless}.`,
      ways: ["give it as `n` or `base` in the dataset, if the source prints it", ...ways],
    };
  const large = valued(
    ({ people: behind }) =>
      behind!.of! > MOST_PEOPLE || (smallBase !== undefined && behind!.of! >= smallBase),
  );
  if (large)
    return {
      message: `\`people\` draws a mark for each who was asked, which suits bases below ${Math.min(smallBase ?? Infinity, MOST_PEOPLE + 1)}: that of ${large} is not.`,
      ways,
    };
  const uncounted = valued(({ people: behind }) => behind!.count === undefined);
  if (uncounted)
    return {
      message: `\`people\` draws whole people, and ${uncounted} is no whole number of those asked.`,
      ways: ["correct the value or its `base`, if either is wrong", ...ways],
    };
  const values = table.rows.length * table.columns.length;
  if (values <= MOST_LINES) return undefined;
  return {
    message: `\`people\` has a line for each value, and ${values} cannot be taken in at a glance: ${MOST_LINES} are the most.`,
    ways: [`choose fewer with \`${spec.transpose ? "columns" : "rows"}\``, ...ways],
  };
}
