import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const notFound: Catalogue["notFound"] = {
  title: "هذه الصفحة غير موجودة",
  text: "ربما كُتب العنوان خطأً أو سقط منه جزء عند نسخه. وقد يكون الرابط الذي أدى إلى هنا خاطئًا، أو لم تعد الصفحة موجودة.",
  nearest: "هل تقصد إحدى هذه الصفحات؟",
  onward: "إلى أين بعد ذلك",
  search: "البحث عن كلمات هذا العنوان",
  above: "مستوى أعلى",
  front: "الصفحة الأولى لهذا العنوان",
};
