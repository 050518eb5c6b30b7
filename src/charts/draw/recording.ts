import { bundledMeasure } from "./canvas.ts";

/** What Chart.js drew, one after the other: paths that are filled or lined, and texts. */
export type DrawnShape = DrawnPath | DrawnText;

export interface DrawnPath {
  kind: "path";
  steps: readonly Step[];
  /** How it is painted, in the color that was set on the canvas. */
  paint: { fill: string; opacity: number } | { stroke: string; width: number };
}

/** A text in the words and the place that it was given. */
export interface DrawnText {
  kind: "text";
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  /** CSS font, as set on the canvas. */
  font: string;
  align: CanvasTextAlign;
  direction: CanvasDirection;
  fill: string;
}

/** A step of a path, as in SVG: its command, and the points that it takes as x and y in turn, none of them relative. */
export type Step = readonly [command: "M" | "L" | "C" | "Z", ...points: number[]];

/**
 * Has Chart.js draw, and returns what it drew. It draws on what it takes for the context of a canvas, and which writes down what it is
 * told: a canvas that writes SVG would outline a text glyph by glyph and an arc in some hundred curves, and cost more than all else of a chart.
 *
 * What charts do not use it does not have: Chart.js stops at a gradient or a clip, which would need ids, and ids a rule for making them.
 */
export function recordDrawing(
  size: { width: number; height: number },
  draw: (context: CanvasRenderingContext2D) => void,
): DrawnShape[] {
  const context = new RecordingContext(size);
  draw(context as unknown as CanvasRenderingContext2D);
  return context.drawn;
}

/** What is set on a canvas and stays until it is set again, or restored: as the HTML standard has it at first, but for colors, which charts set. */
class Settings {
  fillStyle = "";
  strokeStyle = "";
  lineWidth = 1;
  lineCap = "butt";
  lineJoin = "miter";
  globalAlpha = 1;
  font = "10px sans-serif";
  textAlign: CanvasTextAlign = "start";
  direction: CanvasDirection = "ltr";
  /** Where its origin is. */
  left = 0;
  top = 0;
}
const SETTINGS = Object.keys(new Settings()) as (keyof Settings)[];

class RecordingContext extends Settings {
  readonly drawn: DrawnShape[] = [];
  readonly canvas: object;
  readonly #saved: Settings[] = [];
  #steps: Step[] = [];
  /** Where the subpath begins, and where its last step ends. */
  #start: readonly [number, number] | undefined;
  #end: readonly [number, number] | undefined;

  constructor(size: { width: number; height: number }) {
    super();
    this.canvas = { ...size, getContext: () => this };
  }

  save(): void {
    this.#saved.push(Object.fromEntries(SETTINGS.map((name) => [name, this[name]])) as unknown as Settings);
  }

  restore(): void {
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number): void {
    this.left += x;
    this.top += y;
  }

  /** Chart.js asks for pixels of the screen's, which a drawing has none of, and wipes what is empty. */
  setTransform(): void {}
  resetTransform(): void {}
  clearRect(): void {}

  /** It sets none that is not empty: what is dashed, charts draw dash by dash. */
  setLineDash(dashes: readonly number[]): void {
    if (dashes.length > 0) throw new Error(`A chart draws dashes (${dashes.join(" ")}), which no shape has`);
  }

  measureText(text: string): { width: number } {
    return { width: bundledMeasure(text, this.font) };
  }

  beginPath(): void {
    this.#steps = [];
    this.#start = this.#end = undefined;
  }

