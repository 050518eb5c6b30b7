import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const browser: Catalogue["browser"] = {
  copied: "تم النسخ.",
  shownOf: "المعروض: {count} من {all}",
  shownNone: "لا شيء في القائمة يوافق كل ما اخترته.",
  rows: "الصفوف المعروضة: {count} من {all}",
  rowsNone: "لا صف فيه هذه الكلمات.",
  rowsRising: "{rows}، مرتبة تصاعديًّا حسب «{column}»",
  rowsFalling: "{rows}، مرتبة تنازليًّا حسب «{column}»",
  searchLabel: "ابحث عن كلمات أو أرقام",
  searchSubmit: "بحث",
  searchKey: "المفتاح / يفتح هذه الخانة",
  results: {
    zero: "{count} نتيجة بحث",
    one: "نتيجة بحث واحدة",
    two: "نتيجتا بحث",
    few: "{count} نتائج بحث",
    many: "{count} نتيجة بحث",
    other: "{count} نتيجة بحث",
  },
  noResults: "لم يُعثر على شيء. جرّب كلمات أخرى أو أقل عددًا.",
};
