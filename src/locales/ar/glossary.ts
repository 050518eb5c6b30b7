import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const glossary: Catalogue["glossary"] = {
  lede: "الكلمات المعرَّفة هنا.",
  ledeUsed: "الكلمات المعرَّفة هنا، ومواضع استخدامها في المنشورات.",
  none: "لا كلمات معرَّفة هنا.",
  ours: "تستخدم المنشورات هذه الكلمة دون تعريفها؛ والتعريف لنا.",
  definedIn: "التعريف في {publication}.",
  letters: "الحروف",
  seeAlso: "انظر أيضًا: {terms}.",
  usedInSections: {
    zero: "لا تُستخدم في أي قسم",
    one: "تُستخدم في قسم واحد",
    two: "تُستخدم في قسمين",
    few: "تُستخدم في {count} أقسام",
    many: "تُستخدم في {count} قسمًا",
    other: "تُستخدم في {count} قسم",
  },
};
