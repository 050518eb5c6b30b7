import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const notFound: Catalogue["notFound"] = {
  title: "هذه الصفحة غير موجودة",
  text: "ربما كُتب العنوان خطأً أو سقط منه جزء. تتيح هذه الصفحات المتابعة:",
  here: "القائمة التي يُفترض أن تكون فيها هذه الصفحة",
  above: "مستوى أعلى",
  front: "الصفحة الأولى لهذا العنوان",
};
