import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const status: Catalogue["status"] = {
  break: "انقطاع في السلسلة",
  breakSign: "[ق]",
  breakMeans: "انقطاع في السلسلة: لا يُقارن بما قبله",
  estimated: "تقديري",
  estimatedSign: "[ت]",
  estimatedMeans: "تقديري",
  provisional: "أولي",
  provisionalSign: "[و]",
  provisionalMeans: "أولي: قد يُنقَّح لاحقًا",
  revised: "منقَّح",
  revisedSign: "[ن]",
  revisedMeans: "منقَّح: سبق أن نُشر بقيمة أخرى",
  unreliable: "ضعيف الموثوقية",
  unreliableSign: "[ض]",
  unreliableMeans: "ضعيف الموثوقية",
  suppressed: "محجوب",
  suppressedMeans: "محجوب: لا ينشر المصدر القيمة",
  someValues: "بعض هذه القيم",
  interval: "بين قوسين: المجال الذي يعطيه المصدر للقيمة.",
  intervalAt: "بين قوسين: المجال الذي يعطيه المصدر للقيمة، بمستوى ثقة {level}.",
  intervalDrawn: "الخطوط والأشرطة حول القيم: المجال الذي يعطيه المصدر للقيمة.",
  intervalDrawnAt: "الخطوط والأشرطة حول القيم: المجال الذي يعطيه المصدر للقيمة، بمستوى ثقة {level}.",
  beside: "(من {from} إلى {to})",
};
