import { Chart, type Plugin } from "chart.js";
import type { ChartPicture } from "../layout/configuration.ts";
import { measureOn } from "../layout/lettering.ts";
import { chartConfig } from "../config.ts";
import { layKeys, makeSwitches } from "./switches.ts";
import { type Stop, nearestStop, readStops } from "./stops.ts";
import { placeTip, sayStop } from "./tip.ts";
import { makePatterns } from "./patterns.ts";
import { type LiveSource, unpackSource } from "./packed.ts";
import { type Palette, readPalette } from "../theme.ts";
import { pageId } from "../../model/page-ids.ts";
import { chartTalk as talk } from "virtual:learning-briefs/chart-talk";

/** Marks a picture that has come alive. */
export const LIVE = "data-live";

/** A live chart over a still picture. What it adds to the page goes again with `end`. */
export class LiveChart {
  readonly picture: HTMLElement;
  readonly layer = element("div", "chart-live");
  readonly canvas = document.createElement("canvas");
  readonly ended = new AbortController();
  stops: readonly Stop[] = [];
  shown: Stop | undefined;
  readonly #source: LiveSource;
  readonly #notes: readonly string[];
  readonly #tip = element("div", "chart-live__tip");
  readonly #status = element("p", "visually-hidden");
  readonly #hint = element("p", "visually-hidden");
  readonly #measure = measureOn(document.createElement("canvas").getContext("2d")!);
  readonly #off = new Set<number>();
  #switches: HTMLElement | undefined;
  #chart: Chart | undefined;
  #drawn: { still: SVGElement; width: number } | undefined;
  #keys: ChartPicture["keys"] = [];
  /** Whether base and source were said since the reader came: they are the same for every value. */
  #saidNotes = false;

