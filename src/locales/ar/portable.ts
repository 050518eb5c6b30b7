import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const portable: Catalogue["portable"] = {
  figure: "الشكل {number}",
  table: "الجدول {number}",
  correction: "{cell}: المطبوع {printed}، والحساب يعطي {expected}.",
  onPage: "الصفحة {page}",
  numbersOn: "الأرقام في جدول: الصفحة {page}",
  turnedOn: "هذا الجدول بالعرض: الصفحة {page}",
  numbers: "الأرقام التي بُنيت عليها الأشكال",
  address: "العنوان الدائم",
  version: "هذه النسخة",
  licence: "الترخيص",
  versionOf: "نص {date}، {sum}",
  contents: "المحتويات",
  cover: "الغلاف",
  opening: "مقدمة",
  definitions: "كلمات مستخدمة هنا",
  colophon: "عن هذه الطبعة",
  back: "العودة إلى موضع الحاشية {sign}",
  accessibility:
    "يمكن سماع النص كله وتكبيره. لكل رسم بياني وصف بالكلمات وجدول. لم يجرّب هذا الكتاب أحد ممن يستخدمون التقنيات المساعدة.",
};
