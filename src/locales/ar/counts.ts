import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const counts: Catalogue["counts"] = {
  publications: {
    zero: "{count} منشور",
    one: "{count} منشور",
    two: "{count} منشوران",
    few: "{count} منشورات",
    many: "{count} منشورًا",
    other: "{count} منشور",
  },
  findings: {
    zero: "{count} نتيجة",
    one: "{count} نتيجة",
    two: "{count} نتيجتان",
    few: "{count} نتائج",
    many: "{count} نتيجة",
    other: "{count} نتيجة",
  },
  recommendations: {
    zero: "{count} توصية",
    one: "{count} توصية",
    two: "{count} توصيتان",
    few: "{count} توصيات",
    many: "{count} توصية",
    other: "{count} توصية",
  },
  voices: {
    zero: "{count} صوت",
    one: "{count} صوت",
    two: "{count} صوتان",
    few: "{count} أصوات",
    many: "{count} صوتًا",
    other: "{count} صوت",
  },
  figures: {
    zero: "{count} شكل",
    one: "{count} شكل",
    two: "{count} شكلان",
    few: "{count} أشكال",
    many: "{count} شكلًا",
    other: "{count} شكل",
  },
  datasets: {
    zero: "{count} جدول بيانات",
    one: "{count} جدول بيانات",
    two: "{count} جدولا بيانات",
    few: "{count} جداول بيانات",
    many: "{count} جدول بيانات",
    other: "{count} جدول بيانات",
  },
  terms: {
    zero: "{count} مصطلح",
    one: "{count} مصطلح",
    two: "{count} مصطلحان",
    few: "{count} مصطلحات",
    many: "{count} مصطلحًا",
    other: "{count} مصطلح",
  },
  corrections: {
    zero: "{count} تصحيح",
    one: "{count} تصحيح",
    two: "{count} تصحيحان",
    few: "{count} تصحيحات",
    many: "{count} تصحيحًا",
    other: "{count} تصحيح",
  },
};
