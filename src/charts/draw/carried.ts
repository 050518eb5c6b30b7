import { type LiveSource, packSource } from "../live/packed-source.ts";
import { packStops } from "../live/packed-stops.ts";
import type { Drawn } from "./picture.ts";
import { filledPaths } from "./svg-shapes.ts";

/**
 * What a page carries of a chart for those who reach for it, each packed: its values with their places; and, where a legend has series
 * that can be switched off, what the chart is drawn anew from. Undefined where there is nothing.
 */
export function carriedOf({ narrow, wide, reach }: Drawn, source: LiveSource): Carried {
  const stops = packStops(reach, { narrow: filledPaths(narrow), wide: filledPaths(wide) });
  const hasKeys = [reach.narrow, reach.wide].some(({ keys }) => keys.length > 0);
  return { stops, data: stops !== undefined && hasKeys ? packSource(source) : undefined };
}

export interface Carried {
  stops: string | undefined;
  data: string | undefined;
}
