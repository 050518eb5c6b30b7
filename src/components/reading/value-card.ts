import { type ValueExpression, cellsOf, parseValue, rowsMeant } from "../../model/value.ts";
import { adoptStyles } from "../../charts/live/adopt-styles.ts";
import { cardTalk } from "virtual:learning-briefs/card-talk";
import css from "./value-card.css?inline";
import { GAP, cardLeft } from "./card-left.ts";
import { type CardContent, type DatasetFile, cardContent } from "./card-content.ts";
import { pageId } from "../../model/page-ids.ts";
import { splitIds } from "../../model/joined-ids.ts";
import { cellPath } from "../../model/cell-path.ts";

/**
 * Shows, beside a bound number that is pointed at, focused or tapped, the row that it comes from, the base, the source
 * and any correction. The dataset is fetched on first reach; where it cannot be, the number stays the link that it is.
 */
const card = document.createElement("div");
card.className = "value-card";
card.id = pageId("value", "card");
card.role = "tooltip";
card.popover = "manual";
let shownFor: HTMLAnchorElement | undefined;
let hiding: number | undefined;
const fetched = new Map<string, Promise<DatasetFile | undefined>>();

document.addEventListener("pointerover", (event) => {
  if (event.pointerType !== "touch") reach(event.target);
  if (event.target instanceof Node && card.contains(event.target)) window.clearTimeout(hiding);
});
document.addEventListener("pointerout", (event) => event.pointerType !== "touch" && leave(event.target));
document.addEventListener("focusin", (event) => reach(event.target));
document.addEventListener("focusout", (event) => leave(event.target));
document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
document.addEventListener("click", tap, true);
addEventListener("scroll", () => shownFor && card.matches(":popover-open") && place(shownFor), {
  passive: true,
});

function linkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (
    (target instanceof Element && target.closest<HTMLAnchorElement>("a.value, a.stat__number")) || undefined
  );
}

function reach(target: EventTarget | null): void {
  const link = linkOf(target);
  if (link) void show(link);
}

// A moment's grace, so that the pointer can travel from the number to the card (WCAG 2.2, 1.4.13).
function leave(target: EventTarget | null): void {
  if (!linkOf(target) && !(target instanceof Node && card.contains(target))) return;
  window.clearTimeout(hiding);
  hiding = window.setTimeout(hide, 200);
}

/** A first tap shows the card, a second follows the link. */
function tap(event: MouseEvent): void {
  const link = linkOf(event.target);
  const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
  if (!link || !isTouch || shownFor === link) return;
  event.preventDefault();
  void show(link);
}

function hide(): void {
  shownFor?.removeAttribute("aria-describedby");
  shownFor = undefined;
  if (card.isConnected && card.matches(":popover-open")) card.hidePopover();
}

export async function show(link: HTMLAnchorElement): Promise<void> {
  window.clearTimeout(hiding);
  if (shownFor === link) return;
  hide();
  shownFor = link;
  const expression = expressionOf(link);
  if (!expression) return;
  const ids = [...new Set(cellsOf(expression).map(({ dataset }) => dataset))];
  const fetchedFiles = await Promise.all(ids.map((id) => fetchDataset(link, expression, id)));
  const files = new Map(fetchedFiles.flatMap((file, index) => (file ? [[ids[index]!, file] as const] : [])));
  if (shownFor !== link || files.size < ids.length) return;
  fill(cardContent(expression, files, cardTalk));
  adoptStyles(css);
  document.body.append(card);
  link.setAttribute("aria-describedby", card.id);
  card.showPopover();
  place(link);
}

function expressionOf(link: HTMLAnchorElement): ValueExpression | undefined {
  const computed = link.dataset["value"];
  const [row = "", column = ""] = splitIds(link.hash.slice(1));
  // The folder of the table's page is named by its id.
  const dataset = link.pathname.split("/").at(-2) ?? "";
  const expression = parseValue(computed ?? cellPath({ dataset, row, column }));
  return typeof expression === "string" ? undefined : expression;
}

/**
 * What is said of the cells of a table that sentences use lies in the folder of its page, wherever the site is served from. A
 * number on a page of a site's own may use others: they stand in the whole table's file, beside the folder.
 */
async function fetchDataset(
  link: HTMLAnchorElement,
  expression: ValueExpression,
  id: string,
): Promise<DatasetFile | undefined> {
  const used = await fetchFile(new URL(`../${id}/values.json`, link.href).href);
  if (used && hasAll(used, expression, id)) return used;
  return fetchFile(new URL(`../${id}.json`, link.href).href);
}

function hasAll({ rows, cells }: DatasetFile, expression: ValueExpression, id: string): boolean {
  return cellsOf(expression)
    .filter(({ dataset }) => dataset === id)
    .every((address) =>
      address.row === "*"
        ? rowsMeant(address, rows).some(({ id: row }) => isIn(cells, row, address.column))
        : isIn(cells, address.row, address.column),
    );
}

function isIn(cells: DatasetFile["cells"], row: string, column: string): boolean {
  return cells.some((cell) => cell.row === row && cell.column === column);
}

function fetchFile(address: string): Promise<DatasetFile | undefined> {
  const started =
    fetched.get(address) ??
    fetch(address)
      .then((response) => (response.ok ? (response.json() as Promise<DatasetFile>) : undefined))
      .catch(() => undefined);
  fetched.set(address, started);
  return started;
}

function fill({ how, cells, corrections, source }: CardContent): void {
  const list = element("dl", "value-card__cells");
  for (const { name, value } of cells) list.append(element("dt", "", name), element("dd", "", value));
  card.replaceChildren(
    ...(how ? [element("p", "value-card__how", how)] : []),
    list,
    ...corrections.map((sentence) => element("p", "value-card__erratum", sentence)),
    element("p", "value-card__source", source),
  );
}

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** Under the number where there is room, else above it; never over the edge of the window. */
function place(link: HTMLAnchorElement): void {
  const anchor = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = anchor.bottom + GAP + height <= innerHeight;
  const left = cardLeft(anchor, width, innerWidth, cardTalk.direction);
  card.style.setProperty(
    "inset",
    `${below ? anchor.bottom + GAP : anchor.top - GAP - height}px auto auto ${left}px`,
  );
}
