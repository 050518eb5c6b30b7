// Apart from the form of the index: what a page's own script shares with one that it fetches would be bundled into the page's.

/** Where the index stands in a built site. */
export const INDEX_FOLDER = "search";
export const INDEX_HEAD = "index";

/** What the scripts of the parts set. */
export const PARTS = "searchParts";
