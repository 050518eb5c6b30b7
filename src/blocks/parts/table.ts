import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Locale } from "../../locales/locale.ts";
import { erratumMark } from "./erratum-mark.ts";

/** A table as it is shown: every word and number is ready for the page. */
export interface TableView {
  rowLabel: string;
  columns: {
    label: string;
    /** In what its numbers are printed: "in thousands". */
    scale?: string;
    base?: string;
    /** What is said of all its values: "estimated". */
    status?: string;
    note?: string;
    numeric: boolean;
    total: boolean;
    derived: boolean;
    /** False where its values have several units, so that they stand in no order. */
    isComparable?: boolean;
  }[];
  rows: RowView[];
  /** What the signs within the cells mean, a line each. */
  legend?: readonly LegendLine[];
  /** True where some cell holds a sentence: such a table needs wide columns. */
  wordy: boolean;
  /** Says how many of its rows are shown, where that is not all of them. */
  left?: string;
}

interface RowView {
  label: string;
  base?: string;
  status?: string;
  note?: string;
  total: boolean;
  /** Its place among the rows, where its label says no order of its own: that of a period in time. */
  value?: number;
  /** What stands above it, where it is the first row of a group. */
  group?: string;
  cells: CellView[];
}

/** A mark and its meaning; or a sentence of its own, where it is about no mark. */
export interface LegendLine {
  mark?: string;
  text: string;
}

export interface CellView {
  text: string;
  /** Its number, by which a column is put in order. */
  value?: number;
  /** How sure it is, beside it: "(85.1 to 92.0)". */
  interval?: string;
  /** A mark behind the value, and what it means, for those who are read to. */
  mark?: { sign?: string; meaning: string };
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
  /** In a file to take along: the table alone, under the title of its figure. */
  inFile?: boolean | undefined;
}

/** From how many rows on a table can be sorted and filtered, and has its own room to scroll in. */
const LONG = 21;

/**
 * A table in a region that scrolls. The script beside it takes the region out of the order of tabs while all of it is seen.
 * A long table stands with the field that filters it, which a script shows.
 */
export function tableTree(
  view: TableView,
  { title, captioned = false, inFile = false }: Title,
  locale: Locale,
): Element {
  const isLong = view.rows.length >= LONG;
  const isSortable = isLong && view.left === undefined && !inFile;
  const region = {
    class: classes("table-scroll", isLong && "table-scroll--long"),
    role: "region",
    "aria-label": locale.t("table.region", { title }),
    tabindex: 0,
    "data-scroll-hint": locale.t(isLong ? "table.scrolls" : "table.scrollsSideways", { title }),
  };
  const inner = h(
    "table",
    { class: classes("table", view.wordy && "table--wordy") },
    inFile ? null : h("caption", { class: classes(!captioned && "visually-hidden") }, title),
    h("thead", h("tr", headsOf(view, isSortable, locale))),
    bodiesOf(view, isSortable, locale),
    legendOf(view, locale),
  );
  const table = inFile ? inner : h("div", region, inner);
  if (view.left !== undefined) return h("div", h("p.table-left", view.left), table);
  return isSortable ? h("div", { "data-long-table": "" }, filterOf(locale), table) : table;
}

/** What filters a long table, once a script has shown it. */
function filterOf({ t }: Locale): Element {
  return h(
    "form.table-tools",
    { hidden: true },
    h("label", t("table.filter"), " ", h("input", { type: "search", autocomplete: "off" })),
    h("output"),
    h("button", { type: "button", hidden: true }, t("table.showAll")),
  );
}

function headsOf({ rowLabel, columns }: TableView, isSortable: boolean, locale: Locale): Element[] {
  const order = (isComparable = true) => (isSortable && isComparable ? "" : undefined);
  return [
    h("th", { scope: "col", "data-order": order() }, rowLabel),
    ...columns.map(({ label, scale, base, status, note, numeric, total, derived, isComparable }) =>
      h(
        "th",
        {
          scope: "col",
          class: classes(numeric && "number", total && "total"),
          "data-order": order(isComparable),
        },
        label,
        asides(scale, base, derived ? locale.t("table.computed") : undefined, status, note),
      ),
    ),
  ];
}

/** The rows, those of each group in a body of their own under its name. */
function bodiesOf(view: TableView, isSortable: boolean, locale: Locale): Element[] {
  const starts = view.rows.flatMap(({ group }, index) => (group === undefined || index === 0 ? [] : [index]));
  return [0, ...starts].map((start, index) => {
    const rows = view.rows.slice(start, starts[index]);
    const head = rows[0]?.group;
    const width = view.columns.length + 1;
    return h(
      "tbody",
      head === undefined ? null : h("tr.table__group", h("th", { scope: "rowgroup", colspan: width }, head)),
      rows.map((row) => rowOf(row, view, isSortable, locale)),
    );
  });
}

function rowOf(row: RowView, { columns }: TableView, isSortable: boolean, locale: Locale): Element {
  return h(
    "tr",
    { class: classes(row.total && "total") },
    h(
      "th",
      { scope: "row", "data-value": isSortable ? row.value : undefined },
      row.label,
      asides(row.base, row.status, row.note),
    ),
    row.cells.map(({ id, text, value, missing, interval, mark, erratum, note }, index) => {
      const { numeric, total } = columns[index]!;
      return h(
        "td",
        {
          id,
          class: classes(numeric && "number", total && "total", missing && "missing"),
          "data-value": isSortable ? value : undefined,
        },
        text,
        mark ? markOf(mark) : null,
        interval ? [" ", h("span.table__interval", interval)] : null,
        erratum ? [" ", erratumMark(erratum, locale.t("picture.erratum"))] : null,
        asides(note),
      );
    }),
  );
}

/** The sign is seen, its meaning is read out. */
function markOf({ sign, meaning }: NonNullable<CellView["mark"]>): ElementContent[] {
  return [
    ...(sign === undefined
      ? []
      : [{ type: "text" as const, value: " " }, h("span.table__mark", { "aria-hidden": "true" }, sign)]),
    h("span.visually-hidden", ` (${meaning})`),
  ];
}

/** What signs mean stands at the foot of the table itself, so that it goes wherever the table goes. */
function legendOf({ columns, legend = [] }: TableView, locale: Locale): Element | null {
  if (legend.length === 0) return null;
  const lines = legend.map(({ mark, text }) =>
    h("p", mark === undefined ? text : locale.t("punctuation.labeled", { label: mark, text })),
  );
  return h("tfoot", h("tr", h("td.table__legend", { colspan: columns.length + 1 }, lines)));
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
