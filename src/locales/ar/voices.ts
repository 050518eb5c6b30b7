import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const voices: Catalogue["voices"] = {
  none: "لا أصوات في المنشورات.",
  retold: "ما قيل أو كُتب، كما ترويه المنشورات. لا شيء منه منقول حرفيًّا.",
  verbatim: "ما قيل أو كُتب، بكلمات أصحابه.",
  mixed: "ما قيل أو كُتب. ويُذكر مع كل صوت أهو مروي بصياغة المنشور أم بكلمات صاحبه.",
  by: "الأصوات بحسب {facet}: {value}",
  whose: "أصوات من هذه",
  whoseLede: "يعدّ كل رقم المساهمات الواردة في المنشورات، لا الأشخاص.",
  toldTwice: "الصوت الذي يُروى أكثر من مرة يُحسب مرة واحدة في المجاميع.",
  rolesByPlace: "الأدوار بحسب {kind}",
  rolesByPublication: "الأدوار بحسب المنشور",
  noPlace: "المكان غير مذكور",
  all: "المجموع",
};
