import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const things: Catalogue["things"] = {
  section: "قسم",
  figure: "شكل",
  finding: "نتيجة",
  recommendation: "توصية",
  voice: "صوت",
  sections: "الأقسام",
  figures: "الأشكال",
  recommendations: "التوصيات",
  tables: "الجداول",
  dates: "التواريخ",
};
