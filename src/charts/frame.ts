import type { ChartCell } from "../model/chart-table.ts";
import type { Measure } from "./lettering.ts";
import type { Palette } from "./theme.ts";
import type { PictureWords } from "./picture-words.ts";

/** What a picture is drawn into. */
export interface Frame {
  size: "narrow" | "wide";
  /** BCP 47 tag, for numbers on axes. */
  language: string;
  measure: Measure;
  /** Colours; the build's stand-ins when left out. */
  palette?: Palette;
  /** English when left out. */
  words?: PictureWords;
}

/** Width of a picture in px: a phone's column, and the column of a page. */
export const WIDTH = { narrow: 360, wide: 720 } as const;

/** A cell as written beside its mark: an erratum shows as a dagger. */
export function written(cell: ChartCell): string {
  return cell.erratum ? `${cell.label}†` : cell.label;
}

export function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
