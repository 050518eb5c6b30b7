import { talk } from "virtual:learning-briefs/talk";
import { fold } from "../../model/search-tokens.ts";

/**
 * Sorts and filters the rows of a long table in place. Numbers are sorted by their values, the greatest first; words as the
 * language of the site sorts them. What has no value stands last, and totals below all. A third press of a head brings
 * back the order of the table.
 */
export function arrangeTable(whole: HTMLElement): Arrangement {
  const body = whole.querySelector("tbody")!;
  const rows = [...body.rows];
  const texts = rows.map((row) => fold(row.textContent));
  const field = whole.querySelector("input")!;
  const told = whole.querySelector("output")!;
  const wayBack = whole.querySelector<HTMLButtonElement>("form button")!;
  const buttons = [...whole.querySelectorAll<HTMLButtonElement>(".table__sort")];
  let by: Order | undefined;

  const filter = (): void => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    for (const [index, row] of rows.entries())
      row.hidden = !words.every((word) => texts[index]!.includes(word));
    tell();
  };
  const sortBy = (button: HTMLButtonElement): void => {
    const head = button.closest("th")!;
    by = nextOrder(head, by, rows);
    for (const other of buttons) other.closest("th")!.removeAttribute("aria-sort");
    if (by) head.setAttribute("aria-sort", by.direction);
    body.append(...(by ? inOrder(rows, by) : rows));
    body.closest("[data-scroll-hint]")!.scrollTop = 0;
    tell();
  };
  const tell = (): void => {
    const count = rows.filter(({ hidden }) => !hidden).length;
    const said =
      count === 0 ? talk.t("browser.rowsNone") : talk.t("browser.rows", { count, all: rows.length });
    wayBack.hidden = count > 0;
    told.value =
      by && count > 0
        ? talk.t(by.direction === "ascending" ? "browser.rowsRising" : "browser.rowsFalling", {
            rows: said,
            column: by.name,
          })
        : said;
  };

  field.addEventListener("input", filter);
  wayBack.addEventListener("click", () => {
    field.value = "";
    filter();
    field.focus();
  });
  for (const button of buttons) button.addEventListener("click", () => sortBy(button));
  return { filter, sortBy };
}

interface Arrangement {
  /** Shows the rows that hold all words of the field. */
  filter(): void;
  sortBy(button: HTMLButtonElement): void;
}

interface Order {
  /** The column, counted from the heads of rows. */
  column: number;
  name: string;
  direction: "ascending" | "descending";
}

/** Numbers fall first and words rise; then the other way; then as the table has them. */
function nextOrder(
  head: HTMLTableCellElement,
  last: Order | undefined,
  rows: readonly HTMLTableRowElement[],
): Order | undefined {
  const column = head.cellIndex;
  const first = rows.some((row) => numberIn(row, column) !== undefined) ? "descending" : "ascending";
  const name = head.querySelector("button")!.textContent.trim();
  if (last?.column !== column) return { column, name, direction: first };
  if (last.direction !== first) return undefined;
  return { column, name, direction: first === "ascending" ? "descending" : "ascending" };
}

function inOrder(
  rows: readonly HTMLTableRowElement[],
  { column, direction }: Order,
): readonly HTMLTableRowElement[] {
  const { compare } = new Intl.Collator(talk.tag, { numeric: true });
  const way = direction === "ascending" ? 1 : -1;
  const place = (row: HTMLTableRowElement) =>
    row.classList.contains("total") ? 2 : row.cells[column]!.classList.contains("missing") ? 1 : 0;
  return rows.toSorted((a, b) => {
    if (place(a) !== place(b)) return place(a) - place(b);
    if (place(a) > 0) return 0;
    const [one, other] = [numberIn(a, column), numberIn(b, column)];
    if (one !== undefined && other !== undefined) return way * (one - other);
    if (one !== other) return one === undefined ? 1 : -1;
    return way * compare(wordsIn(a, column), wordsIn(b, column));
  });
}

function numberIn(row: HTMLTableRowElement, column: number): number | undefined {
  const { value } = row.cells[column]!.dataset;
  return value === undefined ? undefined : Number(value);
}

/** The words of a cell without the remark beside them. */
function wordsIn(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]!.firstChild?.textContent ?? "";
}
