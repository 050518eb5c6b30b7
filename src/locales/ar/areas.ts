import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const areas: Catalogue["areas"] = {
  home: "الرئيسية",
  publications: "المنشورات",
  pages: "الصفحات",
  findings: "النتائج",
  voices: "الأصوات",
  figures: "الأشكال",
  data: "البيانات",
  glossary: "المصطلحات",
  timeline: "التسلسل الزمني",
  compare: "المقارنة",
  corrections: "التصحيحات",
  search: "البحث",
  about: "عن الموقع",
};
