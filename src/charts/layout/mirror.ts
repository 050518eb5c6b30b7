import type { Key, Sketch, Swatch, TextMark } from "./sketch.ts";

/**
 * A sketch as it stands where a language runs from right to left: all is as far from the right edge as it was from the
 * left. Kinds of chart lay themselves out from left to right and know nothing of it.
 */
export function mirror(sketch: Sketch): Sketch {
  const { width, area, texts, swatches, under, over, keys } = sketch;
  const across = (x: number) => width - x;
  return {
    ...sketch,
    area: { ...area, left: across(area.right), right: across(area.left) },
    texts: texts.map((text): TextMark => ({ ...text, x: across(text.x), align: MIRRORED[text.align] })),
    swatches: swatches.map((swatch): Swatch => ({ ...swatch, x: across(swatch.x + swatch.size) })),
    under: under.map(mirrorPoints),
    over: over.map(mirrorPoints),
    ...(keys ? { keys: keys.map((key): Key => ({ ...key, x: across(key.x + key.width) })) } : {}),
  };

  function mirrorPoints<Shape extends { points: [number, number][] }>(shape: Shape): Shape {
    return { ...shape, points: shape.points.map(([x, y]): [number, number] => [across(x), y]) };
  }
}

const MIRRORED = { left: "right", center: "center", right: "left" } as const;
