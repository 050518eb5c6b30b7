import type { Measure } from "./lettering.ts";
import { type Rule, type Sketch, isFill } from "./sketch.ts";
import { type Box, boxOfText } from "./text-box.ts";

type Point = readonly [x: number, y: number];
type Segment = readonly [Point, Point];

/** What stands in a picture, so that words can be set where nothing does. */
export class Obstacles {
  readonly #boxes: Box[];
  readonly #shapes: (readonly Point[])[];
  readonly #lines: Segment[];

  /** `marks` are those of Chart.js, which a sketch does not hold. Grids are no obstacle: they are cut around words. */
  constructor(
    { texts, swatches, under, over }: Pick<Sketch, "texts" | "swatches" | "under" | "over">,
    marks: readonly Box[],
    measure: Measure,
  ) {
    this.#boxes = [
      ...marks,
      ...texts.map((text) => boxOfText(text, measure)),
      ...swatches.map(({ x, y, size }) => ({ left: x, right: x + size, top: y, bottom: y + size })),
    ];
    this.#shapes = under.filter(isFill).map(({ points }) => points);
    const rules = under.filter(
      (shape): shape is Rule => !isFill(shape) && (shape.series !== undefined || shape.whole === true),
    );
    this.#lines = [...rules, ...over].flatMap(({ points }) => segmentsOf(points));
  }

  add(box: Box): void {
    this.#boxes.push(box);
  }

  addLine(points: readonly Point[]): void {
    this.#lines.push(...segmentsOf(points));
  }

  /** Whether nothing stands in a room. */
  leavesFree(box: Box): boolean {
    return (
      !this.#boxes.some((other) => overlap(box, other)) &&
      !this.#lines.some((line) => crosses(line, box)) &&
      !this.#shapes.some((shape) => covers(shape, box))
    );
  }

  /** Whether a line runs through words or marks, other than those of the box from which it comes. */
  isInWay([from, to]: Segment, own: Box): boolean {
    return this.#boxes.some((box) => !overlap(box, own) && crosses([from, to], box));
  }

  /** How many lines of the picture a line crosses, other than at the box from which it comes. */
  crossings([from, to]: Segment, own: Box): number {
    return this.#lines.filter((line) => !crosses(line, own) && meet(line, [from, to])).length;
  }
}

function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).map((point, index) => [points[index]!, point]);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds({ left, right, top, bottom }: Box, [x, y]: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function crosses(line: Segment, box: Box): boolean {
  const { left, right, top, bottom } = box;
  const diagonals: Segment[] = [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [left, bottom],
      [right, top],
    ],
  ];
  // A line that passes through a rectangle meets one of its diagonals, or ends within.
  return line.some((end) => holds(box, end)) || diagonals.some((diagonal) => meet(line, diagonal));
}

function meet([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/** On which side of a line from `a` to `b` a point lies. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}

/** Whether a closed shape covers some of a room. */
function covers(shape: readonly Point[], box: Box): boolean {
  const corners: Point[] = [
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ];
  const closed = [...shape, shape[0]!];
  return (
    corners.some((corner) => isWithin(shape, corner)) || segmentsOf(closed).some((edge) => crosses(edge, box))
  );
}

/** Whether a ray from the point leaves the shape an odd number of times. */
function isWithin(shape: readonly Point[], [x, y]: Point): boolean {
  let within = false;
  shape.forEach(([x1, y1], index) => {
    const [x2, y2] = shape.at(index - 1)!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within;
  });
  return within;
}
