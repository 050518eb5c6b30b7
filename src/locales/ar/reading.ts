import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const reading: Catalogue["reading"] = {
  contents: "المحتويات",

  facts: "عن هذا المنشور",
  publishers: "الناشر",
  published: "تاريخ النشر",
  authors: "التأليف",
  funders: "التمويل",
  audience: "الجمهور المستهدف",
  length: "الطول",
  posted: "على هذا الموقع منذ",
  updated: "تاريخ التعديل هنا",
  notPrintedDate: "لا تاريخ مطبوعًا.",
  notPrintedAuthors: "لم تُذكر أسماء المؤلفين.",

  next: "القراءة التالية",
  first: "هذا هو الأخير. ابدأ من جديد مع",
  another: "منشور آخر",

  wholeTerm: "كل ما يتعلق بهذه الكلمة",
  termWithAbbreviations: "{term} ({abbreviations})",
};
