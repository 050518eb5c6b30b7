import type { CellAddress, ValueExpression } from "../../model/value.ts";
import { cellsOf, parseValue } from "../../model/value.ts";
import { wear } from "../wear.ts";
import css from "./value-card.css?inline";
import { CARD_WORDS } from "./value-card-words.ts";

/**
 * Shows, beside a bound number that is pointed at, focused or tapped, the row that it comes from, the base, the source
 * and any correction. The dataset is fetched on first reach; where it cannot be, the number stays the link that it is.
 */
const card = document.createElement("div");
card.className = "value-card";
card.id = "value-card";
card.role = "tooltip";
card.popover = "manual";
let shownFor: HTMLAnchorElement | undefined;
let hiding: number | undefined;
const fetched = new Map<string, Promise<DatasetFile | undefined>>();

/** The parts of a dataset's JSON that a card shows. */
interface DatasetFile {
  title: string;
  population: string;
  source: { title: string; table?: string };
  columns: { id: string; label: string }[];
  rows: { id: string; label: string }[];
  cells: { row: string; column: string; label: string; n?: number }[];
  errata: { cell: string; expected: string | number; why: string }[];
}

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
  return (target instanceof Element && target.closest<HTMLAnchorElement>("a.value")) || undefined;
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
  const parts = await Promise.all(
    cellsOf(expression).map(async (address) => ({
      address,
      file: await fetchDataset(link, address.dataset),
    })),
  );
  if (shownFor !== link || parts.some(({ file }) => !file)) return;
  fill(expression, parts as Part[]);
  if (!card.isConnected) wear(css);
  document.body.append(card);
  link.setAttribute("aria-describedby", card.id);
  card.showPopover();
  place(link);
}

function expressionOf(link: HTMLAnchorElement): ValueExpression | undefined {
  const computed = link.dataset["value"];
  const [row, column] = link.hash.slice(1).split("--");
  const dataset = /\/data\/([^/]+)\//.exec(link.pathname)?.[1];
  const expression = parseValue(computed ?? `${dataset}/${row}/${column}`);
  return typeof expression === "string" ? undefined : expression;
}

/** The dataset's JSON lies beside the folder of its page, wherever the site is served from. */
function fetchDataset(link: HTMLAnchorElement, id: string): Promise<DatasetFile | undefined> {
  const address = new URL(link.href.replace(/\/data\/[^/]+\/.*$/, `/data/${id}.json`)).href;
  const started =
    fetched.get(address) ??
    fetch(address)
      .then((response) => (response.ok ? (response.json() as Promise<DatasetFile>) : undefined))
      .catch(() => undefined);
  fetched.set(address, started);
  return started;
}

interface Part {
  address: CellAddress;
  file: DatasetFile;
}

function fill(expression: ValueExpression, parts: readonly Part[]): void {
  const first = parts[0]!.file;
  const list = element("dl", "value-card__cells");
  for (const { address, file } of parts) {
    for (const cell of file.cells.filter(
      ({ row, column }) => column === address.column && (address.row === "*" || row === address.row),
    )) {
      const row = file.rows.find(({ id }) => id === cell.row)?.label ?? cell.row;
      const column = file.columns.find(({ id }) => id === cell.column)?.label ?? cell.column;
      list.append(
        element("dt", "", `${row}, ${column}`),
        element("dd", "", cell.n ? CARD_WORDS.base(cell.label, cell.n) : cell.label),
      );
    }
  }
  const computed =
    expression.kind === "operation"
      ? [element("p", "value-card__how", CARD_WORDS.computed[expression.operation])]
      : [];
  const source = [first.title, first.source.title, first.source.table].filter(Boolean).join(" · ");
  const corrections = parts.flatMap(({ address, file }) =>
    file.errata.filter(({ cell }) => cell === `${address.row}/${address.column}`),
  );
  const told = corrections.map(({ expected }) =>
    element("p", "value-card__erratum", CARD_WORDS.erratum(expected)),
  );
  card.replaceChildren(
    ...computed,
    list,
    ...told,
    element("p", "value-card__source", `${CARD_WORDS.of(first.population)} ${source}`),
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
  const gap = 8;
  const below = anchor.bottom + gap + height <= innerHeight;
  const left = Math.min(Math.max(gap, anchor.left), innerWidth - width - gap);
  card.style.setProperty(
    "inset",
    `${below ? anchor.bottom + gap : anchor.top - gap - height}px auto auto ${left}px`,
  );
}
