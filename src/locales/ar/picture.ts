import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const picture: Catalogue["picture"] = {
  gap: "الفارق",
  points: {
    zero: "{number} نقطة",
    one: "{number} نقطة",
    two: "{number} نقطتان",
    few: "{number} نقاط",
    many: "{number} نقطة",
    other: "{number} نقطة",
  },
  thousands: "بالآلاف",
  millions: "بالملايين",
  billions: "بالمليارات",
  thousandsOf: "بآلاف {currency}",
  millionsOf: "بملايين {currency}",
  billionsOf: "بمليارات {currency}",
  base: "{label} (ن\u00a0=\u00a0{n})",
  from: "من {number}",
  missing: "{label}: {reason}",
  cell: "{row}، {column}",
  comma: "، ",
  rest: "غير مفصّل هنا",

  quarter: "الربع {quarter}، {year}",
  splitYear: "{from}/{to}",
  periods: "{from}–{to}",
  ended: "{value} ({period})",

  ofPeople: "{count} من {n}",
  people: "كل علامة مجيب واحد: ممتلئة لمن تشمله القيمة، وفارغة لغيره.",

  // Below lines over time
  dashed: "الخط المتقطع: قيم تقديرية أو مؤقتة.",
  broken: "شرطتان: تنقطع السلسلة هناك، ولا يُقارن ما يليها بما سبقها.",

  // Charts that come alive
  keys: "تنقل مفاتيح الأسهم من قيمة إلى أخرى، ومفتاحا Home وEnd إلى الأولى والأخيرة. ويعيد مفتاح Esc الصورة.",
  series: "السلاسل المعروضة",
  erratum: "خطأ مطبعي: انظر التصحيح",
  erratumSaid: "{value} ({note})",
  said: "{name}: {value}. {notes}",
};
