import { type Frame, WIDTH } from "./frame.ts";
import { LETTERING, drop, widest, widthOf, wrap } from "./lettering.ts";
import { CUTOUT, RADIUS, type RingPlace, type Slice, pointAt, ringSketch } from "./ring.ts";
import { type Sketch, type Swatch, type TextMark, setLines } from "./sketch.ts";
import { inkOn } from "./theme.ts";

const SWATCH = 11;
const GAP = 6;

/** A ring with its values on it where they fit, and below it a key in the same order: colour, value, name. */
export function belowRing(slices: readonly Slice[], frame: Frame): Sketch {
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
    top += lines.length * LETTERING.note.line + GAP;
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
