/// <reference types="astro/client" />

/** What all pages and components know: `site/edition.ts`, and in tests what they put in its place. */
declare module "virtual:learning-briefs/edition" {
  export type Edition = typeof import("./site/edition.ts").edition;
  export const edition: Edition;
}

/** What scripts say, in the language of the site: `site/browser-talk.ts`. */
declare module "virtual:learning-briefs/talk" {
  export const talk: import("./locales/browser.ts").BrowserTalk;
}

/** What is said of a chart that a reader reaches for: `site/browser-talk.ts`. */
declare module "virtual:learning-briefs/chart-talk" {
  export const chartTalk: import("./locales/browser.ts").ChartTalk;
}

/** What the picture of a chart says that is drawn anew, and in which direction it runs: `site/browser-talk.ts`. */
declare module "virtual:learning-briefs/drawing-talk" {
  export const drawingTalk: import("./locales/browser.ts").DrawingTalk;
}

/** What the card beside a number says: `site/browser-talk.ts`. */
declare module "virtual:learning-briefs/card-talk" {
  export const cardTalk: import("./locales/browser.ts").CardTalk;
}

/** What the search says, and knows of the language of the site: `site/browser-talk.ts`. */
declare module "virtual:learning-briefs/search-talk" {
  export const searchTalk: import("./locales/browser.ts").SearchTalk;
  export const searchLanguage: import("./locales/search-language.ts").SearchLanguage;
}

/** css-tree in one file: Node would read more than a hundred. */
declare module "css-tree/dist/csstree.esm" {
  export * from "css-tree";
}
