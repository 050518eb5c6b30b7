import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const table: Catalogue["table"] = {
  region: "الجدول: {title}",
  scrollsSideways: "الجدول: {title}. يُمرَّر أفقيًّا.",
  scrolls: "الجدول: {title}. يُمرَّر.",
  filter: "إظهار الصفوف التي فيها",
  showAll: "إظهار كل الصفوف",
  group: "{name}: المعروض من الصفوف {count} من {all}",
  firstRows:
    "المعروض من الصفوف {count} من {all}: أولها، وما يحيل إليه شيء في هذا الموقع. وفي ملفات التنزيل كل الصفوف.",
  firstOfGroups:
    "المعروض من الصفوف {count} من {all}: أول كل مجموعة، وما يحيل إليه شيء في هذا الموقع. وفي ملفات التنزيل كل الصفوف.",
  notPublished: "غير منشور",
  notApplicable: "لا ينطبق",
  suppressed: "محجوب",
  suppressedAs: "محجوب ({mark})",
  interval: "من {from} إلى {to}",
  computed: "قيمة محسوبة",
  base: "ن\u00a0=\u00a0{n}",
  baseFromTo: "ن = من {from} إلى {to}",
  place: "{table}، {section}",
};