  moveTo(x: number, y: number): void {
    if (!isPlace(x, y)) return;
    // What nothing was drawn from is left.
    if (this.#steps.at(-1)?.[0] === "M") this.#steps.pop();
    this.#start = this.#goTo("M", x, y);
  }

  lineTo(x: number, y: number): void {
    if (!isPlace(x, y)) return;
    if (this.#end === undefined) return this.moveTo(x, y);
    this.#goOn();
    this.#goTo("L", x, y);
  }

  bezierCurveTo(...points: Curve): void {
    if (!isPlace(...points)) return;
    if (this.#end === undefined) this.moveTo(points[0], points[1]);
    this.#goOn();
    this.#goTo("C", ...points);
  }

  rect(x: number, y: number, width: number, height: number): void {
    if (!isPlace(x, y, width, height)) return;
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  /** As cubic curves, a quarter turn each at most, and none of the hundred that Skia makes of it. */
  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false): void {
    if (!isPlace(x, y, radius, from, to)) return;
    const [start, ...curves] = arcCurves(x, y, radius, from, sweepOf(from, to, counterclockwise));
    this.lineTo(...start);
    for (const curve of curves) this.bezierCurveTo(...curve);
  }

  closePath(): void {
    if (this.#start === undefined || this.#steps.at(-1)?.[0] === "Z") return;
    const [x, y] = this.#start;
    if (this.#end![0] !== x || this.#end![1] !== y) this.#steps.push(["L", x, y]);
    this.#steps.push(["Z"]);
    this.#end = this.#start;
  }

  /** What is as thin as a line has nothing to fill: the bar of a zero. */
  fill(): void {
    if (hasArea(this.#steps)) this.#paint({ fill: this.fillStyle, opacity: this.globalAlpha });
  }

  stroke(): void {
    const { lineCap, lineJoin, globalAlpha } = this;
    if (lineCap !== "butt" || lineJoin !== "miter" || globalAlpha !== 1)
      throw new Error(
        `A chart draws a line with ${lineCap} ends, ${lineJoin} corners and an opacity of ${globalAlpha}, which no shape has`,
      );
    this.#paint({ stroke: this.strokeStyle, width: this.lineWidth });
  }

  fillText(text: string, x: number, y: number): void {
    const { font, textAlign: align, direction, fillStyle: fill } = this;
    const place = { x: x + this.left, y: y + this.top };
    this.drawn.push({ kind: "text", text, ...place, font, align, direction, fill });
  }

  /** Places are held in single precision, as on a canvas: what is nearer than that is one place. Returns where it ends. */
  #goTo(command: "M" | "L" | "C", ...points: number[]): readonly [number, number] {
    const placed = points.map((value, index) =>
      Math.fround(value + (index % 2 === 0 ? this.left : this.top)),
    );
    this.#steps.push([command, ...placed]);
    this.#end = placed.slice(-2) as [number, number];
    return this.#end;
  }

  #paint(paint: DrawnPath["paint"]): void {
    const steps = this.#steps.at(-1)?.[0] === "M" ? this.#steps.slice(0, -1) : [...this.#steps];
    if (steps.length > 0) this.drawn.push({ kind: "path", steps, paint });
  }

  /** A path that is closed goes on from where it began. */
  #goOn(): void {
    if (this.#steps.at(-1)?.[0] === "Z") this.#steps.push(["M", ...this.#start!]);
  }
}

/** A canvas leaves out what it is told with a number that is none. */
function isPlace(...numbers: readonly number[]): boolean {
  return numbers.every(Number.isFinite);
}

function hasArea(steps: readonly Step[]): boolean {
  const points = steps.flatMap(([, ...points]) => points);
  const isWide = (axis: 0 | 1): boolean =>
    points.some((value, index) => index % 2 === axis && value !== points[axis]);
  return isWide(0) && isWide(1);
}

type Curve = [number, number, number, number, number, number];

/** The start of an arc and cubic curves along it, at most a quarter turn each; off the circle by less than 0.03% of its radius. */
function arcCurves(
  x: number,
  y: number,
  radius: number,
  from: number,
  sweep: number,
): [[number, number], ...Curve[]] {
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4) * radius;
  const point = (angle: number): [number, number] => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ];
  const curves = Array.from({ length: count }, (_, index): Curve => {
    const [a, b] = [from + index * step, from + (index + 1) * step];
    const [[x0, y0], [x1, y1]] = [point(a), point(b)];
    return [
      x0 - handle * Math.sin(a),
      y0 + handle * Math.cos(a),
      x1 + handle * Math.sin(b),
      y1 - handle * Math.cos(b),
      x1,
      y1,
    ];
  });
  return [point(from), ...curves];
}

/** The signed turn from one angle to another, as the HTML standard has it for `arc`. */
function sweepOf(from: number, to: number, counterclockwise: boolean): number {
  const full = Math.PI * 2;
  const turn = counterclockwise ? from - to : to - from;
  const positive = turn >= full ? full : ((turn % full) + full) % full;
  return counterclockwise ? -positive : positive;
}
