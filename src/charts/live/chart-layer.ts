import type { DrawnAnew } from "./drawn-anew.ts";
import { Ring } from "./ring.ts";
import { layKeys, makeSwitches } from "./switches.ts";
import { nearestStop } from "./nearest-stop.ts";
import type { Reachable, Stop } from "./stops.ts";
import { placeTip, sayStop } from "./tip.ts";
import { unpackStops } from "./packed-stops.ts";
import { pageId } from "../../model/page-ids.ts";
import { chartTalk as talk } from "virtual:learning-briefs/chart-talk";

/** Marks a picture that has come alive. */
export const LIVE = "data-live";

/**
 * What lies over a still picture that has come alive: a ring around the value that is shown, its tip, and the switches of its
 * legend. What it adds to the page goes again with `end`.
 */
export class ChartLayer {
  readonly picture: HTMLElement;
  readonly layer = element("div", "chart-live");
  readonly ended = new AbortController();
  shown: Stop | undefined;
  #reach: Reachable = { stops: [], keys: [] };
  readonly #notes: readonly string[];
  readonly #ring = new Ring();
  readonly #tip = element("div", "chart-live__tip");
  readonly #status = element("p", "visually-hidden");
  readonly #hint = element("p", "visually-hidden");
  readonly #off = new Set<number>();
  #switches: HTMLElement | undefined;
  /** The picture that the page shows, and how wide it is there. */
  #still!: SVGSVGElement;
  #width = 0;
  /** The chart with what is left of it, while series are switched off. */
  #anew: DrawnAnew | undefined;
  /** Whether base and source were said since the reader came: they are the same for every value. */
  #saidNotes = false;

  constructor(picture: HTMLElement) {
    this.picture = picture;
    this.#notes = JSON.parse(picture.dataset["notes"]!) as string[];
    this.#tip.hidden = true;
    this.#status.role = "status";
    this.#hint.id = pageId("keys", picture.closest("figure")?.getAttribute("aria-labelledby") ?? "chart");
    this.#hint.textContent = talk.t("picture.keys");
    this.layer.append(this.#ring.svg, this.#tip, this.#hint, this.#status);
    picture.append(this.layer);
    picture.role = "application";
    picture.setAttribute("aria-describedby", this.#hint.id);
    this.fit();
  }

  get stops(): readonly Stop[] {
    return this.#reach.stops;
  }

  /** Lies over the picture as the page shows it now: one of two, so wide. */
  fit(): void {
    const still = stillOf(this.picture);
    const { width } = still.getBoundingClientRect();
    if (width === 0 || (still === this.#still && Math.abs(width - this.#width) < 0.5)) return;
    this.#still = still;
    this.#width = width;
    this.#update();
  }

  /** Shows the value at a point of the window, or none. */
  showAt(clientX: number, clientY: number): void {
    const box = this.layer.getBoundingClientRect();
    const scale = this.#still.viewBox.baseVal.width / box.width;
    this.show(nearestStop(this.stops, (clientX - box.left) * scale, (clientY - box.top) * scale));
  }

  /** Shows one value, and says it where it was asked for by keyboard: with base and source when a reader comes. */
  show(stop: Stop | undefined, aloud = document.activeElement === this.picture): void {
    if (stop === this.shown) return;
    this.#lay(stop);
    if (!stop) this.#saidNotes = false;
    if (!stop || !aloud) return;
    this.#status.textContent = sayStop(stop, this.#saidNotes ? [] : this.#notes, talk);
    this.#saidNotes = true;
  }

  /** Returns the picture. */
  end(): void {
    this.ended.abort();
    this.#anew?.end();
    this.layer.remove();
    this.picture.role = "group";
    this.picture.removeAttribute("aria-describedby");
    this.picture.removeAttribute(LIVE);
  }

  /** Switches a series: with all of them the picture is there, and without one the chart is drawn anew. */
  async #switch(series: number, on: boolean): Promise<void> {
    if (on) this.#off.delete(series);
    else this.#off.add(series);
    try {
      const { DrawnAnew } = await import("./drawn-anew.ts");
      // Words are measured: the page's font has to be there.
      await document.fonts.ready;
      if (this.ended.signal.aborted) return;
      if (this.#off.size > 0) this.#anew ??= new DrawnAnew(this.picture, this.layer);
      this.#update();
    } catch {
      // It cannot be fetched: the picture stays as it is.
      this.#off.clear();
      for (const button of this.#switches!.children) button.ariaPressed = "true";
    }
  }

  /** Reads anew what can be reached, and shows again what was shown. */
  #update(): void {
    if (this.#off.size === 0) {
      this.#anew?.end();
      this.#anew = undefined;
    }
    this.#reach = this.#anew?.draw(this.#still, this.#off) ?? reachOf(this.picture, this.#still);
    const { keys, stops } = this.#reach;
    if (keys.length > 0) layKeys((this.#switches ??= this.#addSwitches()), keys, this.#still.viewBox.baseVal);
    const { shown } = this;
    this.#lay(stops.find(({ row, series }) => row === shown?.row && series === shown.series));
  }

  #lay(stop: Stop | undefined): void {
    this.shown = stop;
    this.#ring.lay(stop, this.#still);
    placeTip(this.#tip, stop, { still: this.#still, layer: this.layer, reach: this.#reach, talk });
  }

  #addSwitches(): HTMLElement {
    const switches = makeSwitches(this.#reach.keys, talk.t("picture.series"), (series, on) =>
      this.#switch(series, on),
    );
    this.layer.append(switches);
    return switches;
  }
}

/** The picture that the page shows now: its style picks one of the two. */
function stillOf(picture: HTMLElement): SVGSVGElement {
  const stills = [...picture.querySelectorAll<SVGSVGElement>("svg.chart")];
  return stills.find((still) => still.getClientRects().length > 0) ?? stills[0]!;
}

function reachOf({ dataset }: HTMLElement, still: SVGSVGElement): Reachable {
  const filled = [...still.querySelectorAll('path:not([fill="none"])')];
  return unpackStops(
    dataset["stops"]!,
    still.classList.contains("chart--wide") ? "wide" : "narrow",
    filled.map((path) => path.getAttribute("d")!),
  );
}

function element(name: "div" | "p", className: string): HTMLElement {
  return Object.assign(document.createElement(name), { className });
}
