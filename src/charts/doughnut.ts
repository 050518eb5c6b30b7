import type { ChartTable } from "../model/chart-table.ts";
import { type ChartPicture, type Ring, paletteOf, ringPicture } from "./chart-js.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { LETTERING, drop, widest, widthOf, wrap, wrapsWell } from "./lettering.ts";
import { type Rule, type Sketch, type Swatch, type TextMark, setLines } from "./sketch.ts";
import { spread } from "./spread.ts";
import { SERIES, type Token, inkOn } from "./theme.ts";
import { ENGLISH } from "./words.ts";

const CUTOUT = 0.56;
const RADIUS = { narrow: 78, wide: 112 } as const;
/** From the ring to the words. */
const REACH = { narrow: 16, wide: 34 } as const;
const LABEL_LINES = 4;
const SPACE = 8;
const KEY = { swatch: 11, gap: 6 };

/**
 * A ring of parts in the order of the rows, clockwise from the top. Each part's value and name stand beside it,
 * led there by a hairline. Where the names are too long for the sides of a narrow picture, they stand below the ring
 * in the same order, each with its colour and value. Missing parts are told in words under the ring.
 */
export function doughnutConfig(table: ChartTable, frame: Frame): ChartPicture {
  const slices = slicesOf(table);
  const room = sideRoom(frame);
  const direct =
    frame.size === "wide" ||
    slices.every(({ label }) => wrapsWell(label, room, LABEL_LINES, "note", frame.measure));
  const sketch = withNotes(direct ? besideRing(slices, room, frame) : belowRing(slices, frame), table, frame);
  const palette = paletteOf(frame);
  const ring: Ring = {
    label: table.columns[0]?.label ?? "",
    data: slices.map(({ label, text, value }) => ({ value, row: label, text })),
    backgroundColor: slices.map(({ token }) => palette[token]),
    borderWidth: 0,
    clip: false,
  };
  return ringPicture(sketch, ring, CUTOUT, frame);
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

function slicesOf(table: ChartTable): Slice[] {
  const present = table.rows.flatMap(({ label }, row) => {
    const cell = table.cells[row]![0]!;
    return isNumber(cell.value)
      ? [{ label, value: cell.value, text: written(cell), token: SERIES[row % SERIES.length]! }]
      : [];
  });
  const total = present.reduce((sum, { value }) => sum + value, 0) || 1;
  let from = 0;
  return present.map((part) => {
    const slice = {
      ...part,
      from,
      to: from + (part.value / total) * Math.PI * 2,
      middle: from + (part.value / total) * Math.PI,
    };
    from = slice.to;
    return slice;
  });
}

function sideRoom(frame: Frame): number {
  return WIDTH[frame.size] / 2 - RADIUS[frame.size] - REACH[frame.size];
}

interface Block {
  slice: Slice;
  lines: string[];
  height: number;
  /** Middle of the block from the ring's centre. */
  y: number;
}

function besideRing(slices: Slice[], room: number, frame: Frame): Sketch {
  const blocks = slices.map((slice) => blockOf(slice, room, frame));
  const right = stack(blocks.filter(({ slice }) => slice.middle <= Math.PI));
  const left = stack(blocks.filter(({ slice }) => slice.middle > Math.PI));
  const all = [...right, ...left];
  const above = Math.max(RADIUS[frame.size], ...all.map(({ y, height }) => height / 2 - y));
  const below = Math.max(RADIUS[frame.size], ...all.map(({ y, height }) => height / 2 + y));
  const centre = { x: WIDTH[frame.size] / 2, y: above + 2 };
  const texts = all.flatMap((block) => blockTexts(block, centre, frame));
  const leaders = all.map((block) => leaderOf(block, centre, frame));
  return ringSketch(
    slices,
    { centre, height: above + below + 4, radius: RADIUS[frame.size] },
    { texts, leaders },
    frame,
  );
}

function blockOf(slice: Slice, room: number, frame: Frame): Block {
  const lines = wrap(slice.label, room, "note", frame.measure);
  const height = LETTERING.value.line + lines.length * LETTERING.note.line;
  return { slice, lines, height, y: -Math.cos(slice.middle) * (RADIUS[frame.size] + SPACE) };
}

function stack(blocks: Block[]): Block[] {
  const sorted = [...blocks].sort((a, b) => a.y - b.y);
  const middles = spread(
    sorted.map(({ y, height }) => ({ at: y, size: height })),
    SPACE,
  );
  return sorted.map((block, index) => ({ ...block, y: middles[index]! }));
}

function blockTexts(
  { slice, lines, height, y }: Block,
  centre: { x: number; y: number },
  frame: Frame,
): TextMark[] {
  const left = slice.middle > Math.PI;
  const reach = RADIUS[frame.size] + REACH[frame.size];
  const place = {
    x: centre.x + (left ? -reach : reach),
    align: left ? "right" : "left",
    token: "chart-text",
  } as const;
  const top = centre.y + y - height / 2;
  return [
    ...setLines([slice.text], { ...place, top, style: "value" }),
    ...setLines(lines, { ...place, top: top + LETTERING.value.line, style: "note" }),
  ];
}

function leaderOf({ slice, height, y }: Block, centre: { x: number; y: number }, frame: Frame): Rule {
  const side = slice.middle > Math.PI ? -1 : 1;
  const [radius, reach] = [RADIUS[frame.size], REACH[frame.size]];
  const at = (distance: number): [number, number] => [
    centre.x + Math.sin(slice.middle) * distance,
    centre.y - Math.cos(slice.middle) * distance,
  ];
  const level = centre.y + y - height / 2 + LETTERING.value.line / 2;
  const end = centre.x + side * (radius + reach - 4);
  return {
    points: [at(radius + 2), [end - side * Math.min(10, reach / 2), level], [end, level]],
    width: 1,
    token: "chart-muted",
  };
}

function belowRing(slices: Slice[], frame: Frame): Sketch {
  const radius = RADIUS[frame.size] + 18;
  const centre = { x: WIDTH[frame.size] / 2, y: radius + 2 };
  const key = layKey(slices, radius * 2 + 22, frame);
  const texts = [...slices.flatMap((slice) => ringText(slice, centre, radius, frame)), ...key.texts];
  return {
    ...ringSketch(slices, { centre, height: key.bottom, radius }, { texts, leaders: [] }, frame),
    swatches: key.swatches,
  };
}

function layKey(
  slices: Slice[],
  start: number,
  frame: Frame,
): { texts: TextMark[]; swatches: Swatch[]; bottom: number } {
  const texts: TextMark[] = [];
  const swatches: Swatch[] = [];
  const indent =
    KEY.swatch +
    8 +
    widest(
      slices.map(({ text }) => text),
      "value",
      frame.measure,
    ) +
    10;
  let top = start;
  for (const { label, text, token } of slices) {
    const lines = wrap(label, WIDTH[frame.size] - indent, "note", frame.measure);
    const place = { align: "left", top, token: "chart-text" } as const;
    swatches.push({
      x: 0,
      y: top + (LETTERING.note.line - KEY.swatch) / 2,
      size: KEY.swatch,
      token,
      round: false,
    });
    texts.push(
      ...setLines([text], { ...place, x: indent - 10, align: "right", style: "value" }),
      ...setLines(lines, { ...place, x: indent, style: "note" }),
    );
    top += lines.length * LETTERING.note.line + KEY.gap;
  }
  return { texts, swatches, bottom: top };
}

function ringText(
  { text, token, from, to, middle }: Slice,
  centre: { x: number; y: number },
  radius: number,
  frame: Frame,
): TextMark[] {
  const distance = (radius * (1 + CUTOUT)) / 2;
  const width = widthOf(text, "value", frame.measure);
  if (width + 8 > radius * (1 - CUTOUT) || (to - from) * distance < width + 10) return [];
  const x = centre.x + Math.sin(middle) * distance;
  return [
    {
      text,
      x,
      y: centre.y - Math.cos(middle) * distance + drop("value"),
      align: "center",
      style: "value",
      token: inkOn(token),
    },
  ];
}

function ringSketch(
  slices: Slice[],
  { centre, height, radius }: { centre: { x: number; y: number }; height: number; radius: number },
  { texts, leaders }: { texts: TextMark[]; leaders: Rule[] },
  frame: Frame,
): Sketch {
  const area = {
    left: centre.x - radius,
    right: centre.x + radius,
    top: centre.y - radius,
    bottom: centre.y + radius,
  };
  const on = (angle: number, share: number): [number, number] => [
    centre.x + Math.sin(angle) * radius * share,
    centre.y - Math.cos(angle) * radius * share,
  ];
  const parts = slices.filter(({ value }) => value > 0);
  const cuts =
    parts.length > 1
      ? parts.map(({ from }): Rule => ({
          points: [on(from, CUTOUT - 0.02), on(from, 1.02)],
          width: 1.5,
          token: "chart-paper",
        }))
      : [];
  return { width: WIDTH[frame.size], height, area, texts, swatches: [], under: leaders, over: cuts };
}

function withNotes(sketch: Sketch, table: ChartTable, frame: Frame): Sketch {
  const words = frame.words ?? ENGLISH;
  const missing = table.rows.flatMap(({ label }, row) => {
    const cell = table.cells[row]![0]!;
    return isNumber(cell.value)
      ? []
      : wrap(words.missing(label, written(cell)), WIDTH[frame.size], "note", frame.measure);
  });
  const texts = setLines(missing, {
    x: 0,
    top: sketch.height + SPACE,
    align: "left",
    style: "note",
    token: "chart-muted",
  });
  const height =
    missing.length > 0 ? sketch.height + SPACE + missing.length * LETTERING.note.line : sketch.height;
  return { ...sketch, texts: [...sketch.texts, ...texts], height };
}
