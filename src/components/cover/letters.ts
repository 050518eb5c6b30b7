import { type SKRSContext2D, createCanvas } from "@napi-rs/canvas";
import { emptySvg, withFonts } from "../../charts/draw/canvas.ts";
import { FAMILY, TITLE_FAMILY } from "../../charts/layout/lettering.ts";

/** Measures and outlines the letters of one typeface at one size, in the units of the drawing. */
export interface Letters {
  size: number;
  widthOf(text: string): number;
  /** The path of a line of text; `x` is its left end, `y` its baseline. */
  outline(text: string, x: number, y: number): string;
}

/** The typefaces as the canvas knows them: `site/canvas-typefaces.ts` gives it them. */
const FAMILIES = { titles: TITLE_FAMILY, labels: FAMILY } as const;

/** What texts are measured on: to make one for each takes longer than to measure. */
let ruler: SKRSContext2D | undefined;

/**
 * Letters as outlines: a picture that is shown from a file of its own cannot fetch the typeface of its page, and a file that
 * leaves the site has none at all. Typefaces have other letters for other languages: a canvas that is told none takes that of
 * the machine.
 */
export function lettersOf(
  family: keyof typeof FAMILIES,
  { weight, size, language }: { weight: number; size: number; language: string },
): Letters {
  const font = `${weight} ${size}px ${FAMILIES[family]}`;
  const write = (context: SKRSContext2D): SKRSContext2D => {
    context.lang = language;
    context.font = font;
    return context;
  };
  return {
    size,
    widthOf(text) {
      ruler ??= withFonts(createCanvas(1, 1)).getContext("2d");
      return write(ruler).measureText(text).width;
    },
    outline(text, x, y) {
      const svg = emptySvg({ width: ROOM, height: ROOM });
      write(svg.context).fillText(text, x, y);
      const paths = svg.write().matchAll(/ d="([^"]*)"/g);
      return [...paths].map(([, path]) => shorten(path!)).join("");
    },
  };
}

/** Outlines beyond the edge of the canvas would be left out. */
const ROOM = 2000;

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/**
 * Writes a path in steps from point to point with one decimal, which halves it: `M30.94 34.82L35.41 34.82Z` →
 * `M30.9 34.8l4.5 0z`. Points are rounded where they stand, so that the steps do not drift.
 */
function shorten(path: string): string {
  let [x, y] = [0, 0];
  let start = [x, y];
  let isFirst = true;
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)]
    .map(([, command = "", written = ""]) => {
      const takes = TAKES[command]!;
      // A path that is closed goes on from where it began.
      if (takes === 0) {
        [x = 0, y = 0] = start;
        return "z";
      }
      const numbers = (written.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((number) =>
        Math.round(Number(number) * 10),
      );
      const steps = numbers.map((number, index) => number - (index % 2 === 0 ? x : y));
      [x = 0, y = 0] = numbers.slice(-2);
      if (command === "M") start = [x, y];
      const name = command === "M" && isFirst ? "M" : command.toLowerCase();
      isFirst = false;
      return (
        name +
        steps
          .map((step) => String(step / 10))
          .join(" ")
          .replaceAll(" -", "-")
      );
    })
    .join("");
}