  constructor(picture: HTMLElement) {
    this.picture = picture;
    this.#source = unpackSource(picture.dataset["chart"]!);
    this.#notes = JSON.parse(picture.dataset["notes"]!) as string[];
    this.#tip.hidden = true;
    this.#status.role = "status";
    this.#hint.id = pageId("keys", picture.closest("figure")?.getAttribute("aria-labelledby") ?? "chart");
    this.#hint.textContent = talk.t("picture.keys");
    this.canvas.role = "img";
    this.layer.append(this.canvas, this.#tip, this.#hint, this.#status);
    picture.append(this.layer);
    picture.role = "application";
    picture.setAttribute("aria-describedby", this.#hint.id);
    this.draw();
  }

  /** Draws anew: after a change of theme, of the picture's width, or of the series that are on. */
  draw(): void {
    const still = stillOf(this.picture);
    const { width } = still.getBoundingClientRect();
    this.#drawn = { still, width };
    const plain = readPalette(getComputedStyle(still));
    const isForced = matchMedia("(forced-colors: active)").matches;
    const palette = isForced ? { ...plain, patterns: makePatterns(plain) } : plain;
    const size = still.classList.contains("chart--wide") ? "wide" : "narrow";
    const { table, spec } = this.#source;
    const drawn = chartConfig(table, spec, { size, talk, measure: this.#measure, palette });
    this.#chart?.destroy();
    this.#chart = this.#start(
      drawn,
      width,
      ringPlugin(() => this.shown, palette),
    );
    this.canvas.ariaLabel = still.ariaLabel;
    this.#place(drawn);
    this.#readStops();
  }

  /** Draws anew where the width has changed. */
  fit(): void {
    const still = stillOf(this.picture);
    const { width } = still.getBoundingClientRect();
    if (width > 0 && (still !== this.#drawn?.still || Math.abs(width - this.#drawn.width) > 0.5)) this.draw();
  }

  /** Shows the value at a point of the window, or none. */
  showAt(clientX: number, clientY: number): void {
    const box = this.canvas.getBoundingClientRect();
    const scale = this.#chart!.width / box.width;
    this.show(nearestStop(this.stops, (clientX - box.left) * scale, (clientY - box.top) * scale));
  }

  /** Shows one value, and says it where it was asked for by keyboard: with base and source when a reader comes. */
  show(stop: Stop | undefined, aloud = document.activeElement === this.picture): void {
    if (stop === this.shown) return;
    this.shown = stop;
    this.#chart!.draw();
    const { layer, stops } = this;
    placeTip(this.#tip, stop, { width: this.#chart!.width, layer, stops, keys: this.#keys, talk });
    if (!stop) this.#saidNotes = false;
    if (!stop || !aloud) return;
    this.#status.textContent = sayStop(stop, this.#saidNotes ? [] : this.#notes, talk);
    this.#saidNotes = true;
  }

  /** Returns the picture. */
  end(): void {
    this.ended.abort();
    this.#chart?.destroy();
    this.layer.remove();
    this.picture.role = "group";
    this.picture.removeAttribute("aria-describedby");
    this.picture.removeAttribute(LIVE);
  }

  #start({ width, height, config }: ChartPicture, shownWidth: number, ring: Plugin): Chart {
    Object.assign(this.canvas, { width, height });
    // Sizes that are set already keep Chart.js from setting its own: the canvas fills the picture's box.
    Object.assign(this.canvas.style, { width: "100%", height: "100%" });
    return new Chart(this.canvas, {
      ...config,
      options: {
        ...config.options,
        // Nothing moves: the chart takes the picture's place unseen, with reduced motion or without.
        animation: false,
        events: [],
        devicePixelRatio: (devicePixelRatio * shownWidth) / width,
      },
      plugins: [...(config.plugins ?? []), ring],
    });
  }

  #place({ width, height, keys }: ChartPicture): void {
    this.#keys = keys;
    for (const series of this.#off) this.#chart!.setDatasetVisibility(series, false);
    if (this.#off.size > 0) this.#chart!.update();
    if (keys.length === 0) return;
    this.#switches ??= this.#addSwitches(keys);
    layKeys(this.#switches, keys, { width, height });
  }

  #addSwitches(keys: ChartPicture["keys"]): HTMLElement {
    const switches = makeSwitches(keys, talk.t("picture.series"), (series, on) => this.#switch(series, on));
    this.layer.append(switches);
    return switches;
  }

  #switch(series: number, on: boolean): void {
    if (on) this.#off.delete(series);
    else this.#off.add(series);
    this.#chart!.setDatasetVisibility(series, on);
    this.#chart!.update();
    this.#readStops();
  }

  #readStops(): void {
    this.stops = readStops(this.#chart!, talk.direction);
    this.show(
      this.stops.find(({ row, series }) => row === this.shown?.row && series === this.shown.series),
      false,
    );
  }
}

/** The picture that the page shows now: its style picks one of the two. */
function stillOf(picture: HTMLElement): SVGElement {
  const stills = [...picture.querySelectorAll<SVGElement>("svg.chart")];
  return stills.find((still) => still.getClientRects().length > 0) ?? stills[0]!;
}

function element(name: "div" | "p", className: string): HTMLElement {
  return Object.assign(document.createElement(name), { className });
}

const AWAY = 3;

/** Draws a ring around the value that is shown: a line of the text's colour on one of paper, so that it is seen on any mark. */
function ringPlugin(shown: () => Stop | undefined, palette: Palette): Plugin {
  return {
    id: "ring",
    afterDraw: ({ ctx }) => {
      const stop = shown();
      if (!stop) return;
      for (const [token, width] of [
        ["chart-paper", 5],
        ["chart-text", 2],
      ] as const) {
        ctx.strokeStyle = palette[token];
        ctx.lineWidth = width;
        ctx.beginPath();
        outline(ctx, stop);
        ctx.stroke();
      }
    },
  };
}

function outline(ctx: CanvasRenderingContext2D, { box, arc }: Stop): void {
  if (!arc) {
    const { left, top, right, bottom } = box;
    ctx.roundRect(left - AWAY, top - AWAY, right - left + 2 * AWAY, bottom - top + 2 * AWAY, 3);
    return;
  }
  const { x, y, startAngle, endAngle, innerRadius, outerRadius } = arc;
  ctx.arc(x, y, outerRadius, startAngle, endAngle);
  ctx.arc(x, y, innerRadius, endAngle, startAngle, true);
  ctx.closePath();
}
