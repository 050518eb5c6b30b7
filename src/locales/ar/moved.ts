import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const moved: Catalogue["moved"] = {
  page: "انتقلت هذه الصفحة إلى: {link}",
  part: "ما كان في هذا العنوان موجود الآن في: {link}",
};
