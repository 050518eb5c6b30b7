import type { Arc, Box, Stop } from "./stops.ts";

const AWAY = 3;
const CORNER = 3;

/** A ring around the value that is shown: a line of the text's color on one of paper, so that it is seen on any mark. */
export class Ring {
  readonly svg = make("svg");
  readonly #lines = [make("path"), make("path")];

  constructor() {
    this.svg.classList.add("chart-live__ring");
    this.svg.ariaHidden = "true";
    this.svg.append(...this.#lines);
  }

  /** Lays it around a value of a picture that it lies over; or takes it away. */
  lay(stop: Stop | undefined, still: SVGSVGElement): void {
    this.svg.setAttribute("viewBox", still.getAttribute("viewBox")!);
    for (const line of this.#lines) line.setAttribute("d", stop ? outlineOf(stop) : "");
  }
}

function outlineOf({ box, arc }: Stop): string {
  return arc ? outlineOfArc(arc) : outlineOfBox(box);
}

function outlineOfBox({ left, top, right, bottom }: Box): string {
  const turn = (x: number, y: number) => `a${CORNER} ${CORNER} 0 0 1 ${x * CORNER} ${y * CORNER}`;
  const [width, height] = [right - left, bottom - top].map((length) => length + 2 * (AWAY - CORNER)) as [
    number,
    number,
  ];
  return (
    `M${left - AWAY + CORNER} ${top - AWAY}h${width}${turn(1, 1)}v${height}${turn(-1, 1)}` +
    `h${-width}${turn(-1, -1)}v${-height}${turn(1, -1)}z`
  );
}

/** In halves: an arc that ends where it begins would be none. */
function outlineOfArc({ x, y, inner, outer, from, to }: Arc): string {
  const at = (radius: number, angle: number) =>
    `${x + radius * Math.cos(angle)} ${y + radius * Math.sin(angle)}`;
  const along = (radius: number, clockwise: 0 | 1, angles: readonly number[]) =>
    angles.map((angle) => `A${radius} ${radius} 0 0 ${clockwise} ${at(radius, angle)}`).join("");
  const middle = (from + to) / 2;
  return (
    `M${at(outer, from)}${along(outer, 1, [middle, to])}` +
    `L${at(inner, to)}${along(inner, 0, [middle, from])}z`
  );
}

function make<Name extends "svg" | "path">(name: Name): SVGElementTagNameMap[Name] {
  return document.createElementNS("http://www.w3.org/2000/svg", name);
}
