import type { English } from "./catalogue.ts";
import { type Talk } from "./talk.ts";

/** The areas whose messages the scripts of pages need: scripts are made with these alone, in the site's one language. */
export const BROWSER_AREAS = ["browser"] as const satisfies (keyof English)[];

/** What scripts know of the interface's language: they import it as `virtual:learning-briefs/talk`. */
export type BrowserTalk = Talk<Pick<English, (typeof BROWSER_AREAS)[number]>>;

/** What live charts need, which are fetched when they are asked for: `virtual:learning-briefs/chart-talk`. */
export const CHART_AREAS = ["picture"] as const satisfies (keyof English)[];
export type ChartTalk = Talk<Pick<English, (typeof CHART_AREAS)[number]>>;

/** What the card beside a number needs, which is fetched when a reader reaches for one: `virtual:learning-briefs/card-talk`. */
export const CARD_AREAS = ["card"] as const satisfies (keyof English)[];
export type CardTalk = Talk<Pick<English, (typeof CARD_AREAS)[number]>>;

/** What the script of the search needs besides, which is fetched when it is used: `virtual:learning-briefs/search-talk`. */
export const SEARCH_AREAS = ["found", "punctuation"] as const satisfies (keyof English)[];
export type SearchTalk = Talk<Pick<English, (typeof SEARCH_AREAS)[number]>>;
