import type { Measure } from "./lettering.ts";

/** Measures text as the build does: with the site's typeface, without kerning. Widths are kept for as long as the function is. */
export function browserMeasure(): Measure {
  const context = document.createElement("canvas").getContext("2d")!;
  context.fontKerning = "none";
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}
