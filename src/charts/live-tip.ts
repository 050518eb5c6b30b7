import type { Stop } from "./live-stops.ts";
import { LIVE_WORDS } from "./live-words.ts";

const AWAY = 8;

/** Shows a value, what it is of, and `notes`, its base and source, beside its mark; hides the tip where there is none. */
export function placeTip(
  tip: HTMLElement,
  stop: Stop | undefined,
  { width, layer, notes }: { width: number; layer: HTMLElement; notes: readonly string[] },
): void {
  tip.hidden = stop === undefined;
  if (!stop) return;
  tip.replaceChildren(...linesOf(stop, notes));
  const scale = layer.clientWidth / width;
  const { left, top, right, bottom } = stop.box;
  const middle = ((left + right) / 2) * scale - tip.offsetWidth / 2;
  const x = Math.max(0, Math.min(middle, layer.clientWidth - tip.offsetWidth));
  const above = top * scale - AWAY - tip.offsetHeight;
  const y = layer.getBoundingClientRect().top + above > 0 ? above : bottom * scale + AWAY;
  tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** The same as a sentence for those who hear it. */
export function sayStop({ row, name, text }: Stop, notes: readonly string[]): string {
  return `${[row, name].filter(Boolean).join(", ")}: ${spoken(text)}. ${notes.join(" ")}`;
}

function linesOf({ row, name, text }: Stop, notes: readonly string[]): HTMLElement[] {
  const value = element("strong", text.replace("†", ""));
  const erratum = text.endsWith("†") ? [element("span", `† ${LIVE_WORDS.erratum}`)] : [];
  const labels = [row, name].filter((label) => label !== undefined && label !== "");
  return [
    value,
    ...labels.map((label) => element("span", label!)),
    ...erratum,
    ...notes.map((note) => element("small", note)),
  ];
}

function spoken(text: string): string {
  return text.endsWith("†") ? `${text.slice(0, -1)} (${LIVE_WORDS.erratum})` : text;
}

function element(name: "strong" | "span" | "small", text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}
