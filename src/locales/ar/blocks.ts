import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const blocks: Catalogue["blocks"] = {
  chartTable: "الأرقام في جدول",
  figurePage: "صفحة الشكل",
  copyLink: "رابط هذا الشكل",
  linkCopied: "تم نسخ الرابط.",
  csv: "CSV",
  source: "المصدر: {source}.",
  sourceAt: "المصدر: {source}، {place}.",
  sourceOutside: "المصدر: {source}، {publisher}، اطُّلع عليه في {date}.",
  sourceOutsideAt: "المصدر: {source}، {place}، {publisher}، اطُّلع عليه في {date}.",
  sourceLicence: "الرخصة: {licence}.",
  dataset: "الجدول: {table}",
  missingFigure: "غير منشور",

  embedLede: "يعرض هذا السطر الشكل في موقع آخر. ويتكيّف ارتفاعه بحسب الحاجة حيث تشغّل الصفحة برنامجه النصي.",
  embedCode: "رمز لموقع آخر",
  embedPage: "الصفحة التي تُعرض هناك",
  copy: "نسخ",
  from: "من {address}",

  transcript: "النص المفرّغ",
  captions: "ترجمة نصية",
  noCaptions: "دون ترجمة نصية.",
  downloadVideo: "ملف الفيديو",
  videoFile: "{file} ({size}).",

  retold: "بصياغة المنشور",
  verbatim: "نقل حرفي",
  alsoTold: "ورد أيضًا في {texts}",

  evidence: "الأدلة",
  confirms: "تأكيد",
  deepens: "تعميق",
  contradicts: "مخالفة",
  confirmedBy: "تأكيد لاحق في",
  deepenedBy: "تعميق لاحق في",
  contradictedBy: "مخالفة لاحقة في",
  answers: "إجابة عن",
  for: "موجّهة إلى",
  aside: "{title} ({publication})",

  note: "ملاحظة",
  limitation: "حدود الدراسة",
  definition: "تعريف",
  method: "المنهج",

  topics: "المواضيع:",
  correction: "تصحيح",

  notes: "الحواشي",
  backToCall: "العودة إلى موضع الحاشية {number}",
};
