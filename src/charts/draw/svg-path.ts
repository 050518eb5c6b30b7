/**
 * Shortens absolute path data of M, L, H, V, C, Q and Z: relative commands, no spaces to spare, and whole units
 * where all is upright or level: half a unit is less than half a pixel of a page. Curves and slanting lines keep one decimal.
 *
 *     M10 10L43.333328 10L43.333328 30L10 30L10 10Z → M10 10h33v20H10z
 *
 * Each point is rounded where it lies, not where it is from the one before: errors do not add up.
 */
export function shortPath(d: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const parts = /[CQ]/.test(d) || hasSlant(d) ? 10 : 1;
  let short = "";
  for (const [, command, list] of d.matchAll(/([MLHVCQZ])([^MLHVCQZ]*)/g)) {
    if (command === "Z") {
      short += "z";
      [x, y] = [startX, startY];
      continue;
    }
    const points = pointsOf(command!, list!, [x, y], parts);
    const [endX, endY] = points.at(-1)!;
    if (command === "M") {
      short += `M${join([endX, endY])}`;
      [startX, startY] = [endX, endY];
    } else if (command === "C" || command === "Q") {
      short += command.toLowerCase() + join(points.flatMap(([px, py]) => [px - x, py - y]));
    } else {
      short += lineTo(endX - x, endY - y);
    }
    [x, y] = [endX, endY];
  }
  // A rectangle closes itself, and its third side ends where the first began: bars of one chart begin alike.
  return short.replace(/M(-?[\d.]+)([^a-zM]+h[^a-z]+v[^a-z]+)h[^a-z]+v[^a-z]+z/g, "M$1$2H$1z");
}

/** A short line that slants would slant otherwise, if its ends were moved to whole units. */
function hasSlant(d: string): boolean {
  let before: [number, number] | undefined;
  for (const [, command, list] of d.matchAll(/([ML])([^MLHVCQZ]*)/g)) {
    const [[x, y]] = pointsOf(command!, list!, [0, 0], 100) as [[number, number]];
    if (command === "L" && before && before[0] !== x && before[1] !== y) return true;
    before = [x, y];
  }
  return false;
}

function pointsOf(
  command: string,
  list: string,
  [x, y]: [number, number],
  parts: number,
): [number, number][] {
  const numbers = list
    .trim()
    .split(/[\s,]+|(?<=\d)(?=-)/)
    .map((number) => Math.round(Number(number) * parts) / parts);
  if (command === "H") return [[numbers[0]!, y]];
  if (command === "V") return [[x, numbers[0]!]];
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[index * 2]!,
    numbers[index * 2 + 1]!,
  ]);
}

function lineTo(dx: number, dy: number): string {
  if (same(dx)) return same(dy) ? "" : `v${join([dy])}`;
  return same(dy) ? `h${join([dx])}` : `l${join([dx, dy])}`;
}

function same(distance: number): boolean {
  return Math.abs(distance) < 0.05;
}

function join(numbers: number[]): string {
  return numbers
    .map((number) => String(Math.round(number * 10) / 10).replace(/^(-?)0\./, "$1."))
    .join(" ")
    .replaceAll(" -", "-");
}
