/** What a root says of the direction of its texts, from which they take their ends; nothing where it is the usual one. */
export function directionOf(direction: "ltr" | "rtl"): string {
  return direction === "rtl" ? ' direction="rtl"' : "";
}

/** What stands inside an SVG that `drawSvg` gave. */
export function shapesOf(svg: string): string {
  return svg.slice(svg.indexOf(">") + 1, -END.length);
}

export const END = "</svg>";

/** How large it is, in px. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!;
  return { width: Number(width), height: Number(height) };
}
