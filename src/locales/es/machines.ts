import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const machines: Catalogue["machines"] = {
  page: "La página de este texto: {address}",
  licence: "Licencia: {licence}, {address}",
};
