import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const citation: Catalogue["citation"] = {
  authorsAndDate: "{authors} ({date}).",
  titleAndForm: "{title} [{form}].",
  within: "في {title}",
  withinAt: "في {title} ({place})",
  stop: "{part}.",

  two: "{first} و{last}",
  more: "{names} و{last}",

  noDate: "د. ت.",
  date: "{year}، {day}",

  page: "ص {page}",

  figure: "شكل",
  dataset: "مجموعة بيانات",
  finding: "نتيجة",
  recommendation: "توصية",
  retold: "{role}، بصياغة المنشور",
  verbatim: "{role}، نقل حرفي",
};
