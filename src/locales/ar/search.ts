import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const search: Catalogue["search"] = {
  titles: {
    zero: "{count} عنوان",
    one: "{count} عنوان",
    two: "{count} عنوانان",
    few: "{count} عناوين",
    many: "{count} عنوانًا",
    other: "{count} عنوان",
  },
  lede: "كل ما يضمه هذا الموقع في قائمة واحدة.",
  label: "ابحث عن كلمات أو أرقام",
  submit: "بحث",
  shortcut: "اضغط / للبحث.",
  shortcutChoice: "المفتاح / يفتح هذه الخانة",
  results: "نتائج البحث",
  more: "عرض المزيد",

  narrow: "تضييق البحث",
  clear: "إزالة كل المرشحات",
  kind: "النوع",
  publication: "المنشور",

  without:
    "يحتاج البحث في النص الكامل إلى برامج نصية. يُدرج هنا ما يضمه هذا الموقع بحسب العنوان؛ ويمكن للمتصفح البحث عن الكلمات في هذه الصفحة.",

  searching: "جارٍ البحث…",
  notLoaded: "لا يمكن البحث في النص الكامل من هنا، لذا يجري البحث في عناوين هذه القائمة.",

  ofPublication: "المنشورات",
  ofText: "النصوص",
  ofFinding: "النتائج",
  ofRecommendation: "التوصيات",
  ofFigure: "الأشكال",
  ofData: "البيانات",
  ofVoice: "الأصوات",
  ofEvent: "التواريخ",
  ofTerm: "المصطلحات",
  ofTopic: "المواضيع",
  ofPage: "الصفحات",
  onePublication: "منشور",
  oneText: "قسم",
  oneFinding: "نتيجة",
  oneRecommendation: "توصية",
  oneFigure: "شكل",
  oneData: "بيانات",
  oneVoice: "صوت",
  oneEvent: "تاريخ",
  oneTerm: "مصطلح",
  oneTopic: "موضوع",
  onePage: "صفحة",
};
