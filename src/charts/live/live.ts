import css from "./live.css?inline";
import { adoptStyles } from "./adopt-styles.ts";
import { ChartLayer, LIVE } from "./chart-layer.ts";
import type { Stop } from "./stops.ts";
import { chartTalk } from "virtual:learning-briefs/chart-talk";

/** How a reader came to a figure. */
export interface Reached {
  /** Where the picture was clicked or tapped, in px of the window. */
  at?: [x: number, y: number];
  /** True where the keyboard's focus is on the picture itself. */
  focused?: boolean;
}

/**
 * Lays over a still picture, in the same box, what tells its values; Escape takes it away again.
 * `picture` holds the SVGs; its `data-stops` says where the values are (`packed-stops.ts`), `data-notes` on which base and from where.
 */
export function bringAlive(picture: HTMLElement, { at, focused }: Reached): void {
  if (picture.hasAttribute(LIVE)) return;
  picture.setAttribute(LIVE, "");
  adoptStyles(css);
  try {
    const chart = new ChartLayer(picture);
    listen(chart);
    if (at) chart.showAt(...at);
    else if (focused) chart.show(chart.stops[0]);
  } catch (error) {
    picture.removeAttribute(LIVE);
    throw error;
  }
}

/** Everything that a reader can do with a chart, and all that can change around it, until it is taken away. */
function listen(chart: ChartLayer): void {
  const { picture, layer, ended } = chart;
  const { signal } = ended;
  const isOurs = (target: EventTarget | null) => target === picture;
  layer.addEventListener("pointermove", ({ clientX, clientY, target }) => {
    if (!(target as Element).closest(".chart-live__switch")) chart.showAt(clientX, clientY);
  });
  layer.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch" && document.activeElement !== picture) chart.show(undefined);
  });
  picture.addEventListener("click", ({ clientX, clientY }) => chart.showAt(clientX, clientY), { signal });
  picture.addEventListener("focus", () => chart.show(chart.shown ?? chart.stops[0]), { signal });
  picture.addEventListener("blur", () => chart.show(undefined), { signal });
  picture.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape") chart.end();
      else if (isOurs(event.target) && walk(chart, event.key)) event.preventDefault();
    },
    { signal },
  );
  const resized = new ResizeObserver(() => chart.fit());
  resized.observe(picture);
  signal.addEventListener("abort", () => resized.disconnect());
}

/**
 * Moves to another value: down and up from row to row of a series, forwards and
 * backwards from value to value (right and left, or the other way round where one reads so), Home and End to
 * the first and the last. Returns whether the key means anything here.
 */
function walk(chart: ChartLayer, key: string): boolean {
  const { stops, shown } = chart;
  const at = shown ? stops.indexOf(shown) : -1;
  const step = STEPS[chartTalk.direction === "rtl" ? (MIRRORED[key] ?? key) : key];
  if (!step) return false;
  chart.show(step(stops, at) ?? shown ?? stops[0], true);
  return true;
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowRight: "ArrowLeft", ArrowLeft: "ArrowRight" };

type Step = (stops: readonly Stop[], at: number) => Stop | undefined;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: (stops, at) => stops[at + 1],
  ArrowLeft: (stops, at) => stops[at - 1],
  ArrowDown: (stops, at) => stops.slice(at + 1).find(({ series }) => at < 0 || series === stops[at]!.series),
  ArrowUp: (stops, at) =>
    stops.slice(0, Math.max(0, at)).findLast(({ series }) => series === stops[at]!.series),
  Home: (stops) => stops[0],
  End: (stops) => stops.at(-1),
};
