import type { Box } from "./stops.ts";

/**
 * The boxes around the filled shapes of a picture, in the order in which they are drawn, from the data of its paths: relative ones,
 * as `draw/svg-path.ts` writes them. A curve lies within the box around its handles.
 */
export function boxesOfShapes(paths: readonly string[]): Box[] {
  return paths.flatMap((path) => (path.match(/M[^M]+/g) ?? []).map(boxOfShape));
}

function boxOfShape(shape: string): Box {
  let [x, y] = [0, 0];
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, command = "", list = ""] of shape.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === "H") x = numbers[0]!;
    else if (command === "h") x += numbers[0]!;
    else if (command === "v") y += numbers[0]!;
    else {
      // The handles of a curve and its end are all counted from where it begins.
      const [fromX, fromY] = command === "M" ? [0, 0] : [x, y];
      for (let at = 0; at < numbers.length; at += 2) {
        [x, y] = [fromX + numbers[at]!, fromY + numbers[at + 1]!];
        xs.push(x);
        ys.push(y);
      }
    }
    xs.push(x);
    ys.push(y);
  }
  return {
    left: Math.round(Math.min(...xs)),
    top: Math.round(Math.min(...ys)),
    right: Math.round(Math.max(...xs)),
    bottom: Math.round(Math.max(...ys)),
  };
}
