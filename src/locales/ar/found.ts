import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const found: Catalogue["found"] = {
  noneFiltered: "لم يُعثر على شيء بهذه المرشحات. أزل أحدها أو جرّب كلمات أخرى.",
  noneWhole: "{results}؛ لا شيء منها يضم كل ما كُتب.",
  someWhole: "{results}؛ منها {count} تضم كل ما كُتب.",
  unknown: "لم يُعثر على: {words}.",
  quoted: "«{word}»",
  wordless: "لا كلمة هنا ولا رقم. اكتب شيئًا للبحث عنه.",
  cut: "النص أطول مما يلزم: جرى البحث عن كلماته الأولى فقط.",
  meant: "هل تقصد «{question}»؟",
};
