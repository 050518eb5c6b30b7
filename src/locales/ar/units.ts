import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const units: Catalogue["units"] = {
  percent: "في المئة",
  "percent-change": "نسبة التغيّر المئوية",
  points: "نقاط",
  count: "تعداد",
  number: "عدد",
  year: "سنة",
  hours: "ساعات",
  minutes: "دقائق",
  text: "نص",
};
