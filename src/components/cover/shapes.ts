/** The shape of the marks of a role, by its place in site.yaml: on covers, and beside voices. */
export function shapeOf(role: number): Shape {
  return SHAPES[Math.max(0, role) % SHAPES.length]!;
}

/** Marks of a role in rows of so many, as one path; the middle of each is half a pitch from the edges of its square. */
export function drawRows(role: number, count: number, { perRow, pitch }: Rows): string {
  const { start, outline } = shapeOf(role);
  const at = (index: number) => round((index + 0.5) * pitch);
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = [at(index % perRow), at(Math.floor(index / perRow))];
    return `M${round(x + start[0])} ${round(y + start[1])}${outline}`;
  }).join("");
}

/** A disc, a diamond, a square, a triangle, a ring or an upright bar. */
const SHAPES: readonly Shape[] = [
  { start: [-2.3, 0], outline: disc(2.3, 1) },
  { start: [0, -3.1], outline: "l3.1 3.1-3.1 3.1-3.1-3.1z" },
  { start: [-2.1, -2.1], outline: "h4.2v4.2h-4.2z" },
  { start: [0, -2.8], outline: "l2.9 5h-5.8z" },
  { start: [-2.9, 0], outline: `${disc(2.9, 1)}m1.2 0${disc(1.7, 0)}`, end: [-1.7, 0] },
  { start: [-0.9, -3], outline: "h1.8v6h-1.8z" },
];

function disc(radius: number, sweep: 0 | 1): string {
  return `a${radius} ${radius} 0 1 ${sweep} ${2 * radius} 0a${radius} ${radius} 0 1 ${sweep} ${-2 * radius} 0z`;
}

function round(value: number): number {
  return Number(value.toFixed(1));
}

/** A figure around a point: where its outline starts, and where it ends if that is elsewhere. */
export interface Shape {
  start: readonly [number, number];
  outline: string;
  end?: readonly [number, number];
}

interface Rows {
  perRow: number;
  pitch: number;
}
