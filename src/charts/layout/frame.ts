import type { English } from "../../locales/catalogue.ts";
import type { Talk } from "../../locales/talk.ts";
import type { ChartCell } from "../../model/chart-table.ts";
import type { Palette, Token } from "../theme.ts";
import type { Lettering, Measure } from "./lettering.ts";

/** What a picture is drawn into. */
export interface Frame {
  size: "narrow" | "wide";
  /** The words of the picture, the language of its numbers, and the direction in which it runs. */
  talk: PictureTalk;
  measure: Measure;
  /** Colours; the build's stand-ins when left out. */
  palette?: Palette;
}

/** What a picture says: a page has all messages, a reader's browser few. */
export type PictureTalk = Talk<Pick<English, "picture">>;

/** Width of a picture in px: a phone's column, and the column of a page. */
export const WIDTH = { narrow: 360, wide: 720 } as const;

/** A cell as written beside its mark: an erratum shows as a dagger. */
export function written(cell: ChartCell): string {
  return cell.erratum ? `${cell.label}†` : cell.label;
}

export function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

/** How a cell is written: a value stands out, the reason for a missing one stands back. */
export function lookOf({ value }: ChartCell): { style: Lettering; token: Token } {
  return isNumber(value) ? { style: "value", token: "chart-text" } : { style: "note", token: "chart-muted" };
}
