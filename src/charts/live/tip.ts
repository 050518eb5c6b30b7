import type { Key } from "../layout/sketch.ts";
import { besideBox } from "./beside-box.ts";
import type { Box, Stop } from "./stops.ts";
import type { PictureTalk } from "../layout/frame.ts";

const ERRATUM = "†";
/** Words of the legend, and marks beside the one that is shown. */
const WEIGHTS = { key: 4, mark: 1 } as const;

/** Where a tip is shown: the layer over a picture `width` px wide, with what stands in it. */
interface Around {
  width: number;
  layer: HTMLElement;
  stops: readonly Stop[];
  keys: readonly Key[];
  talk: PictureTalk;
}

/** Shows a value and what it is of beside its mark, where it covers no legend, no title and least of its neighbors; hides the tip where there is none. */
export function placeTip(tip: HTMLElement, stop: Stop | undefined, around: Around): void {
  tip.hidden = stop === undefined;
  if (!stop) return;
  const { width, layer, stops, keys, talk } = around;
  tip.replaceChildren(...linesOf(stop, talk));
  const scale = layer.clientWidth / width;
  const { top } = layer.getBoundingClientRect();
  // What is above the picture is its title: a tip never goes there. Below it there is room for one.
  const bounds = {
    left: 0,
    top: Math.max(0, -top),
    right: layer.clientWidth,
    bottom: Math.min(layer.clientHeight + tip.offsetHeight, innerHeight - top),
  };
  const [x, y] = besideBox(
    { width: tip.offsetWidth, height: tip.offsetHeight },
    scaled(stop.box, scale),
    bounds,
    [
      ...stops.flatMap((other) =>
        other === stop ? [] : [{ ...scaled(other.box, scale), weight: WEIGHTS.mark }],
      ),
      ...keys.map(({ x: left, y: above, width: wide, height }) => ({
        ...scaled({ left, top: above, right: left + wide, bottom: above + height }, scale),
        weight: WEIGHTS.key,
      })),
    ],
  );
  tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

function scaled({ left, top, right, bottom }: Box, scale: number): Box {
  return { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
}

/** The same as a sentence for those who hear it. What goes with every value is told with the first alone: `notes` are none then. */
export function sayStop(
  { row, name, text, more }: Stop,
  notes: readonly string[],
  { t }: PictureTalk,
): string {
  const printed = text.endsWith(ERRATUM)
    ? t("picture.erratumSaid", { value: text.slice(0, -1), note: t("picture.erratum") })
    : text;
  const value = [printed, ...more].join(t("picture.comma"));
  const of = row && name ? t("picture.cell", { row, column: name }) : row || (name ?? "");
  return t("picture.said", { name: of, value, notes: notes.join(" ") }).trim();
}

function linesOf({ row, name, text, more }: Stop, { t }: PictureTalk): HTMLElement[] {
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
