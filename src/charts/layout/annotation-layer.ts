import type { ChartTable } from "../../model/chart-table.ts";
import { numberFormat } from "../../model/formats.ts";
import { type Frame, WIDTH } from "./frame.ts";
import { DISC, PAD, type Place, beside, discBeside, discWithin, padded, within } from "./free-room.ts";
import { LETTERING, drop, widest, wrap } from "./lettering.ts";
import { Obstacles } from "./obstacles.ts";
import { setApart } from "./set-apart.ts";
import { type Fill, type Rule, type Sketch, type Swatch, type TextMark, setLines } from "./sketch.ts";
import { type Box, boxOfText } from "./text-box.ts";

const LINE = LETTERING.note.line;
/** Between two labels above a plot, and below them. */
export const BETWEEN = 14;
export const UNDER = 8;
/** Between a value and the words behind it; above words below a row, and before them. */
export const BEHIND = 22;
export const ABOVE = 5;
export const INDENT = 18;
/** How much a band tints what is under it, and how far a clip stands above its span. */
const BAND = 0.13;
const CLIP = 4;
/** From a line to a disc that is said of it. */
const NEAR = 12;

/** A sketch to which annotations are added. */
export class AnnotationLayer<S extends Words> {
  readonly #table: ChartTable;
  readonly #sketch: S;
  readonly #drawn: Drawn;
  readonly #frame: Frame;
  readonly #obstacles: Obstacles;
  readonly #added: Pick<Words, "texts" | "swatches" | "over"> = { texts: [], swatches: [], over: [] };
  readonly #under: (Rule | Fill)[] = [];
  readonly #numbered: string[] = [];
  readonly #named: string[] = [];

  constructor(table: ChartTable, sketch: S, drawn: Drawn, frame: Frame) {
    this.#table = table;
    this.#sketch = sketch;
    this.#drawn = drawn;
    this.#frame = frame;
    this.#obstacles = new Obstacles(sketch, drawn.marks, frame.measure);
  }

