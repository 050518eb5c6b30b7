import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const covers: Catalogue["covers"] = {
  cover: "غلاف «{title}»",
  coverFrom: "غلاف «{title}»، مرسوم انطلاقًا من محتواه: {parts}",
  sections: {
    zero: "{count} قسم",
    one: "قسم واحد",
    two: "قسمان",
    few: "{count} أقسام",
    many: "{count} قسمًا",
    other: "{count} قسم",
  },
  voices: {
    zero: "{count} صوت",
    one: "صوت واحد",
    two: "صوتان",
    few: "{count} أصوات",
    many: "{count} صوتًا",
    other: "{count} صوت",
  },
  tables: {
    zero: "{count} جدول",
    one: "جدول واحد",
    two: "جدولان",
    few: "{count} جداول",
    many: "{count} جدولًا",
    other: "{count} جدول",
  },

  legend: "يُرسم كل غلاف انطلاقًا من منشوره: {parts}.",
  layers: "طبقات لأقسامه، ارتفاعها بقدر طول الأقسام",
  marks: "علامات لأصواته، شكلها بحسب دور المتحدث",
  lines: "خطوط لأكبر جداوله",
};
