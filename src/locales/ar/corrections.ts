import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const corrections: Catalogue["corrections"] = {
  lede: "حيث لا تستقيم حسابات جدول مطبوع، يُبقي الجدول على ما طُبع، وتنبّه هذه الصفحة إليه.",
  none: "لم يُعلَن عن أي تصحيح.",
  printed: "المطبوع: {value}",
  expected: "بحسب الحساب: {value}",
  fails: "لا يتحقق كما طُبع: {rule}",
  alsoIn: "يرد الرقم أيضًا في: {places}",
  open: "قيد النظر",
  confirmed: "بتأكيد من الناشر",
  corrected: "تم التصحيح",
  noted: "{status}. تاريخ التدوين: {date}.",
};
