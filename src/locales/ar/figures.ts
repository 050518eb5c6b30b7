import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const figures: Catalogue["figures"] = {
  uses: "أين يرد هذا الشكل ويُستشهد به",
  standsIn: "في {place}",
  restingOn: "نتائج تستند إلى هذا الشكل",
  embed: "في موقع آخر",
  embedTitle: "{title} (للتضمين)",
  more: "كل ما يتعلق بهذا الشكل",
};
