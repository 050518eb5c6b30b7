import type { Catalogue } from "../catalogue.ts";

/** Arabic: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const card: Catalogue["card"] = {
  population: "استنادًا إلى: {population}.",
  erratum: "هكذا طُبع؛ والحساب يعطي {expected}. انظر التصحيح.",
  sum: "قيمة محسوبة: مجموع هذه الخلايا",
  difference: "قيمة محسوبة: أولى هذه الخلايا ناقص الثانية",
  mean: "قيمة محسوبة: متوسط هذه الخلايا",
  share: "قيمة محسوبة: نسبة أولى هذه الخلايا إلى الثانية",
  cell: "{row}، {column}",
  base: "{value} (ن\u00a0=\u00a0{n})",
  more: "{value}، {more}",
  derived: "محسوب هنا وغير مطبوع",
};
