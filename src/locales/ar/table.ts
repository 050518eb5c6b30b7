import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const table: Catalogue["table"] = {
  region: "الجدول: {title}. يُمرَّر أفقيًّا.",
  notPublished: "غير منشور",
  notApplicable: "لا ينطبق",
  suppressed: "محجوب",
  suppressedAs: "محجوب ({mark})",
  interval: "من {from} إلى {to}",
  computed: "قيمة محسوبة",
  base: "ن = {n}",
  baseFromTo: "ن = من {from} إلى {to}",
  place: "{table}، {section}",
};
