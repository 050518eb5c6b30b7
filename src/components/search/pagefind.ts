/**
 * The part of Pagefind's browser interface that search uses (https://pagefind.app/docs/api/), and the words of its index,
 * which Pagefind does not tell: the build writes them beside it.
 */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** Without words all records that pass the filters are found. */
  search(words: string | null, options?: { filters?: Filters }): Promise<Found>;
  /** All words that can be found, folded, the most frequent first. */
  vocabulary(): Promise<readonly string[]>;
}

/** Values of each filter, of which a record has to have one; filters are joined by "and". */
export type Filters = Record<string, { any: string[] }>;

export interface Found {
  results: FoundRecord[];
  /** How many there would be without filters. */
  unfilteredResultCount: number;
  /** How many of the results have a value, by filter and value. */
  filters: Record<string, Record<string, number>>;
}

export interface FoundRecord {
  id: string;
  score: number;
  data(): Promise<RecordData>;
}

export interface RecordData {
  /** The address from the site's root. */
  raw_url: string;
  content: string;
  /** The place in the text where the words stand, with `<mark>` around them. */
  excerpt: string;
  /** `title`, or of a voice `opening`; `also` are words of the index that stand in no text. */
  meta: { title?: string; opening?: string; kind: string; place?: string; cells?: string; also?: string };
}

/** How much each trait of a record weighs; the twenty questions of the tests hold these figures. */
export const RANKING = {
  excerptLength: 28,
  excerptEllipsis: " … ",
  ranking: {
    pageLength: 0.4,
    termFrequency: 0.6,
    metaWeights: { title: 5, name: 9, opening: 0, also: 1, kind: 0, place: 0, cells: 0 },
  },
};
