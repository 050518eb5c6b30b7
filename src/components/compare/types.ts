import type { Locale } from "../../locales/locale.ts";
import type { Cell, Corpus, Dataset } from "../../corpus/types.ts";
import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import type { Href } from "../../model/href.ts";

/** What comparisons ask the site; `site.ts` has this shape. */
export interface ComparedSite {
  corpus: Corpus;
  locale: Locale;
  chartCell(cell: Cell): ChartCell;
  baseOf(cell: Cell): Base | undefined;
  /** The place of each topic, by its key, among the colors of what stands side by side. */
  topicPlaces(): ReadonlyMap<string, number>;
  /** The tables that name some of these topics, by their keys, for themselves or for a line: no other says anything of them. */
  tablesNaming(topics: readonly string[]): readonly Dataset[];
}

/** The base of a value: as published, or the least that it can be. */
export interface Base {
  n: number;
  atLeast: boolean;
}

/** The bases behind a side of a comparison: from the smallest to the largest that were published, or the least that they can be. */
export interface SideBase extends Base {
  upTo?: number;
}

/** Two things set side by side, at an address of their own. What is set side by side is worked out when a page asks for it. */
export interface Pair {
  /** The folder of the address: the plural of a topic kind, or `data` for two tables. */
  kind: string;
  /** `<a>--<b>`; no id has two hyphens. */
  id: string;
  href: Href;
  title: string;
  /** The two, as readers know them; each has a page. */
  sides: readonly [PairSide, PairSide];
  /** The tables that hold both. */
  readonly tables: readonly Dataset[];
  compare(): Compared;
}

export interface Compared {
  comparisons: Comparison[];
  /** Tables that hold something of the two, and why it is not set side by side. */
  refused: Refusal[];
}

export interface PairSide {
  id: string;
  label: string;
  title: string;
  href: Href;
}

/** Rows of one unit in two columns, one for each side. */
export interface Comparison {
  id: string;
  title: string;
  /** The tables that it is made of, one or two. */
  datasets: readonly Dataset[];
  table: ChartTable;
  /** The cells that each value of the table is made of, row by row and side by side: several where they were added up. */
  behind: readonly (readonly [Behind, Behind])[];
  /** The keys of the topics that its sides are. */
  topics?: readonly string[] | undefined;
  /** Rows of totals and averages: they stand in the table and not in the chart. */
  totals: ReadonlySet<string>;
  bases: readonly [SideBase | undefined, SideBase | undefined];
  cautions: Caution[];
}

/** The cells that one value is made of. */
export type Behind = readonly Cell[];

/** What a reader has to know before comparing. */
export type Caution = "small" | "unknown" | "counts" | "wording" | "agreement" | "populations";

export interface Refusal {
  datasets: readonly Dataset[];
  reason: Reason;
  /** The side that alone stands in the table, where that is the reason. */
  only?: string;
}

/** Why values are not set side by side. */
export type Reason =
  "only" | "whole" | "about" | "several" | "text" | "units" | "columns" | "rows" | "population";
