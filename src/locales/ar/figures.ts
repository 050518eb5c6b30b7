import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const figures: Catalogue["figures"] = {
  lede: "كل الرسوم والصور في المنشورات.",
  none: "لا أشكال بعد.",
  allOf: {
    zero: "كل الأشكال: {count}",
    one: "كل الأشكال: {count}",
    two: "كل الأشكال: {count}",
    few: "كل الأشكال: {count}",
    many: "كل الأشكال: {count}",
    other: "كل الأشكال: {count}",
  },
  elsewhere: {
    zero: "منشورات أخرى فيها أشكال: {count}",
    one: "منشورات أخرى فيها أشكال: {count}",
    two: "منشورات أخرى فيها أشكال: {count}",
    few: "منشورات أخرى فيها أشكال: {count}",
    many: "منشورات أخرى فيها أشكال: {count}",
    other: "منشورات أخرى فيها أشكال: {count}",
  },
  uses: "أين يرد هذا الشكل ويُستشهد به",
  standsIn: "في {place}",
  restingOn: "نتائج تستند إلى هذا الشكل",
  embed: "في موقع آخر",
  embedTitle: "{title} (للتضمين)",
  more: "كل ما يتعلق بهذا الشكل",
};
