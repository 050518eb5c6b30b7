import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const sizes: Catalogue["sizes"] = {
  kilobytes: "{size} kB",
  megabytes: "{size} MB",
  ofKind: "{kind}, {size}",
};
