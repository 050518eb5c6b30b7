import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const base: Catalogue["base"] = {
  sentence: "{base}.",
  withInferred: "{base}؛ أصغر عدد يتفق مع النسب المئوية (مستنتج): {bases}.",
  unknown: "عدد الحالات (ن) غير منشور",
  inPart: "عدد الحالات (ن) منشور لجزء من هذه الأرقام",
  atLeast: "{n} على الأقل",
  lineAtLeast: "{line}: {n} على الأقل",

  smallOfPeople: {
    zero: "تستند بعض النسب المئوية هنا إلى أقل من {count} مجيب: ينبغي الحذر عند قراءتها.",
    one: "تستند بعض النسب المئوية هنا إلى أقل من مجيب واحد: ينبغي الحذر عند قراءتها.",
    two: "تستند بعض النسب المئوية هنا إلى أقل من مجيبَين اثنين: ينبغي الحذر عند قراءتها.",
    few: "تستند بعض النسب المئوية هنا إلى أقل من {count} مجيبين: ينبغي الحذر عند قراءتها.",
    many: "تستند بعض النسب المئوية هنا إلى أقل من {count} مجيبًا: ينبغي الحذر عند قراءتها.",
    other: "تستند بعض النسب المئوية هنا إلى أقل من {count} مجيب: ينبغي الحذر عند قراءتها.",
  },
  small: "تستند بعض النسب المئوية هنا إلى عدد حالات (ن) أقل من {n}: ينبغي الحذر عند قراءتها.",
  misprint: "† {cell}: المطبوع {printed}، والحساب يعطي {expected}.",

  ofRespondents: "نسب من المجيبين",
  ofThings: "نسب مما عُدّ",
  ofAmounts: "نسب من مبلغ",
  ofNone: "ليست نسبًا من أساس واحد",
  weighted: "مرجّحة",
  notWeighted: "غير مرجّحة",
  oneAnswer: "إجابة واحدة لكل شخص",
  severalAnswers: "تعدد الإجابات ممكن",
};
