import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const sharing: Catalogue["sharing"] = {
  card: "{kind}: {title}. {site}.",
  cardOfSite: "{site}، فوق أغلفة منشوراته.",
};
