import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const sizes: Catalogue["sizes"] = {
  kilobytes: "{size} كيلوبايت",
  megabytes: "{size} ميغابايت",
  ofKind: "{kind}، {size}",
};