  layAcross(found: readonly Found[], lane: Lane | undefined, isFilled: boolean): S {
    for (const one of found)
      if ("first" in one) this.#across(this.#drawn.span(one.first, one.last), isFilled);
    if (lane) this.#layLane(lane, found);
    for (const one of found) {
      const box = this.#boxOf(one);
      if (!box || lane?.lines.has(one)) continue;
      const place =
        "column" in one ? beside(box, one.text, this.#drawn.room, this.#obstacles, this.#frame) : undefined;
      if (place) this.#put(place, one);
      else this.#number(one, box);
    }
    return this.#done();
  }

  layBeside(found: readonly Found[]): S {
    for (const one of found) {
      const box = "column" in one ? this.#boxOf(one) : this.#drawn.line?.(one.first);
      const place = box && beside(box, one.text, this.#drawn.room, this.#obstacles, this.#frame);
      if (place) this.#put(place, one);
      else if (box) this.#number(one, box);
      else if ("first" in one) this.#name(one);
    }
    return this.#done();
  }

  layDown(found: readonly Found[], rows: readonly RowNote[], { left }: { left: number }): S {
    const used = new Map<number, number>();
    for (const { of, lines, height } of rows) {
      const box = this.#drawn.mark(of.row, of.column);
      if (!box) continue;
      if (height === 0) this.#behind(of, box);
      else {
        const top = this.#drawn.under!(of.row) + (used.get(of.row) ?? 0);
        used.set(of.row, (used.get(of.row) ?? 0) + height);
        this.#below(of, lines, { left, top, end: box.right });
      }
    }
    for (const one of found) {
      if (!("first" in one)) continue;
      const band = this.#drawn.span(one.first, one.last);
      const place = within(band, one.text, this.#obstacles, this.#frame);
      if (place) this.#put(place, one);
      else this.#number(one, band);
      this.#tint(band);
    }
    return this.#done();
  }

  #behind(of: Point, { right, top, bottom }: Box): void {
    const y = (top + bottom) / 2;
    const points: [number, number][] = [
      [right + 3, y],
      [right + BEHIND - 5, y],
    ];
    this.#added.over.push({ points, width: 1, token: "chart-muted", ...seriesOf(of) });
    this.#write([of.text], { left: right + BEHIND, right: 0, top: y - LINE / 2, bottom: 0 }, "left", of);
  }

  /** Words below a row, led to from below its mark: as far along as the mark ends, where there is room. */
  #below(
    of: Point,
    lines: readonly string[],
    { left, top, end }: { left: number; top: number; end: number },
  ): void {
    const width = widest(lines, "note", this.#frame.measure);
    const from = Math.max(left, Math.min(end - width, WIDTH[this.#frame.size] - width - INDENT) - INDENT);
    const [x, y] = [from + 4, top + ABOVE + LINE / 2];
    const points: [number, number][] = [
      [x, top + 3],
      [x, y],
      [x + INDENT - 7, y],
    ];
    this.#added.over.push({ points, width: 1, token: "chart-muted", ...seriesOf(of) });
    this.#write(lines, { left: from + INDENT, right: 0, top: top + ABOVE, bottom: 0 }, "left", of);
  }

  #write(lines: readonly string[], { left, right, top }: Box, align: TextMark["align"], of: Found): void {
    const x = align === "left" ? left : align === "right" ? right : (left + right) / 2;
    const place = { x, top, align, style: "note", token: "chart-text" } as const;
    for (const text of setLines(lines, place)) {
      this.#added.texts.push({ ...text, ...seriesOf(of) });
      this.#obstacles.add(padded(boxOfText(text, this.#frame.measure), PAD));
    }
  }

  #done(): S {
    const { texts, swatches, under, over } = this.#sketch;
    const key = this.#key();
    return {
      ...this.#sketch,
      height: key.bottom,
      texts: [...texts, ...this.#added.texts, ...key.texts],
      swatches: [...swatches, ...this.#added.swatches, ...key.swatches],
      under: [...this.#under, ...under],
      over: [...over, ...this.#added.over],
    };
  }

  #boxOf(one: Found): Box | undefined {
    return "column" in one ? this.#drawn.mark(one.row, one.column) : this.#drawn.span(one.first, one.last);
  }

  /** Labels above the plot, each over the middle of what it names as far as its neighbors let it. */
  #layLane({ lines, height }: Lane, found: readonly Found[]): void {
    const labels = found
      .flatMap((one) => {
        const [box, words] = [this.#boxOf(one), lines.get(one)];
        return box && words ? [{ one, box, words, at: (box.left + box.right) / 2 }] : [];
      })
      .sort((a, b) => a.at - b.at);
    const sizes = labels.map(({ at, words }) => ({ at, size: widest(words, "note", this.#frame.measure) }));
    const middles = setApart(sizes, BETWEEN, { from: 0, to: WIDTH[this.#frame.size] });
    const floor = this.#drawn.room.top + height;
    labels.forEach(({ one, box, words, at }, index) => {
      const x = middles[index]!;
      const end = floor - UNDER;
      const top = end - words.length * LINE;
      this.#write(words, { left: x, right: x, top, bottom: end }, "center", one);
      const half = sizes[index]!.size / 2;
      const from: [number, number] = [Math.min(Math.max(at, x - half), x + half), end + 2];
      const down: [number, number] = [at, "column" in one ? (box.top + box.bottom) / 2 : floor];
      const points = from[0] === at ? [from, down] : [from, [at, floor] as [number, number], down];
      if ("column" in one) this.#pin(points, seriesOf(one));
      else if (from[0] !== at) this.#added.over.push({ points, width: 1, token: "chart-muted" });
    });
  }

  /** A line over what it crosses, with a dot at its end. */
  #pin(points: [number, number][], series: { series?: number[] }): void {
    const [x, y] = points.at(-1)!;
    this.#added.over.push(
      { points, width: 3.5, token: "chart-paper", ...series },
      { points, width: 1.2, token: "chart-text", ...series },
    );
    for (const [radius, token] of [
      [4.5, "chart-paper"],
      [3, "chart-text"],
    ] as const)
      this.#added.swatches.push({
        x: x - radius,
        y: y - radius,
        size: 2 * radius,
        token,
        round: true,
        ...series,
      });
  }

  #put({ lines, box, align, leader }: Place, of: Found): void {
    this.#write(lines, box, align, of);
    if (leader) this.#added.over.push({ points: leader, width: 1, token: "chart-muted", ...seriesOf(of) });
    this.#obstacles.addLine(leader ?? []);
  }

  /** A number in a disc by what is annotated, and by no other of many lines; its words stand below the picture, with its name where not even the disc has room. */
  #number(of: Found, box: Box): void {
    const { room, line } = this.#drawn;
    const place =
      "column" in of || line
        ? discBeside(box, room, this.#obstacles, line && NEAR)
        : discWithin(box, this.#obstacles);
    if (!place) {
      this.#name(of);
      return;
    }
    this.#numbered.push(of.text);
    this.#obstacles.add(place);
    this.#disc(place.left, place.top, this.#numbered.length, this.#added, seriesOf(of));
  }

  #name(of: Found): void {
    this.#named.push(this.#frame.talk.t("picture.missing", { label: this.#nameOf(of), reason: of.text }));
  }

  #nameOf(of: Found): string {
    const { rows, columns } = this.#table;
    const { t } = this.#frame.talk;
    if ("column" in of) {
      const [row, column] = [rows[of.row]!.label, columns[of.column]!.label];
      return columns.length > 1 ? t("picture.cell", { row, column }) : row;
    }
    const [from, to] = [rows[of.first]!.label, rows[of.last]!.label];
    return from === to ? from : t("picture.periods", { from, to });
  }

  #disc(
    x: number,
    y: number,
    number: number,
    into: Pick<Words, "texts" | "swatches">,
    series: { series?: number[] } = {},
  ): void {
    into.swatches.push({ x, y, size: DISC, token: "chart-text", round: true, ...series });
    into.texts.push({
      text: numberFormat(this.#frame.talk.tag).format(number),
      x: x + DISC / 2,
      y: y + DISC / 2 + drop("value"),
      align: "center",
      style: "value",
      token: "chart-paper",
      ...series,
    });
  }

  #key(): { texts: TextMark[]; swatches: Swatch[]; bottom: number } {
    const key = { texts: [] as TextMark[], swatches: [] as Swatch[], bottom: this.#sketch.height };
    this.#numbered.forEach((text, index) => {
      const top = key.bottom + 8;
      const left = DISC + 8;
      const lines = wrap(text, WIDTH[this.#frame.size] - left, "note", this.#frame.measure);
      this.#disc(0, top, index + 1, key);
      const place = { x: left, top, align: "left", style: "note", token: "chart-text" } as const;
      key.texts.push(...setLines(lines, place));
      key.bottom = top + Math.max(DISC, lines.length * LINE) + 2;
    });
    for (const text of this.#named) {
      const lines = wrap(text, WIDTH[this.#frame.size], "note", this.#frame.measure);
      const top = key.bottom + 8;
      key.texts.push(...setLines(lines, { x: 0, top, align: "left", style: "note", token: "chart-text" }));
      key.bottom = top + lines.length * LINE + 2;
    }
    return key;
  }

  /** A span over rows side by side: a tint, or a line where it is no longer than one period; over a filled plot a clip at its top. */
  #across(span: Box, isFilled: boolean): void {
    const { left, right, top, bottom } = span;
    const isLine = right - left < 1;
    if (!isLine && !isFilled) return this.#tint(span);
    const points: [number, number][] = isLine
      ? [
          [left, top],
          [left, bottom],
        ]
      : [
          [left, top],
          [left, top - CLIP],
          [right, top - CLIP],
          [right, top],
        ];
    const rule = { points, width: 1.2, token: "chart-muted", dashed: isLine, whole: true } as const;
    this.#obstacles.addLine(points);
    if (isFilled) this.#added.over.push(rule);
    else this.#under.push(rule);
  }

  #tint({ left, right, top, bottom }: Box): void {
    const points: [number, number][] = [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ];
    this.#under.push({ points, token: "chart-muted", opacity: BAND });
  }
}

function seriesOf(of: Found): { series?: number[] } {
  return "column" in of ? { series: [of.column] } : {};
}

/** What a kind of chart says of what it drew, so that words can be set at it. */
export interface Drawn {
  /** Where the mark of a value lies, with its words if they stand beside it; undefined where there is none. */
  mark(row: number, column: number): Box | undefined;
  /** The room of all from one row to another. */
  span(first: number, last: number): Box;
  /** Where words may stand. */
  room: Box;
  /** The marks of Chart.js, which words must not cover. */
  marks: readonly Box[];
  /** Where the marks of a row end, of rows that stand under each other. */
  under?(row: number): number;
  /** The middle of the line that a row is, of rows that are lines; undefined of one that is not drawn. */
  line?(row: number): Box | undefined;
}

export type Words = Pick<Sketch, "height" | "texts" | "swatches" | "under" | "over">;

/** An annotation with the rows and the column of the arranged table that it names. */
export type Found = Point | (Said & { first: number; last: number });
export type Said = { text: string };
export type Point = Said & { row: number; column: number };

/** Labels side by side above a plot; undefined words where they have no room there. */
export interface Lane {
  height: number;
  lines: ReadonlyMap<Found, string[]>;
}

/** Words at a point of a row: behind its value, where they need no height, or below the row. */
export interface RowNote {
  of: Point;
  lines: string[];
  height: number;
}
