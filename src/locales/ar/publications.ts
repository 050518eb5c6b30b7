import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const publications: Catalogue["publications"] = {
  lede: {
    zero: "لا منشورات.",
    one: "منشور واحد.",
    two: "منشوران.",
    few: "{count} منشورات.",
    many: "{count} منشورًا.",
    other: "{count} منشور.",
  },
  ledeOrdered: {
    zero: "لا منشورات. يرد كل منشور بعد المنشور الذي يتابعه.",
    one: "منشور واحد. يرد كل منشور بعد المنشور الذي يتابعه.",
    two: "منشوران. يرد كل منشور بعد المنشور الذي يتابعه.",
    few: "{count} منشورات. يرد كل منشور بعد المنشور الذي يتابعه.",
    many: "{count} منشورًا. يرد كل منشور بعد المنشور الذي يتابعه.",
    other: "{count} منشور. يرد كل منشور بعد المنشور الذي يتابعه.",
  },
  none: "لم يُنشر شيء هنا بعد.",
  minutes: {
    zero: "{count} دقيقة",
    one: "دقيقة واحدة",
    two: "دقيقتان",
    few: "{count} دقائق",
    many: "{count} دقيقة",
    other: "{count} دقيقة",
  },
  words: {
    zero: "{count} كلمة",
    one: "كلمة واحدة",
    two: "كلمتان",
    few: "{count} كلمات",
    many: "{count} كلمة",
    other: "{count} كلمة",
  },
  toRead: "مدة القراءة: {minutes}، {words}",
  fromTo: "من {from} إلى {to}",
  workDone: "العمل الموصوف",
  drawsOn: "يستند إلى {parts}.",
  workTookPlace: "مدة العمل: {period}.",
  inBrief: "بإيجاز",
  inBriefTitle: "{title}: بإيجاز",
  readWhole: "قراءة المنشور كاملًا",
};
