/** The shape of the marks of a role, by its place in site.yaml: on covers, and beside voices. All look equally large. */
export function shapeOf(role: number, radius = 2.3): Shape {
  return SHAPES[Math.max(0, role) % SHAPES.length]!(radius);
}

/** Marks of a role in rows of so many, as one path; the middle of each is half a pitch from the edges of its square. */
export function drawRows(role: number, count: number, { perRow, pitch }: Rows): string {
  const { start, outline, end = start } = shapeOf(role);
  const half = pitch / 2;
  // Steps of one length make the same few letters again and again, which compress to little.
  const beside = `m${round(pitch + start[0] - end[0])} ${round(start[1] - end[1])}`;
  const below = `m${round(start[0] - end[0] - (perRow - 1) * pitch)} ${round(pitch + start[1] - end[1])}`;
  return Array.from({ length: count }, (_, index) => {
    const move =
      index === 0
        ? `M${round(half + start[0])} ${round(half + start[1])}`
        : index % perRow === 0
          ? below
          : beside;
    return move + outline;
  }).join("");
}

/** A disc, a diamond, a square, a triangle, a ring or an upright bar, in proportion to the disc. */
const SHAPES: readonly ((radius: number) => Shape)[] = [
  (radius) => ({ start: [-radius, 0], outline: disc(radius, 1) }),
  (radius) => {
    const half = round(1.35 * radius);
    return { start: [0, -half], outline: `l${half} ${half}-${half} ${half}-${half}-${half}z` };
  },
  (radius) => {
    const side = round(1.83 * radius);
    return { start: [-side / 2, -side / 2], outline: `h${side}v${side}h-${side}z` };
  },
  (radius) => {
    const half = round(1.26 * radius);
    const side = `l${half} ${round(2.174 * radius)}h-${round(2 * half)}z`;
    return { start: [0, -round(1.217 * radius)], outline: side };
  },
  (radius) => {
    const [outer, inner] = [round(1.26 * radius), round(0.739 * radius)];
    const hole = `m${round(outer - inner)} 0${disc(inner, 0)}`;
    return { start: [-outer, 0], outline: `${disc(outer, 1)}${hole}`, end: [-inner, 0] };
  },
  (radius) => {
    const [half, up] = [round(0.39 * radius), round(1.304 * radius)];
    return { start: [-half, -up], outline: `h${round(2 * half)}v${round(2 * up)}h-${round(2 * half)}z` };
  },
];

function disc(radius: number, sweep: 0 | 1): string {
  return `a${radius} ${radius} 0 1 ${sweep} ${round(2 * radius)} 0a${radius} ${radius} 0 1 ${sweep} ${round(-2 * radius)} 0z`;
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
