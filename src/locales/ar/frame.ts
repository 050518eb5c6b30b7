import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const frame: Catalogue["frame"] = {
  skip: "انتقل إلى النص",
  mainMenu: "القائمة الرئيسية",
  menu: "القائمة",
  closeMenu: "إغلاق",
  footerMenu: "عن هذا الموقع",
  social: "على مواقع أخرى",
  appearance: "المظهر",
  auto: "تلقائي",
  light: "فاتح",
  dark: "داكن",
  licence: "الترخيص: {licence}",
  heldBy: "الحقوق: {holder}.",
};
