import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const about: Catalogue["about"] = {
  title: "عن هذا الموقع",
  licence: "الترخيص",
  covers: "الأغلفة",
  typefaces: "الخطوط",
  typefacesText:
    "كُتبت العناوين بخط {titles}، والنصوص بخط {text}، والتسميات والجداول بخط {labels}، ويقود كل اسم إلى رخصته.",
  notices: "تراخيص كل ما يرافق هذه الصفحات",
};
