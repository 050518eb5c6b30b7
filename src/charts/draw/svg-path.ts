import type { Step } from "./recording.ts";

/**
 * Writes a path in few bytes: relative commands, no spaces to spare, and whole units
 * where all is upright or level: half a unit is less than half a pixel of a page. Curves, slanting lines and what is thinner than a unit
 * keep one decimal: a bar of a value that is not zero does not look like one of zero.
 *
 *     M 10 10, L 43.333328 10, L 43.333328 30, L 10 30, L 10 10, Z → M10 10h33v20H10z
 *
 * Each point is rounded where it lies, not where it is from the one before: errors do not add up.
 */
export function shortPath(steps: readonly Step[]): string {
  const isFine = steps.some(([command]) => command === "C") || hasSlant(steps) || isThin(steps);
  const parts = isFine ? 10 : 1;
  const round = (value: number): number => Math.round(value * parts) / parts;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let short = "";
  for (const [command, ...points] of steps) {
    if (command === "Z") {
      short += "z";
      [x, y] = [startX, startY];
      continue;
    }
    const rounded = points.map(round);
    const [endX, endY] = rounded.slice(-2) as [number, number];
    if (command === "M") {
      short += `M${join(rounded)}`;
      [startX, startY] = [endX, endY];
    } else if (command === "C") {
      short += `c${join(rounded.map((value, index) => value - (index % 2 === 0 ? x : y)))}`;
    } else {
      short += lineTo(endX - x, endY - y);
    }
    [x, y] = [endX, endY];
  }
  // A rectangle closes itself, and its third side ends where the first began: bars of one chart begin alike.
  return short.replace(/M(-?[\d.]+)([^a-zM]+h[^a-z]+v[^a-z]+)h[^a-z]+v[^a-z]+z/g, "M$1$2H$1z");
}

/** A short line that slants would slant otherwise, if its ends were moved to whole units. */
function hasSlant(steps: readonly Step[]): boolean {
  const round = (value: number): number => Math.round(value * 100) / 100;
  let before: readonly [number, number] | undefined;
  for (const [command, ...points] of steps) {
    if (command === "Z") continue;
    const [x, y] = points.map(round) as [number, number];
    if (command === "L" && before && before[0] !== x && before[1] !== y) return true;
    before = [x, y];
  }
  return false;
}

/** What has some width or height that whole units would take from it. */
function isThin(steps: readonly Step[]): boolean {
  const points = steps.flatMap(([, ...points]) => points);
  return [0, 1].some((axis) => {
    const along = points.filter((_, index) => index % 2 === axis);
    const [least, most] = [Math.min(...along), Math.max(...along)];
    return Math.round(least) === Math.round(most) && !same(most - least);
  });
}

function lineTo(dx: number, dy: number): string {
  if (same(dx)) return same(dy) ? "" : `v${join([dy])}`;
  return same(dy) ? `h${join([dx])}` : `l${join([dx, dy])}`;
}

function same(distance: number): boolean {
  return Math.abs(distance) < 0.05;
}

function join(numbers: readonly number[]): string {
  return numbers
    .map((number) => String(Math.round(number * 10) / 10).replace(/^(-?)0\./, "$1."))
    .join(" ")
    .replaceAll(" -", "-");
}
