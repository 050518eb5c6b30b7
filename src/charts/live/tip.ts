import { type KeepOff, besideBox } from "./beside-box.ts";
import type { Arc, Box, Reachable, Stop } from "./stops.ts";
import type { ChartTalk } from "../../locales/browser.ts";

const ERRATUM = "†";
/** How bad it is to cover the mark that is shown and its row, the rows beside it, the words of the legend, and all else: by the px². */
const WEIGHTS = { shown: 60, beside: 10, key: 4, other: 1 } as const;

/** How far below a picture a tip may begin, in px. */
const BELOW = 8;

/** Where a tip is shown: the layer over a picture, and what stands in that. */
interface Around {
  still: SVGSVGElement;
  layer: HTMLElement;
  reach: Reachable;
  talk: ChartTalk;
}

/**
 * Shows a value and what it is of beside its mark, where it covers neither its row nor the title, and least of the rows beside it and
 * of all else; hides the tip where there is none.
 */
export function placeTip(tip: HTMLElement, stop: Stop | undefined, around: Around): void {
  tip.hidden = stop === undefined;
  if (!stop) return;
  const { still, layer, reach, talk } = around;
  tip.replaceChildren(...linesOf(stop, talk));
  const scale = layer.clientWidth / still.viewBox.baseVal.width;
  const { top } = layer.getBoundingClientRect();
  // What is above the picture is its title: a tip never goes there. Below it there is room for one.
  const bounds = {
    left: 0,
    top: Math.max(0, -top),
    right: layer.clientWidth,
    bottom: Math.min(layer.clientHeight + BELOW + tip.offsetHeight, innerHeight - top),
  };
  const [x, y] = besideBox(
    { width: tip.offsetWidth, height: tip.offsetHeight },
    scaled(extentOf(stop), scale),
    bounds,
    keptOff(stop, reach, wordsOf(still)).map((one) => ({ ...scaled(one, scale), weight: one.weight })),
  );
  tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** What a tip had better not cover, in px of the picture: its words are said of the row to whose mark they are nearest. */
function keptOff(stop: Stop, { stops, keys }: Reachable, words: readonly Box[]): KeepOff[] {
  const rows = [...new Set(stops.map(({ row }) => row))];
  const at = rows.indexOf(stop.row);
  const weightOf = ({ row }: Stop) => {
    const away = Math.abs(rows.indexOf(row) - at);
    return away === 0 ? WEIGHTS.shown : away === 1 ? WEIGHTS.beside : WEIGHTS.other;
  };
  const extents = stops.map((one) => ({ stop: one, box: extentOf(one) }));
  return [
    ...extents.map((one) => ({ ...one.box, weight: weightOf(one.stop) })),
    ...words.map((box) => {
      const [nearest] = extents.toSorted((a, b) => apart(a.box, box) - apart(b.box, box));
      return { ...box, weight: weightOf(nearest!.stop) };
    }),
    ...keys.map(({ x, y, width, height }) => ({
      ...{ left: x, top: y, right: x + width, bottom: y + height },
      weight: WEIGHTS.key,
    })),
  ];
}

function wordsOf(still: SVGSVGElement): Box[] {
  return [...still.querySelectorAll("text")].map((text) => {
    const { x, y, width, height } = text.getBBox();
    return { left: x, top: y, right: x + width, bottom: y + height };
  });
}

/** The box around a mark; of a part of a ring, around its corners and the middles of its edges. */
function extentOf({ box, arc }: Stop): Box {
  if (!arc) return box;
  const points = cornersOf(arc);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function cornersOf({ x, y, inner, outer, from, to }: Arc): [x: number, y: number][] {
  return [from, (from + to) / 2, to].flatMap((angle) =>
    [inner, outer].map((radius): [number, number] => [
      x + radius * Math.cos(angle),
      y + radius * Math.sin(angle),
    ]),
  );
}

function apart(a: Box, b: Box): number {
  return Math.hypot(
    Math.max(a.left - b.right, 0, b.left - a.right),
    Math.max(a.top - b.bottom, 0, b.top - a.bottom),
  );
}

function scaled({ left, top, right, bottom }: Box, scale: number): Box {
  return { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
}

/** The same as a sentence for those who hear it. What goes with every value is told with the first alone: `notes` are none then. */
export function sayStop({ row, name, text, more }: Stop, notes: readonly string[], { t }: ChartTalk): string {
  const printed = text.endsWith(ERRATUM)
    ? t("picture.erratumSaid", { value: text.slice(0, -1), note: t("picture.erratum") })
    : text;
  const value = [printed, ...more].join(t("picture.comma"));
  const of = row && name ? t("picture.cell", { row, column: name }) : row || (name ?? "");
  return t("picture.said", { name: of, value, notes: notes.join(" ") }).trim();
}

function linesOf({ row, name, text, more }: Stop, { t }: ChartTalk): HTMLElement[] {
  const value = element("strong", text.replace(ERRATUM, ""));
  const erratum = text.endsWith(ERRATUM) ? [element("span", `${ERRATUM} ${t("picture.erratum")}`)] : [];
  const labels = [row, name].filter((label) => label !== undefined && label !== "");
  return [
    value,
    ...more.map((words) => element("span", words)),
    ...labels.map((label) => element("span", label!)),
    ...erratum,
  ];
}

function element(name: "strong" | "span", text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}
