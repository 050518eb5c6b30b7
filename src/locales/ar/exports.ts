import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const exports: Catalogue["exports"] = {
  rowId: "معرّف الصف",
  rowIdText: "يسمّي الصف تسمية دائمة: قد تُعاد صياغة عنوانه، أما معرّفه فيبقى.",
  unit: "الوحدة",
  unitText: "ما تعدّه أرقام الصف.",
  base: "عدد الحالات (ن)",
  baseText: "عدد من سُئلوا أو ما عُدّ في الصف، حيث نُشر ذلك.",
  erratum: "خطأ مطبعي",
  erratumText: "حيث يرد في المصدر خطأ مطبعي: العمود، وما طُبع، وما يعطيه الحساب.",
  note: "ملاحظة",
  noteText: "ما ينبغي معرفته عن الصف أو عن أحد أعمدته.",

  slip: "{column}: المطبوع {printed}، والحساب يعطي {expected}",
  notApplicable: "لا ينطبق",

  unitIs: "الوحدة: {unit}.",
  baseIs: "عدد الحالات (ن): {n}.",
  baseUnknown: "عدد الحالات (ن): غير منشور.",
  baseInPart: "عدد الحالات (ن): منشور لجزء من الأرقام.",
  shares: "النسب المئوية: {phrases}.",
  sharesOfRespondents: "نسب من المجيبين",
  sharesOfThings: "نسب مما عُدّ",
  sharesOfAmounts: "نسب من مبلغ",
  sharesOfNone: "ليست نسبًا من أساس واحد",
  computed: "محسوب من أعمدة أخرى في الجدول.",
  asked: "السؤال: {question}",
  population: "المجتمع المشمول: {population}",
  emptyCells: "الخلية الفارغة لم تُنشر قيمتها، ما لم تذكر ملاحظتها أنها لا تنطبق.",

  publishedIn: "تاريخ النشر: {date}. وتاريخ هذا الموجز هو آخر يوم من تلك الفترة.",
  workEnded: "لا تاريخ مطبوعًا: تاريخ هذا الموجز هو نهاية العمل الموصوف، {date}.",
  undated: "التاريخ غير معروف: تاريخ هذا الموجز بديل عنه فحسب.",
};
