import type { ChartTable } from "../../model/chart-table.ts";
import { type ChartPicture, type Ring, paletteOf, ringPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber, written } from "../layout/frame.ts";
import { LETTERING, drop, widest, widthOf, wrap, wrapsWell } from "../layout/lettering.ts";
import { missingNotes } from "../layout/missing-notes.ts";
import { setApart } from "../layout/set-apart.ts";
import { type Rule, type Sketch, type Swatch, type TextMark, setLines } from "../layout/sketch.ts";
import { COMPARED, findCell, notParts, slackOf, sumOf } from "../refusals.ts";
import { type Token, fillOf, inkOn, ownToken } from "../theme.ts";
import { transpose } from "../transpose.ts";
import { type Subject, itemsOf, ranked, series } from "../words/items.ts";
import { values } from "../words/values.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";

const SPACE = 8;
/** The hole's share of the radius. */
const CUTOUT = 0.56;
const RADIUS = { narrow: 78, wide: 112 } as const;
const SWATCH = 11;
const KEY_GAP = 6;
/** From the ring to the words. */
const REACH = { narrow: 16, wide: 34 } as const;
const LABEL_LINES = 4;
const MOST_PARTS = 6;

export const drawing: Drawing = {
  draw,
  // The parts of a ring are rows: one row of many columns is turned.
  upright: (table) => (table.rows.length === 1 && table.columns.length > 1 ? transpose(table) : table),
};

export const kind: Kind = {
  describe,
  colors: "rows",
  answers: { parts: ({ rows, columns }) => (rows.length > 1 && columns.length > 1 ? 0 : 2) },
  refuse: (table) => oneRing(table) ?? notParts(table, "doughnut") ?? noWhole(table),
};

/**
 * A ring of parts in the order of the rows, clockwise from the top. Each part's value and name stand beside it.
 * Where the names are too long for the sides of a narrow picture, they stand below the ring in the same order,
 * each with its colour and value. Missing parts are told in words at the end.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const slices = slicesOf(table);
  const beside = frame.size === "wide" || fitsBeside(slices, frame);
  const sketch = beside ? besideRing(slices, frame) : belowRing(slices, frame);
  const palette = paletteOf(frame);
  const ring: Ring = {
    label: table.columns[0]?.label ?? "",
    data: slices.map(({ label, text, value }) => ({ value, row: label, text })),
    backgroundColor: slices.map(({ token }) => fillOf(token, palette)),
    ...(palette.patterns ? { borderWidth: 1, borderColor: palette["chart-text"] } : { borderWidth: 0 }),
    clip: false,
  };
  return ringPicture(withNotes(sketch, table, frame), ring, CUTOUT, frame);
}

function withNotes(sketch: Sketch, table: ChartTable, frame: Frame): Sketch {
  const { texts, bottom } = missingNotes(table, sketch.height + SPACE, frame);
  return texts.length > 0 ? { ...sketch, texts: [...sketch.texts, ...texts], height: bottom } : sketch;
}

interface Slice {
  label: string;
  text: string;
  value: number;
  token: Token;
  /** Its ends and middle in radians, clockwise from the top. */
  from: number;
  to: number;
  middle: number;
}

/** A ring's place in px. */
interface RingPlace {
  x: number;
  y: number;
  radius: number;
}

/** The parts that have a value, in the order of the rows. */
function slicesOf(table: ChartTable): Slice[] {
  const present = table.rows.flatMap(({ label }, row) => {
    const cell = table.cells[row]![0]!;
    const token = ownToken(table.rows[row]!, row);
    return isNumber(cell.value) ? [{ label, value: cell.value, text: written(cell), token }] : [];
  });
  const total = present.reduce((sum, { value }) => sum + value, 0) || 1;
  let from = 0;
  return present.map((part) => {
    const turn = (part.value / total) * Math.PI * 2;
    const slice = { ...part, from, to: from + turn, middle: from + turn / 2 };
    from = slice.to;
    return slice;
  });
}

/** A point on the ring's plane, at an angle clockwise from the top. */
function pointAt({ x, y }: RingPlace, angle: number, distance: number): [number, number] {
  return [x + Math.sin(angle) * distance, y - Math.cos(angle) * distance];
}

