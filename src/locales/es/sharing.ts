import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const sharing: Catalogue["sharing"] = {
  card: "{kind}: {title}. {site}.",
  cardOfSite: "{site}, sobre las portadas de sus publicaciones.",
};
