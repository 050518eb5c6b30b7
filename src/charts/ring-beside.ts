import { type Frame, WIDTH } from "./frame.ts";
import { LETTERING, wrap, wrapsWell } from "./lettering.ts";
import { RADIUS, type RingPlace, type Slice, pointAt, ringSketch } from "./ring.ts";
import { type Rule, type Sketch, type TextMark, setLines } from "./sketch.ts";
import { spread } from "./spread.ts";

/** From the ring to the words. */
const REACH = { narrow: 16, wide: 34 } as const;
const LABEL_LINES = 4;
const SPACE = 8;

/** A ring with each part's value and name at its side, led there by a hairline. */
export function besideRing(slices: readonly Slice[], frame: Frame): Sketch {
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
export function fitsBeside(slices: readonly Slice[], frame: Frame): boolean {
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
  const middles = spread(wanted, SPACE);
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
