import type { Arc, Stop } from "./stops.ts";

/** The value whose mark is nearest to a point, within a finger's reach. */
export function nearestStop(stops: readonly Stop[], x: number, y: number): Stop | undefined {
  const reached = stops.map((stop) => ({ stop, away: distance(stop, x, y) }));
  const [first] = reached.filter(({ away }) => away <= REACH).sort((a, b) => a.away - b.away);
  return first?.stop;
}

const REACH = 22;

function distance({ box, arc }: Stop, x: number, y: number): number {
  if (arc) return isInside(arc, x, y) ? 0 : Infinity;
  const aside = Math.max(box.left - x, 0, x - box.right);
  const above = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(aside, above);
}

function isInside({ x: middleX, y: middleY, inner, outer, from, to }: Arc, x: number, y: number): boolean {
  const away = Math.hypot(x - middleX, y - middleY);
  const turned = (Math.atan2(y - middleY, x - middleX) - from) % TURN;
  return away >= inner && away <= outer && (turned < 0 ? turned + TURN : turned) <= to - from;
}

const TURN = 2 * Math.PI;
