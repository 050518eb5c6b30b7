import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const voices: Catalogue["voices"] = {
  none: "لا أصوات في المنشورات.",
  retold: "ما قيل أو كُتب، كما ترويه المنشورات. لا شيء منه منقول حرفيًّا.",
  verbatim: "ما قيل أو كُتب، بكلمات أصحابه.",
  mixed: "ما قيل أو كُتب. ويُذكر مع كل صوت أهو مروي بصياغة المنشور أم بكلمات صاحبه.",
  by: "الأصوات بحسب {facet}: {value}",
  whose: "من يتحدث",
  markIsVoice: "كل علامة صوت واحد. اختر بعضها لتقرأه.",
  markStands: "كل علامة تعني {count} صوتًا.",
  toldTwice: "الصوت الذي يرد في منشورين يُحسب مرة واحدة.",
  notGiven: "بلا تحديد: {facet}",
  more: {
    zero: "لا أصوات أخرى",
    one: "صوت آخر",
    two: "صوتان آخران",
    few: "{count} أصوات أخرى",
    many: "{count} صوتًا آخر",
    other: "{count} صوت آخر",
  },
  allOf: {
    zero: "لا أصوات",
    one: "صوت واحد",
    two: "الصوتان",
    few: "كل الأصوات: {count}",
    many: "كل الأصوات: {count}",
    other: "كل الأصوات: {count}",
  },
};
