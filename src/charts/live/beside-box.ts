import type { Box } from "./stops.ts";

/** What a tip should not cover, and how bad it would be, by the px². */
export interface KeepOff extends Box {
  weight: number;
}

/**
 * Where the left top corner of a box of a size goes that stands beside a mark: the place where it covers least, and among such the
 * nearest. It stays within `bounds`, which are those of the picture as far as it is in sight. All in px of the page.
 */
export function besideBox(
  size: { width: number; height: number },
  mark: Box,
  bounds: Box,
  keepOff: readonly KeepOff[],
): [left: number, top: number] {
  const found = placesFor(size, mark, bounds).map(([x, y]) => {
    const left = within(x, bounds.left, bounds.right - size.width);
    const top = within(y, bounds.top, bounds.bottom - size.height);
    const box = { left, top, right: left + size.width, bottom: top + size.height };
    const covered = [{ ...mark, weight: ON_MARK }, ...keepOff].map(
      (other) => other.weight * sharedArea(box, other),
    );
    return { left, top, cost: covered.reduce((sum, area) => sum + area, FAR * awayFrom(box, mark)) };
  });
  const best = found.reduce((a, b) => (b.cost < a.cost ? b : a));
  return [best.left, best.top];
}

/** Between a mark and its tip. */
const AWAY = 8;
const ON_MARK = 60;
/** What a px between a tip and its mark weighs beyond that, against px² that are covered. */
const FAR = 60;
/** Between two heights that are tried. */
const STEP = 6;

/**
 * Above and below the mark and beside it, and at all heights of the picture, each in its middle, along its ends, and beyond them: what comes
 * first is taken where nothing speaks against it.
 */
function placesFor(
  { width, height }: { width: number; height: number },
  { left, top, right, bottom }: Box,
  bounds: Box,
): [x: number, y: number][] {
  const count = Math.max(0, Math.floor((bounds.bottom - bounds.top - height) / STEP));
  const heights = Array.from({ length: count }, (_, step) => bounds.top + step * STEP);
  const over = [(left + right - width) / 2, right - width, left];
  const aside = [right + AWAY, left - AWAY - width];
  const at = (ys: readonly number[], xs: readonly number[]) =>
    ys.flatMap((y) => xs.map((x): [number, number] => [x, y]));
  return [
    ...at([top - AWAY - height, bottom + AWAY], over),
    ...at([(top + bottom - height) / 2], aside),
    ...at([top, bottom - height], aside.slice(0, 1)),
    ...at(heights, [...over, ...aside, bounds.left, bounds.right - width]),
  ];
}

function awayFrom(box: Box, mark: Box): number {
  const aside = Math.max(mark.left - box.right, 0, box.left - mark.right);
  const above = Math.max(mark.top - box.bottom, 0, box.top - mark.bottom);
  return Math.max(0, Math.hypot(aside, above) - AWAY);
}

function within(at: number, from: number, to: number): number {
  return Math.max(from, Math.min(at, to));
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
