import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const lists: Catalogue["lists"] = {
  alsoOnThis: "عن هذا أيضًا، في المنشورات الأخرى",
  shares: "{kind}، {publication}. مواضيع مشتركة: {topics}.",
  andMore: "{count} غيرها",
  about: "المواضيع: {topics}",
  aboutTitle: "المواضيع",
  cite: "للاستشهاد",
  citeThis: "استشهد بهذا",

  role: "الدور",
  roles: "الأدوار",
  publication: "المنشور",
  publications: "المنشورات",
  theme: "المحور",
  themes: "المحاور",
  question: "السؤال",
  questions: "الأسئلة",
  year: "السنة",
  years: "السنوات",
  divided: "تصفّح بحسب",
  narrow: "تضييق القائمة",
  any: "الكل",
  clear: "عرض الكل",
  allValues: "عرض الكل: {count}",
  furtherTexts: {
    zero: "{count} منشور آخر: تصفّح بحسب السنة",
    one: "{count} منشور آخر: تصفّح بحسب السنة",
    two: "{count} منشوران آخران: تصفّح بحسب السنة",
    few: "{count} منشورات أخرى: تصفّح بحسب السنة",
    many: "{count} منشورًا آخر: تصفّح بحسب السنة",
    other: "{count} منشور آخر: تصفّح بحسب السنة",
  },
  mostOf: "{shown} من {count}، وهي الأكثر محتوى",
  otherValues: "{facet}: الخيارات الأخرى",
  described: "{title}. {lede}",
};
