import type { ChartKind, ChartShows } from "../../model/chart-kinds.ts";
import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import type { ChartSpec } from "../arrange.ts";
import type { ChartPicture } from "../layout/configuration.ts";
import type { Frame } from "../layout/frame.ts";
import type { Subject } from "../words/items.ts";

/** How a kind is drawn: the half of it that a reader's browser gets. */
export interface Drawing {
  /** The arranged table as one Chart.js configuration. Pure, and free of Chart.js but for its types. */
  draw(table: ChartTable, frame: Frame): ChartPicture;
  /** The table as the kind needs it, where it takes rows for columns by itself. */
  upright?(table: ChartTable): ChartTable;
  /** True where its rows are compared by their size: they are sorted by it, unless their order means something. */
  ranks?: true;
  /** True where what the parts of a row lack to their whole is shown. */
  showsRest?: true;
  /** True where rows stand in the order of time, and no other. */
  runsInTime?: true;
  /** What rows are sorted by; their first value where it is left out. */
  sortBy?(table: ChartTable): (cells: readonly ChartCell[]) => number | undefined;
}

/** What a kind says, suits and answers: the half of it that checks and descriptions get. */
export interface Kind {
  /** What it shows, in sentences computed from its values; missing values are told by the caller. */
  describe(subject: Subject): string[];
  /** Why it would mislead for a table that has values; undefined where it suits. */
  refuse(table: ChartTable, spec: ChartSpec): Refusal | undefined;
  /** Of which lines of the arranged table one can stand out: its rows or its columns. No other can where it is left out. */
  lights?(table: ChartTable): "rows" | "columns";
  /** Which lines of the arranged table have a color each; all are drawn in one, or in those of a scale, where it is left out. */
  colors?: "rows" | "columns";
  /** Whether words of the author's can stand at what it shows: at values and over spans of rows, or at `each` value and row alone. */
  annotates?: true | "each";
  /** So many rows are the most that it takes, or so many bars where each row has several; 80 where it says nothing. */
  mostRows?: number;
  /** What it shows of what an author may ask for, and how well: of several kinds the highest is tried first. 0 is not at all. */
  answers?: Partial<Record<ChartShows, (table: ChartTable) => number>>;
}

/** Why a chart cannot be drawn honestly, with ways out in the order in which an editor should think of them. */
export interface Refusal {
  message: string;
  ways: Way[];
}

/** A kind to draw instead: the first of several that suits the table. Or something else to do, as a phrase: "choose fewer with `rows`". */
export type Way = { kinds: readonly ChartKind[]; because?: string } | string;