/** A sketch around a ring, its parts set apart by hairlines of paper. */
function ringSketch(
  slices: readonly Slice[],
  ring: RingPlace,
  { height, texts, under }: { height: number; texts: TextMark[]; under: Rule[] },
  frame: Frame,
): Sketch {
  const { x, y, radius } = ring;
  const area = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  const parts = slices.filter(({ value }) => value > 0);
  const cuts = parts.map(({ from }): Rule => {
    const points = [pointAt(ring, from, radius * (CUTOUT - 0.02)), pointAt(ring, from, radius * 1.02)];
    return { points, width: 1.5, token: "chart-paper" };
  });
  const over = parts.length > 1 ? cuts : [];
  return { width: WIDTH[frame.size], height, area, texts, swatches: [], under, over };
}

/** A ring with its values on it where they fit, and below it a key in the same order: colour, value, name. */
function belowRing(slices: readonly Slice[], frame: Frame): Sketch {
  const radius = RADIUS[frame.size] + 18;
  const ring = { x: WIDTH[frame.size] / 2, y: radius + 2, radius };
  const key = layKey(slices, radius * 2 + 22, frame);
  const texts = [...slices.flatMap((slice) => valueOnRing(slice, ring, frame)), ...key.texts];
  return {
    ...ringSketch(slices, ring, { height: key.bottom, texts, under: [] }, frame),
    swatches: key.swatches,
  };
}

function layKey(
  slices: readonly Slice[],
  start: number,
  frame: Frame,
): { texts: TextMark[]; swatches: Swatch[]; bottom: number } {
  const texts: TextMark[] = [];
  const swatches: Swatch[] = [];
  const values = slices.map(({ text }) => text);
  const valueEnd = SWATCH + 8 + widest(values, "value", frame.measure);
  const name = valueEnd + 10;
  let top = start;
  for (const { label, text, token } of slices) {
    const lines = wrap(label, WIDTH[frame.size] - name, "note", frame.measure);
    swatches.push({ x: 0, y: top + (LETTERING.note.line - SWATCH) / 2, size: SWATCH, token, round: false });
    texts.push(
      ...setLines([text], { x: valueEnd, align: "right", top, style: "value", token: "chart-text" }),
    );
    texts.push(...setLines(lines, { x: name, align: "left", top, style: "note", token: "chart-text" }));
    top += lines.length * LETTERING.note.line + KEY_GAP;
  }
  return { texts, swatches, bottom: top };
}

function valueOnRing({ text, token, from, to, middle }: Slice, ring: RingPlace, frame: Frame): TextMark[] {
  const distance = (ring.radius * (1 + CUTOUT)) / 2;
  const width = widthOf(text, "value", frame.measure);
  if (width + 8 > ring.radius * (1 - CUTOUT) || (to - from) * distance < width + 10) return [];
  const [x, y] = pointAt(ring, middle, distance);
  return [{ text, x, y: y + drop("value"), align: "center", style: "value", token: inkOn(token) }];
}

/** A ring with each part's value and name at its side, led there by a hairline. */
function besideRing(slices: readonly Slice[], frame: Frame): Sketch {
  const radius = RADIUS[frame.size];
  const blocks = slices.map((slice) => blockOf(slice, frame));
  const right = stack(blocks.filter(({ slice }) => !isLeft(slice)));
  const left = stack(blocks.filter(({ slice }) => isLeft(slice)));
  const all = [...right, ...left];
  const above = Math.max(radius, ...all.map(({ y, height }) => height / 2 - y));
  const below = Math.max(radius, ...all.map(({ y, height }) => height / 2 + y));
  const ring = { x: WIDTH[frame.size] / 2, y: above + 2, radius };
  const texts = all.flatMap((block) => blockTexts(block, ring, frame));
  const under = all.map((block) => leaderOf(block, ring, frame));
  return ringSketch(slices, ring, { height: above + below + 4, texts, under }, frame);
}

/** Whether the names can stand at the sides in a few lines, no word broken. */
function fitsBeside(slices: readonly Slice[], frame: Frame): boolean {
  return slices.every(({ label }) => wrapsWell(label, roomOf(frame), LABEL_LINES, "note", frame.measure));
}

