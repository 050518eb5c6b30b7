import type { Loaded } from "../corpus/load.ts";
import type { OwnPage } from "../finish/own-pages.ts";
import type { WordsOfSite } from "../locales/locale.ts";
import type { KeptWork } from "../kept/kept-work.ts";
import type { Visits } from "../model/visits.ts";
import type { Project } from "../model/project.ts";
import type { Beside } from "./beside/beside.ts";
import type { BundleKeeper } from "./bundle/kept-bundle.ts";
import type { KeptCharts } from "./kept-charts.ts";
import type { PrinterWhenAsked } from "./pdf/printer-when-asked.ts";
import type { KeptPages } from "./reads/kept-pages.ts";
import type { Reads } from "./reads/reads.ts";
import type { Problem } from "../problems/problem.ts";

/** Content that has been read and checked, and can be used. */
export type Checked = Required<Omit<Loaded, "digestOf">>;

/** What the pages are made with and what they have read, as builds keep it. */
export type Keeping = Required<Pick<Content, "bundle" | "reads" | "pages">> & Pick<Content, "charts">;

/** What a site is made of, at one moment. */
export interface Content {
  project: Project;
  /** What was read. Undefined where site.yaml cannot be used: then `fault` says why. */
  checked?: Checked;
  /** What scripts say is made of these: plain enough for the process that bundles, which is told nothing else of the content. */
  words?: WordsOfSite;
  /** Where the sheet of its theme was written. */
  themeSheet?: string;
  fault?: string;
  /** The real address of the site in a build, where it is known. */
  siteUrl?: string | undefined;
  /** Whether this is the live preview, which shows drafts and problems, and no build. */
  isPreview: boolean;
  found: Found;
  /** Whether there is so much of it that not all can be done at once. */
  isLarge?: boolean;
  /** What is costly and was made before. */
  kept: KeptWork;
  /** Sees what pages read, and keeps them by it: where it is known what they are made with. */
  reads?: Reads;
  pages?: KeptPages;
  /** Keeps charts as they are drawn, where that is quicker than to draw them. */
  charts?: KeptCharts;
  /** Keeps what the pages are made with, where it is known what that is. */
  bundle?: BundleKeeper;
  /** Makes the PDFs; undefined where nothing is to be shown. */
  printer?: PrinterWhenAsked;
  /** Makes pictures of charts and documents of Word; undefined where nothing is to be shown. */
  beside?: Beside;
  /** The folder for PDFs that are made before their pages ask for them. */
  ahead?: string;
  /**
   * Begins to load what makes forms and finishes pages, while there is other work: for the `files` that are to be made, or for all where
   * that is not known.
   */
  prepare?: (files?: readonly string[]) => void;
  /** Makes the index for the search, which needs pages of the site's own and no others; their files are told. */
  index?: (ownPages: readonly string[]) => Promise<void>;
  /** Of the live preview: tells what is found while a page is shown. */
  tell?: (text: string) => void;
  /** The command of ours that has called Astro; undefined where Astro was called by itself. */
  caller?: Caller;
}

/** What is found while the pages are made. */
export interface Found {
  /** What the pages of the site's own say wrongly. */
  problems: Problem[];
  /** The files of the site's own pages, from the folder of the build. */
  ownPages: string[];
  /** Pages that an earlier build has made the same, with the sums of their bytes: they stand in no folder before they are finished. */
  unwritten: Map<string, string>;
  /** The folders of the packages whose code or styles go to readers. */
  packages: Set<string>;
  /** The pages of the site's own in the index for the search, once that is made. */
  indexed?: readonly OwnPage[] | undefined;
  /** What could not be made, and stops the build: in words, each with its mend. */
  faults: string[];
  /** What is to be told, and stops nothing. */
  remarks: Set<string>;
  /** How visits are counted, as the site's settings of Astro say. */
  visits?: Visits | undefined;
}

export function nothingFound(): Found {
  return {
    ...{ problems: [], ownPages: [], unwritten: new Map() },
    ...{ packages: new Set(), faults: [], remarks: new Set() },
  };
}

/** A command that makes and finishes a build, or a preview, and says itself what there is to say. */
export interface Caller {
  tell(text: string): void;
  /** Set by the integration where it is at work: a site's settings of Astro may not name it. */
  isMet: boolean;
  /** Whether it makes what is no page itself, so that the pages alone are bundled. */
  makesFiles?: boolean;
}

/**
 * Reading and checking is done once, outside of the bundle of the pages, and the pages take what it found from here: read
 * again it would double the time and the memory that a large corpus takes. The virtual module `virtual:learning-briefs`
 * reaches this module as Node has loaded it, so that both sides have the same one.
 */
let content: Content | undefined;

const waiting = new Set<(content: Content) => void>();

export function handOver(handed: Content | undefined): void {
  content = handed;
  if (handed) for (const take of waiting) take(handed);
}

/**
 * Has every content that is handed over from now on given to `take`: in the live preview, one after each change.
 * @public Asked for by the virtual module, past the bundler.
 */
export function onHandOver(take: (content: Content) => void): void {
  waiting.add(take);
}

export function takeOver(): Content | undefined {
  return content;
}
