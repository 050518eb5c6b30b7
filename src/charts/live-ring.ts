import type { Plugin } from "chart.js";
import type { Stop } from "./live-stops.ts";
import type { Palette } from "./theme.ts";

const AWAY = 3;

/** Draws a ring around the value that is shown: a line of the text's colour on one of paper, so that it is seen on any mark. */
export function ringPlugin(shown: () => Stop | undefined, palette: Palette): Plugin {
  return {
    id: "ring",
    afterDraw: ({ ctx }) => {
      const stop = shown();
      if (!stop) return;
      for (const [token, width] of [
        ["chart-paper", 5],
        ["chart-text", 2],
      ] as const) {
        ctx.strokeStyle = palette[token];
        ctx.lineWidth = width;
        ctx.beginPath();
        outline(ctx, stop);
        ctx.stroke();
      }
    },
  };
}

function outline(ctx: CanvasRenderingContext2D, { box, arc }: Stop): void {
  if (!arc) {
    const { left, top, right, bottom } = box;
    ctx.roundRect(left - AWAY, top - AWAY, right - left + 2 * AWAY, bottom - top + 2 * AWAY, 3);
    return;
  }
  const { x, y, startAngle, endAngle, innerRadius, outerRadius } = arc;
  ctx.arc(x, y, outerRadius, startAngle, endAngle);
  ctx.arc(x, y, innerRadius, endAngle, startAngle, true);
  ctx.closePath();
}
