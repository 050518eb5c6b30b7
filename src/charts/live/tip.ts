import type { Stop } from "./stops.ts";
import type { PictureTalk } from "../layout/frame.ts";

const AWAY = 8;
const ERRATUM = "†";

/** Shows a value, what it is of, and `notes`, its base and source, beside its mark; hides the tip where there is none. */
export function placeTip(
  tip: HTMLElement,
  stop: Stop | undefined,
  {
    width,
    layer,
    notes,
    talk,
  }: { width: number; layer: HTMLElement; notes: readonly string[]; talk: PictureTalk },
): void {
  tip.hidden = stop === undefined;
  if (!stop) return;
  tip.replaceChildren(...linesOf(stop, notes, talk));
  const scale = layer.clientWidth / width;
  const { left, top, right, bottom } = stop.box;
  const middle = ((left + right) / 2) * scale - tip.offsetWidth / 2;
  const x = Math.max(0, Math.min(middle, layer.clientWidth - tip.offsetWidth));
  const above = top * scale - AWAY - tip.offsetHeight;
  const y = layer.getBoundingClientRect().top + above > 0 ? above : bottom * scale + AWAY;
  tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** The same as a sentence for those who hear it. */
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
  return t("picture.said", { name: of, value, notes: notes.join(" ") });
}

function linesOf(
  { row, name, text, more }: Stop,
  notes: readonly string[],
  { t }: PictureTalk,
): HTMLElement[] {
  const value = element("strong", text.replace(ERRATUM, ""));
  const erratum = text.endsWith(ERRATUM) ? [element("span", `${ERRATUM} ${t("picture.erratum")}`)] : [];
  const labels = [row, name].filter((label) => label !== undefined && label !== "");
  return [
    value,
    ...more.map((words) => element("span", words)),
    ...labels.map((label) => element("span", label!)),
    ...erratum,
    ...notes.map((note) => element("small", note)),
  ];
}

function element(name: "strong" | "span" | "small", text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}
