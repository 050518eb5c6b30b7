import type { English } from "./catalogue.ts";
import { type Talk } from "./talk.ts";

/** The areas whose messages the scripts of pages need: scripts are made with these alone, in the site's one language. */
export const BROWSER_AREAS = ["browser"] as const satisfies (keyof English)[];

/** What scripts know of the interface's language: they import it as `virtual:learning-briefs/talk`. */
export type BrowserTalk = Talk<Pick<English, (typeof BROWSER_AREAS)[number]>>;

/** What is said of a chart that a reader reaches for, fetched then: `virtual:learning-briefs/chart-talk`. Of the words in its picture it needs none. */
export const CHART_WORDS = [
  "cell",
  "comma",
  "erratum",
  "erratumSaid",
  "keys",
  "said",
  "series",
] as const satisfies (keyof English["picture"])[];
export type ChartTalk = Talk<{ picture: Pick<English["picture"], (typeof CHART_WORDS)[number]> }>;

/** What the picture of a chart says that is drawn anew, fetched when one is: `virtual:learning-briefs/drawing-talk`. */
export const DRAWING_AREAS = ["picture"] as const satisfies (keyof English)[];
export type DrawingTalk = Talk<Pick<English, (typeof DRAWING_AREAS)[number]>>;

/** What the card beside a number needs, which is fetched when a reader reaches for one: `virtual:learning-briefs/card-talk`. */
export const CARD_AREAS = ["card"] as const satisfies (keyof English)[];
export type CardTalk = Talk<Pick<English, (typeof CARD_AREAS)[number]>>;

/** What the script of the search needs besides, which is fetched when it is used: `virtual:learning-briefs/search-talk`. */
export const SEARCH_AREAS = ["found", "punctuation"] as const satisfies (keyof English)[];
export type SearchTalk = Talk<Pick<English, (typeof SEARCH_AREAS)[number]>>;
