import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Locale } from "../../locales/locale.ts";
import { erratumMark } from "./erratum-mark.ts";

/** A table as it is shown: every word and number is ready for the page. */
export interface TableView {
  rowLabel: string;
  columns: {
    label: string;
    base?: string;
    note?: string;
    numeric: boolean;
    total: boolean;
    derived: boolean;
  }[];
  rows: { label: string; base?: string; note?: string; total: boolean; cells: CellView[] }[];
  /** True where some cell holds a sentence: such a table needs wide columns. */
  wordy: boolean;
}

export interface CellView {
  text: string;
  numeric: boolean;
  missing: boolean;
  note?: string;
  /** Its anchor, on the dataset's own page. */
  id?: string;
  /** The page that tells of the printed slip. */
  erratum?: string;
}

interface Title {
  /** Names the table for those who cannot see where it stands. */
  title: string;
  /** Shows the title as the table's caption. */
  captioned?: boolean;
}

/** A table in a region that scrolls sideways. */
export function tableTree(view: TableView, { title, captioned = false }: Title, locale: Locale): Element {
  const region = {
    role: "region",
    "aria-label": locale.t("table.region", { title }),
    tabindex: 0,
    "data-scroll-hint": true,
  };
  return h(
    "div.table-scroll",
    region,
    h(
      "table",
      { class: classes("table", view.wordy && "table--wordy") },
      h("caption", { class: classes(!captioned && "visually-hidden") }, title),
      h("thead", h("tr", h("th", { scope: "col" }, view.rowLabel), headsOf(view, locale))),
      h(
        "tbody",
        view.rows.map((row) => rowOf(row, view, locale)),
      ),
    ),
  );
}

function headsOf({ columns }: TableView, locale: Locale): Element[] {
  return columns.map(({ label, base, note, numeric, total, derived }) =>
    h(
      "th",
      { scope: "col", class: classes(numeric && "number", total && "total") },
      label,
      asides(base, derived ? locale.t("table.computed") : undefined, note),
    ),
  );
}

function rowOf(row: TableView["rows"][number], { columns }: TableView, locale: Locale): Element {
  return h(
    "tr",
    { class: classes(row.total && "total") },
    h("th", { scope: "row" }, row.label, asides(row.base, row.note)),
    row.cells.map(({ id, text, missing, erratum, note }, index) => {
      const { numeric, total } = columns[index]!;
      return h(
        "td",
        { id, class: classes(numeric && "number", total && "total", missing && "missing") },
        text,
        erratum ? [" ", erratumMark(erratum, locale.t("picture.erratum"))] : null,
        asides(note),
      );
    }),
  );
}

function asides(...texts: (string | undefined)[]): ElementContent[] {
  return texts.flatMap((text) =>
    text ? [{ type: "text" as const, value: " " }, h("span.table__aside", text)] : [],
  );
}

/** The names that hold; none where none does. */
function classes(...names: (string | false)[]): string[] | undefined {
  const held = names.filter((name) => name !== false);
  return held.length > 0 ? held : undefined;
}
