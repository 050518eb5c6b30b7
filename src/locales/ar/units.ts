import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const units: Catalogue["units"] = {
  percent: "في المئة",
  "percent-change": "نسبة التغيّر المئوية",
  points: "نقاط",
  count: "تعداد",
  number: "عدد",
  year: "سنة",
  month: "شهر",
  date: "تاريخ",
  hours: "ساعات",
  minutes: "دقائق",
  "per-1000": "لكل 1000",
  "per-100000": "لكل 100000",
  index: "مؤشر",
  ratio: "نسبة",
  text: "نص",
  "in-thousands": "بالآلاف",
  "in-millions": "بالملايين",
  "in-billions": "بالمليارات",
};
