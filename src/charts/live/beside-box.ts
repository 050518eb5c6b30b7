import type { Box } from "./stops.ts";

/** What a tip should not cover, and how bad it would be. */
export interface KeepOff extends Box {
  weight: number;
}

/**
 * Where the left top corner of a box of a size goes that stands beside a mark: of the places around the mark, the one where it covers
 * least. It stays within `bounds`, which are those of the picture as far as it is in sight. All in px of the picture.
 */
export function besideBox(
  size: { width: number; height: number },
  mark: Box,
  bounds: Box,
  keepOff: readonly KeepOff[],
): [left: number, top: number] {
  const found = placesAround(size, mark).map(([x, y]) => {
    const left = within(x, bounds.left, bounds.right - size.width);
    const top = within(y, bounds.top, bounds.bottom - size.height);
    const box = { left, top, right: left + size.width, bottom: top + size.height };
    const covered = [{ ...mark, weight: ON_MARK }, ...keepOff].map(
      (other) => other.weight * sharedArea(box, other),
    );
    return { left, top, cost: covered.reduce((sum, area) => sum + area, 0) };
  });
  const best = found.reduce((a, b) => (b.cost < a.cost ? b : a));
  return [best.left, best.top];
}

/** Between a mark and its tip. */
const AWAY = 8;
const ON_MARK = 3;

/** Above and below at three places each, then at both sides: what comes first is taken where nothing speaks against it. */
function placesAround(
  { width, height }: { width: number; height: number },
  { left, top, right, bottom }: Box,
): [number, number][] {
  const [over, under] = [top - AWAY - height, bottom + AWAY];
  const middle = (left + right - width) / 2;
  const beside = (top + bottom - height) / 2;
  return [
    ...[over, under].flatMap((y) => [middle, right - width, left].map((x): [number, number] => [x, y])),
    [right + AWAY, beside],
    [left - AWAY - width, beside],
    [right + AWAY, top],
    [right + AWAY, bottom - height],
  ];
}

function within(at: number, from: number, to: number): number {
  return Math.max(from, Math.min(at, to));
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
