import type { Stop } from "./live-stops.ts";

/** The words of the interface that a live chart needs; the page brings them in `data-words`. */
export interface LiveWords {
  /** What the keys do. */
  hint: string;
  /** Names the legend's switches together. */
  series: string;
  /** What an erratum's dagger means. */
  erratum: string;
  /** Base and source of every value. */
  notes: readonly string[];
}

const AWAY = 8;

/** Shows a value, what it is of, its base and its source beside its mark; hides the tip where there is none. */
export function placeTip(
  tip: HTMLElement,
  stop: Stop | undefined,
  { width, layer, words }: { width: number; layer: HTMLElement; words: LiveWords },
): void {
  tip.hidden = stop === undefined;
  if (!stop) return;
  tip.replaceChildren(...linesOf(stop, words));
  const scale = layer.clientWidth / width;
  const { left, top, right, bottom } = stop.box;
  const middle = ((left + right) / 2) * scale - tip.offsetWidth / 2;
  const x = Math.max(0, Math.min(middle, layer.clientWidth - tip.offsetWidth));
  const above = top * scale - AWAY - tip.offsetHeight;
  const y = layer.getBoundingClientRect().top + above > 0 ? above : bottom * scale + AWAY;
  tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** The same as a sentence for those who hear it. */
export function sayStop({ row, name, text }: Stop, words: LiveWords): string {
  return `${[row, name].filter(Boolean).join(", ")}: ${spoken(text, words)}. ${words.notes.join(" ")}`;
}

function linesOf({ row, name, text }: Stop, words: LiveWords): HTMLElement[] {
  const value = element("strong", text.replace("†", ""));
  const erratum = text.endsWith("†") ? [element("span", `† ${words.erratum}`)] : [];
  const labels = [row, name].filter((label) => label !== undefined && label !== "");
  return [
    value,
    ...labels.map((label) => element("span", label!)),
    ...erratum,
    ...words.notes.map((note) => element("small", note)),
  ];
}

function spoken(text: string, { erratum }: LiveWords): string {
  return text.endsWith("†") ? `${text.slice(0, -1)} (${erratum})` : text;
}

function element(name: "strong" | "span" | "small", text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}
