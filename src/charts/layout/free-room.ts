import { type Frame } from "./frame.ts";
import { LETTERING, widest, wrap } from "./lettering.ts";
import type { Obstacles } from "./obstacles.ts";
import type { TextMark } from "./sketch.ts";
import type { Box } from "./text-box.ts";

const LINE = LETTERING.note.line;
/** Widths at which words are tried, the best first. */
const WIDTHS = { narrow: [150, 112, 84], wide: [210, 150, 110] } as const;
const MOST_LINES = 4;
/** Around words, and how wide a disc with a number is. */
export const PAD = 3;
export const DISC = 17;

/** Where words stand, and the line that leads from what they name to them. */
export interface Place {
  lines: string[];
  box: Box;
  align: TextMark["align"];
  leader?: [number, number][];
}

const DISTANCES = [8, 14, 22, 32, 46, 64, 86, 112, 140];
const SLIDES = [0, -0.5, 0.5, -1, 1, -1.6, 1.6];

/** The nearest free room for words beside a mark; undefined where there is none. */
export function beside(
  own: Box,
  text: string,
  room: Box,
  obstacles: Obstacles,
  frame: Frame,
): Place | undefined {
  let best: (Place & { cost: number }) | undefined;
  for (const width of WIDTHS[frame.size]) {
    const lines = wrap(text, width, "note", frame.measure);
    if (lines.length > MOST_LINES) continue;
    const size = { width: widest(lines, "note", frame.measure), height: lines.length * LINE };
    for (const { box, align, away } of roomsBeside(own, size)) {
      const cost = away + lines.length * 8;
      if (best && best.cost <= cost) continue;
      if (!isIn(room, box) || !obstacles.leavesFree(padded(box, PAD))) continue;
      const leader = leaderTo(own, box);
      if (obstacles.isInWay(leader, own)) continue;
      const whole = cost + obstacles.crossings(leader, own) * 60;
      if (!best || whole < best.cost)
        best = { lines, box, align, cost: whole, leader: leader.map(([x, y]) => [x, y] as [number, number]) };
    }
  }
  return best;
}

/** Rooms of a size around a mark, to all sides, further and further away. */
function* roomsBeside(own: Box, { width, height }: { width: number; height: number }) {
  const [middle, level] = [(own.left + own.right) / 2, (own.top + own.bottom) / 2];
  for (const distance of DISTANCES)
    for (const slide of SLIDES) {
      const left = middle - width / 2 + (slide * width) / 2;
      const top = level - height / 2 + (slide * height) / 2;
      const aside = Math.abs(slide);
      const align = slide === 0 ? "center" : slide < 0 ? "right" : "left";
      const level_ = { above: own.top - distance - height, below: own.bottom + distance };
      yield { box: boxAt(left, level_.above, width, height), align, away: distance + aside * 14 } as const;
      yield {
        box: boxAt(left, level_.below, width, height),
        align,
        away: distance + aside * 14 + 3,
      } as const;
      yield {
        box: boxAt(own.right + distance, top, width, height),
        align: "left",
        away: distance + aside * 10 + 2,
      } as const;
      yield {
        box: boxAt(own.left - distance - width, top, width, height),
        align: "right",
        away: distance + aside * 10 + 6,
      } as const;
    }
}

/** A room for words in a band of rows, at its end where it can be. */
export function within(band: Box, text: string, obstacles: Obstacles, frame: Frame): Place | undefined {
  for (const width of WIDTHS[frame.size]) {
    const lines = wrap(text, width, "note", frame.measure);
    if (lines.length > MOST_LINES) continue;
    const [wide, height] = [widest(lines, "note", frame.measure), lines.length * LINE];
    const box = firstFree(band, wide, height, obstacles);
    if (box) return { lines, box, align: "right" };
  }
  return undefined;
}

function firstFree(band: Box, width: number, height: number, obstacles: Obstacles): Box | undefined {
  for (let right = band.right - 8; right - width > band.left; right -= 12)
    for (let top = band.top + 4; top + height <= band.bottom - 2; top += 5) {
      const box = boxAt(right - width, top, width, height);
      if (obstacles.leavesFree(padded(box, PAD))) return box;
    }
  return undefined;
}

/** Room for a disc by a mark: the nearest that is free, and no further away than `most`. */
export function discBeside(own: Box, room: Box, obstacles: Obstacles, most = Infinity): Box | undefined {
  const free = [...roomsBeside(own, { width: DISC, height: DISC })]
    .flatMap((place) => [place, { ...place, box: moved(place.box, own, 5), away: place.away - 5 }])
    .toSorted((a, b) => a.away - b.away)
    .find(({ box, away }) => away <= most && isIn(room, box) && obstacles.leavesFree(box));
  return free?.box;
}

export function discWithin(band: Box, obstacles: Obstacles): Box | undefined {
  return firstFree(band, DISC, DISC, obstacles);
}

/** A room so much nearer to a mark. */
function moved({ left, right, top, bottom }: Box, own: Box, by: number): Box {
  const [dx, dy] = [
    left >= own.right ? -by : right <= own.left ? by : 0,
    top >= own.bottom ? -by : bottom <= own.top ? by : 0,
  ];
  return { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy };
}

/** From the edge of a mark to the words, with a little air at both ends. */
function leaderTo(own: Box, words: Box): [[number, number], [number, number]] {
  const to: [number, number] = [
    clamp((own.left + own.right) / 2, words.left, words.right),
    clamp((own.top + own.bottom) / 2, words.top, words.bottom),
  ];
  const from: [number, number] = [clamp(to[0], own.left, own.right), clamp(to[1], own.top, own.bottom)];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const along = (share: number): [number, number] => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  return [along(1 / length), along(1 - 2 / length)];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, right: left + width, top, bottom: top + height };
}

export function padded({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function isIn(room: Box, { left, right, top, bottom }: Box): boolean {
  return left >= room.left && right <= room.right && top >= room.top && bottom <= room.bottom;
}
