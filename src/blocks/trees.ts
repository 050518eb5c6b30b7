import type { Element, ElementContent } from "hast";
import type { Locale } from "../locales/locale.ts";
import type { Entity } from "../model/entity.ts";
import type { Href } from "../model/href.ts";
import type { BlockNode } from "./block.ts";
import type { ChartFigure } from "./chart.ts";
import type { PictureFigure } from "./figure.ts";
import type { Finding, Relation } from "./finding.ts";
import type { SourceView } from "./parts/source-line.ts";
import type { TableView } from "./parts/table.ts";
import type { VideoFigure } from "./video.ts";
import type { Voice } from "./voice.ts";

/** What the tree of a block is made from, besides the block. */
export interface Around {
  site: TreeSite;
  /** The tree of what stands between its tags. */
  body: readonly ElementContent[];
  /** The level of its heading, 2 to 6. */
  level: number;
  where: Where;
}

/**
 * Where a block is shown: in its `text`; in a `list` away from it, where it has no anchor and its title leads back; `grouped`, in
 * a list under the heading of its part; `alone` on its own page, whose title is its own; at a `glance`, where its own page has all
 * that goes with it; or `unlisted` in a page of the site's own, where it has neither page nor files.
 */
export type Where = "text" | "list" | "grouped" | "alone" | "glance" | "unlisted";

/** What blocks ask of the site that they stand in. Each answer is ready for readers; undefined where there is none. */
export interface TreeSite {
  /** How the site speaks. */
  locale: Locale;
  /** Whether trees go into a file to take along, a PDF or a book: nothing in it opens, scrolls, plays or is downloaded. */
  inFile?: boolean;
  /** Anything with an address, by its key. */
  find(key: string): Entity | undefined;
  topics(keys: readonly string[]): Named[];
  publication(id: string | undefined): Named | undefined;
  /** The publication or page in which something stands, by its key. */
  home(key: string): Named | undefined;
  section(home: string, id: string | undefined): Named | undefined;
  chart(figure: ChartFigure): ChartView;
  picture(figure: PictureFigure): PictureView | undefined;
  video(figure: VideoFigure): VideoView | undefined;
  table(choice: TableChoice): DatasetView | undefined;
  /** What is behind a number: a cell's address, or a computation over cells. */
  number(value: string): NumberView;
  /** Who speaks; `mark` is the outline of the shape of the role, around a point. */
  speaker(voice: Voice): { role: string; places: Named[]; mark: string };
  /** Whether a voice is the first of its text that is retold: it says so for all. */
  isFirstRetold(voice: Voice): boolean;
  /** The texts that tell the same voice as well. */
  alsoTold(voice: Voice): Named[];
  /** The research question that a finding answers. */
  question(finding: Finding): Named | undefined;
  laterFindings(finding: Finding): { relation: Relation; finding: Finding }[];
}

/** Something to lead to by its name. */
export interface Named {
  href: string;
  title: string;
}

/** A chart that is drawn, and what goes with it. */
export interface ChartView extends ChartPicture {
  asked: Asked;
  /** What it shows, in words made from its data. */
  description: string;
  /** What is drawn, with its totals, and the notes of its dataset. */
  table: TableView;
  tableNotes: readonly string[];
  source: SourceView;
}

/** The pictures of a chart as SVG, for narrow and wide places, and what a reader can reach in it. */
export interface ChartPicture {
  narrow: string;
  wide: string;
  /** The values that can be reached in it, packed; where there are any. */
  stops: string | undefined;
  /** The table and how it is drawn, packed: where it can be drawn anew without some of its series. */
  data: string | undefined;
  /** Base and source, for those who ask it for a value. */
  notes: readonly string[];
  /** The topics that have a color of the theme's own in it, as `kind:id`. */
  topics?: readonly string[] | undefined;
}

/** What was asked, of whom and of how many: a sentence each, for under the title. */
export type Asked = readonly string[];

export interface PictureView {
  name: string;
  width: number;
  height: number;
  /** Whether the page shows through it. */
  seeThrough?: boolean | undefined;
}

export interface VideoView {
  src: Href;
  /** As HTML names it, e.g. `video/mp4`. */
  type: string;
  /** Its kind and size, for readers. */
  size: string;
  poster?: { href: Href; width: number; height: number } | undefined;
  captions?: Href | undefined;
}

/** The rows and columns of a dataset that are shown; all where none are named. */
export interface TableChoice {
  data: string;
  rows?: readonly string[] | undefined;
  columns?: readonly string[] | undefined;
}

export interface DatasetView {
  title: string;
  asked: Asked;
  table: TableView;
  notes: readonly string[];
  source: SourceView;
}

export interface NumberView {
  /** Where the number stands. */
  href?: string | undefined;
  /** The base, where all that was counted has the same. */
  base?: string | undefined;
  /** The correction of a cell that it uses. */
  erratum?: string | undefined;
}

/** Blocks that stand beside each other share a frame. */
export type Group = (items: readonly { block: BlockNode; tree: Element }[]) => Element;
