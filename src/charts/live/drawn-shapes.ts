import type { Box } from "./stops.ts";

/**
 * The boxes around the filled shapes of a picture, in the order in which they are drawn, from the data of its paths: relative ones,
 * as `draw/svg-path.ts` writes them. A curve lies within the box around its handles.
 */
export function boxesOfShapes(paths: readonly string[]): Box[] {
  return paths.flatMap((path) => (path.match(/M[^M]+/g) ?? []).map(boxOfShape));
}

function boxOfShape(shape: string): Box {
  let [x, y, fromX, fromY] = [0, 0, 0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  let command = "";
  let isX = true;
  for (const part of shape.match(/[a-zA-Z]|-?[\d.]+/g) ?? []) {
    const number = Number(part);
    if (Number.isNaN(number)) {
      command = part;
      // The handles of a curve and its end are all counted from where it begins.
      [fromX, fromY] = command === "M" ? [0, 0] : [x, y];
      isX = true;
      continue;
    }
    if (command === "H") x = number;
    else if (command === "h") x += number;
    else if (command === "v") y += number;
    else if (isX) x = fromX + number;
    else y = fromY + number;
    isX = !isX;
    // Between its two numbers a point is nowhere yet.
    if (!isX && !"Hhv".includes(command)) continue;
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return {
    left: Math.round(left),
    top: Math.round(top),
    right: Math.round(right),
    bottom: Math.round(bottom),
  };
}
