import { Chart } from "chart.js";
import type { ChartPicture } from "../layout/configuration.ts";
import { measureOn } from "../layout/lettering.ts";
import { chartConfig } from "../config.ts";
import { registerMarks } from "../draw/register.ts";
import { type Reachable, readReach } from "./stops.ts";
import { makePatterns } from "./patterns.ts";
import { type LiveSource, unpackSource } from "./packed-source.ts";
import { readPalette } from "../theme.ts";
import { drawingTalk as talk } from "virtual:learning-briefs/drawing-talk";

registerMarks();

/**
 * A chart that Chart.js draws anew over its still picture, without the series that are switched off: from the configuration that the
 * picture was drawn from, of the data in `data-chart`. The picture keeps its place underneath, unseen on screens, until `end`.
 */
export class DrawnAnew {
  readonly #canvas = document.createElement("canvas");
  readonly #ended = new AbortController();
  readonly #measure = measureOn(document.createElement("canvas").getContext("2d")!);
  readonly #source: LiveSource;
  #chart: Chart | undefined;

  #drawn: { still: SVGSVGElement; off: ReadonlySet<number> } | undefined;

  /** `layer` lies over the picture, as large as it is. */
  constructor(picture: HTMLElement, layer: HTMLElement) {
    this.#source = unpackSource(picture.dataset["chart"]!);
    this.#canvas.role = "img";
    layer.prepend(this.#canvas);
    this.#followTheme();
  }

  /** Draws over a picture what is left of it, and tells what can be reached there. */
  draw(still: SVGSVGElement, off: ReadonlySet<number>): Reachable {
    this.#drawn = { still, off };
    return this.#paint(still, off);
  }

  end(): void {
    this.#ended.abort();
    this.#chart?.destroy();
    this.#canvas.remove();
  }

  #paint(still: SVGSVGElement, off: ReadonlySet<number>): Reachable {
    const plain = readPalette(getComputedStyle(still));
    const isForced = matchMedia("(forced-colors: active)").matches;
    const palette = isForced ? { ...plain, patterns: makePatterns(plain) } : plain;
    const size = still.classList.contains("chart--wide") ? "wide" : "narrow";
    const { table, spec } = this.#source;
    const drawn = chartConfig(table, spec, { size, talk, measure: this.#measure, palette });
    this.#canvas.ariaLabel = still.ariaLabel;
    this.#chart?.destroy();
    this.#chart = this.#start(drawn, still.getBoundingClientRect().width);
    for (const series of off) this.#chart.setDatasetVisibility(series, false);
    this.#chart.update();
    return readReach(this.#chart, drawn.keys, talk.direction);
  }

  /** Paints anew in the colors that the page has now. */
  #followTheme(): void {
    const { signal } = this.#ended;
    const repaint = () => {
      if (this.#drawn) this.#paint(this.#drawn.still, this.#drawn.off);
    };
    const themed = new MutationObserver(repaint);
    themed.observe(document.documentElement, { attributeFilter: ["data-theme", "class"] });
    signal.addEventListener("abort", () => themed.disconnect());
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"])
      matchMedia(query).addEventListener("change", repaint, { signal });
  }

  #start({ width, height, config }: ChartPicture, shownWidth: number): Chart {
    Object.assign(this.#canvas, { width, height });
    // Sizes that are set already keep Chart.js from setting its own: the canvas fills the picture's box.
    Object.assign(this.#canvas.style, { width: "100%", height: "100%" });
    return new Chart(this.#canvas, {
      ...config,
      options: {
        ...config.options,
        // Nothing moves: the chart takes the picture's place unseen, with reduced motion or without.
        animation: false,
        events: [],
        devicePixelRatio: (devicePixelRatio * shownWidth) / width,
      },
    });
  }
}
