import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const topics: Catalogue["topics"] = {
  abbreviation: "أيضًا",
  place: "المكان",
  lead: "بقيادة",
  website: "الموقع الإلكتروني",
  gathered: "ما تقوله المنشورات",
  gatheredNone: "لا تقول المنشورات شيئًا عن هذا الموضوع.",
  togetherWith: "مع",
  pairTitle: "{topic}: {other}",
  pairLede: "ما تقوله المنشورات عن الموضوعين معًا: {topic}، و{other}.",
  things: {
    zero: "{count} عنصر",
    one: "عنصر واحد",
    two: "عنصران",
    few: "{count} عناصر",
    many: "{count} عنصرًا",
    other: "{count} عنصر",
  },
  numbers: "بالأرقام",
  value: "القيمة",
  moreMeasures: {
    zero: "{count} أخرى في الجدول",
    one: "{count} أخرى في الجدول",
    two: "{count} أخريان في الجدول",
    few: "{count} أخرى في الجدول",
    many: "{count} أخرى في الجدول",
    other: "{count} أخرى في الجدول",
  },
  found: "ما تبيّن",
};