interface Block {
  slice: Slice;
  lines: string[];
  height: number;
  /** Middle of the block below the ring's middle. */
  y: number;
}

function blockOf(slice: Slice, frame: Frame): Block {
  const lines = wrap(slice.label, roomOf(frame), "note", frame.measure);
  const height = LETTERING.value.line + lines.length * LETTERING.note.line;
  return { slice, lines, height, y: -Math.cos(slice.middle) * (RADIUS[frame.size] + SPACE) };
}

function stack(blocks: readonly Block[]): Block[] {
  const sorted = [...blocks].sort((a, b) => a.y - b.y);
  const wanted = sorted.map(({ y, height }) => ({ at: y, size: height }));
  const middles = setApart(wanted, SPACE);
  return sorted.map((block, index) => ({ ...block, y: middles[index]! }));
}

function blockTexts({ slice, lines, height, y }: Block, ring: RingPlace, frame: Frame): TextMark[] {
  const reach = ring.radius + REACH[frame.size];
  const [x, align] = isLeft(slice)
    ? ([ring.x - reach, "right"] as const)
    : ([ring.x + reach, "left"] as const);
  const top = ring.y + y - height / 2;
  return [
    ...setLines([slice.text], { x, align, top, style: "value", token: "chart-text" }),
    ...setLines(lines, { x, align, top: top + LETTERING.value.line, style: "note", token: "chart-text" }),
  ];
}

function leaderOf({ slice, height, y }: Block, ring: RingPlace, frame: Frame): Rule {
  const side = isLeft(slice) ? -1 : 1;
  const reach = REACH[frame.size];
  const level = ring.y + y - height / 2 + LETTERING.value.line / 2;
  const end = ring.x + side * (ring.radius + reach - 4);
  const bend: [number, number] = [end - side * Math.min(10, reach / 2), level];
  return {
    points: [pointAt(ring, slice.middle, ring.radius + 2), bend, [end, level]],
    width: 1,
    token: "chart-muted",
  };
}

function isLeft({ middle }: Slice): boolean {
  return middle > Math.PI;
}

function roomOf({ size }: Frame): number {
  return WIDTH[size] / 2 - RADIUS[size] - REACH[size];
}

/** The largest and the smallest part, and what lies between them. */
function describe(subject: Subject): string[] {
  const { locale } = subject;
  const { t } = locale;
  const items = itemsOf(subject);
  if (items.length < 2) return values(subject);
  const order = ranked(items, locale);
  if (order.length === 1) return [t("charts.sharesEqual", { count: items.length, value: items[0]!.label })];
  const between = order.slice(1, -1);
  const extremes = t("charts.shares", { largest: order[0]!, smallest: order.at(-1)! });
  return between.length > 0
    ? [extremes, t("charts.between", { items: series(between, locale) })]
    : [extremes];
}

function oneRing({ rows, columns }: ChartTable): Refusal | undefined {
  if (columns.length > 1) {
    return {
      message: `A doughnut shows the parts of one whole, and this chart has ${columns.length} columns.`,
      ways: [`choose one: \`columns="${columns[0]!.id}"\``, { kinds: ["stacked", ...COMPARED.kinds] }],
    };
  }
  if (rows.length <= MOST_PARTS) return undefined;
  return {
    message: `A doughnut of ${rows.length} parts cannot be read: ${MOST_PARTS} are the most.`,
    ways: [COMPARED, "choose fewer with `rows`"],
  };
}

function noWhole(table: ChartTable): Refusal | undefined {
  const missing = findCell(table, ({ value }) => !isNumber(value));
  if (missing !== undefined)
    return {
      message: `A doughnut shows a whole, and ${missing} has no value.`,
      ways: [{ ...COMPARED, because: "which says so in its place" }],
    };
  const cells = table.cells.flat();
  const sum = sumOf(cells);
  if (sum === 0)
    return {
      message: "A doughnut shows a whole, and its parts add to nothing.",
      ways: [COMPARED],
    };
  if (table.unit !== "percent" || Math.abs(sum - 100) <= slackOf(cells)) return undefined;
  return {
    message: `A doughnut shows a whole, and its parts add to ${sum}%.`,
    ways: [COMPARED, "choose rows that make 100%"],
  };
}
