import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const home: Catalogue["home"] = {
  bearsOut: "ما يسنده",
  allFindings: "كل النتائج",
  readingOrder: "بترتيب القراءة",
  latest: "الأحدث",
  allPublications: {
    zero: "كل المنشورات",
    one: "المنشور الوحيد",
    two: "المنشوران كلاهما",
    few: "المنشورات الـ{count} كلها",
    many: "المنشورات الـ{count} كلها",
    other: "المنشورات الـ{count} كلها",
  },
  inside: "ما يضمه الموقع",
  dated: {
    zero: "{count} مدخل",
    one: "مدخل واحد",
    two: "مدخلان",
    few: "{count} مداخل",
    many: "{count} مدخلًا",
    other: "{count} مدخل",
  },
};
