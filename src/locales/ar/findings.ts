import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const findings: Catalogue["findings"] = {
  both: "النتائج والتوصيات",
  lede: "ما تخلص إليه المنشورات.",
  ledeEvidence: "ما تخلص إليه المنشورات، مع الأدلة التي تذكرها.",
  ledeRecommendations: "ما توصي به المنشورات.",
  ledeRecommendationsEvidence: "ما توصي به المنشورات، مع الأدلة التي تذكرها.",
  ledeBoth: "ما تخلص إليه المنشورات وما توصي به.",
  ledeBothEvidence: "ما تخلص إليه المنشورات وما توصي به، مع الأدلة التي تذكرها.",
  none: "لا نتائج ولا توصيات في المنشورات.",
  by: "النتائج بحسب {facet}: {value}",
  more: {
    zero: "{count} أخرى",
    one: "{count} أخرى",
    two: "{count} أخريان",
    few: "{count} أخرى",
    many: "{count} أخرى",
    other: "{count} أخرى",
  },
  allOf: {
    zero: "الكل: {count}",
    one: "الكل: {count}",
    two: "الكل: {count}",
    few: "الكل: {count}",
    many: "الكل: {count}",
    other: "الكل: {count}",
  },
  several: "عدة معًا: {kinds}",
  rest: "في مواضيع أخرى",
};
