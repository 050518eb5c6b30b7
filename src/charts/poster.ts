import type { ChartTable } from "../model/chart-table.ts";
import type { ChartSpec } from "./arrange.ts";
import { bundledMeasure } from "./canvas.ts";
import type { ChartPicture } from "./chart-js.ts";
import { chartConfig } from "./config.ts";
import { describeChart } from "./describe.ts";
import { WIDTH } from "./frame.ts";
import { FAMILY, LETTERING, type Measure, fontOf, wrap } from "./lettering.ts";
import type { Palette, Token } from "./theme.ts";

/** A chart that leaves the site: the wide picture in plain colours, its title above, and its base and source below. */
export interface Poster {
  title: string;
  description: string;
  width: number;
  height: number;
  /** Where the picture stands. */
  left: number;
  top: number;
  /** The picture in a palette; in the stand-ins of the build without one. */
  picture(palette?: Palette): ChartPicture;
  texts: PosterText[];
  palette: Palette;
}

interface PosterText {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  font: { weight: number; size: number };
  token: Token;
}

const MARGIN = 28;
const TITLE = { weight: 600, size: 21, line: 27 } as const;

/** Lays a poster out. `notes` are sentences for below the picture: base, source, address. */
export function layPoster(
  table: ChartTable,
  spec: ChartSpec,
  text: { title: string; notes: readonly string[]; language: string },
  palette: Palette,
): Poster {
  const { title, language } = text;
  const measure = bundledMeasure();
  const picture = (colours?: Palette) =>
    chartConfig(table, spec, { size: "wide", language, measure, ...(colours ? { palette: colours } : {}) });
  const heads = wrap(title, WIDTH.wide, "label", inTitle(measure));
  const notes = text.notes.flatMap((note) => wrap(note, WIDTH.wide, "note", measure));
  const top = MARGIN + heads.length * TITLE.line + 18;
  const below = top + picture().height + 20;
  const { line: noteLine, ...noteFont } = LETTERING.note;
  const texts = [
    ...heads.map((head, index) => place(head, MARGIN + index * TITLE.line, TITLE, "chart-text")),
    ...notes.map((note, index) =>
      place(note, below + index * noteLine, { ...noteFont, line: noteLine }, "chart-muted"),
    ),
  ];
  return {
    title,
    description: describeChart(table, spec, language),
    width: WIDTH.wide + 2 * MARGIN,
    height: below + notes.length * noteLine + MARGIN,
    left: MARGIN,
    top,
    picture,
    texts,
    palette,
  };
}

export function fontOfText({ weight, size }: PosterText["font"]): string {
  return `${weight} ${size}px ${FAMILY}`;
}

function place(
  text: string,
  top: number,
  { line, weight, size }: typeof TITLE | typeof LETTERING.note,
  token: Token,
): PosterText {
  return { text, x: MARGIN, y: top + line / 2 + size * 0.35, font: { weight, size }, token };
}

/** Measures what is to be wrapped as a title, whatever style it is wrapped in. */
function inTitle(measure: Measure): Measure {
  return (text, font) => measure(text, font === fontOf("label") ? fontOfText(TITLE) : font);
}
