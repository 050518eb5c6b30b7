import css from "./live.css?inline";
import { LIVE, LiveChart } from "./live-chart.ts";
import { walk } from "./live-keys.ts";
import { registerMarks } from "./register.ts";

const style = new CSSStyleSheet();

/** How a reader came to a figure. */
export interface Reached {
  /** Where the picture was clicked or tapped, in px of the window. */
  at?: [x: number, y: number];
  /** True where the keyboard's focus is on the picture itself. */
  focused?: boolean;
}

/**
 * Lays a live chart over a still picture, in the same box, from the configuration that the picture was drawn from.
 * The picture keeps its place underneath, unseen on screens, and is what prints. Escape takes the chart away again.
 * `picture` holds the SVGs; its `data-chart` says of what (`packed.ts`), `data-notes` on which base and from where.
 */
export async function bringAlive(picture: HTMLElement, { at, focused }: Reached): Promise<void> {
  if (picture.hasAttribute(LIVE)) return;
  picture.setAttribute(LIVE, "");
  registerMarks();
  dress();
  try {
    // Words are measured: the page's font has to be there.
    await document.fonts.ready;
    const chart = new LiveChart(picture);
    listen(chart);
    if (at) chart.showAt(...at);
    else if (focused) chart.show(chart.stops[0]);
  } catch (error) {
    picture.removeAttribute(LIVE);
    throw error;
  }
}

/** Brings the rules for what a live chart adds, once. */
function dress(): void {
  if (document.adoptedStyleSheets.some((sheet) => sheet === style)) return;
  style.replaceSync(css);
  document.adoptedStyleSheets.push(style);
}

/** Everything that a reader can do with a chart, and all that can change around it, until it is taken away. */
function listen(chart: LiveChart): void {
  const { picture, layer, ended } = chart;
  const { signal } = ended;
  const isOurs = (target: EventTarget | null) => target === picture;
  layer.addEventListener("pointermove", ({ clientX, clientY, target }) => {
    if (target === layer || target === chart.canvas) chart.showAt(clientX, clientY);
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
  const redraw = () => chart.draw();
  const resized = new ResizeObserver(() => chart.fit());
  const themed = new MutationObserver(redraw);
  resized.observe(picture);
  themed.observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"])
    matchMedia(query).addEventListener("change", redraw, { signal });
  signal.addEventListener("abort", () => {
    resized.disconnect();
    themed.disconnect();
  });
}
