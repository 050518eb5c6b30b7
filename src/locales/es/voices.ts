import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const voices: Catalogue["voices"] = {
  none: "En las publicaciones no hay voces.",
  retold:
    "Lo que se dijo o escribió, tal como lo relatan las publicaciones. Nada se reproduce palabra por palabra.",
  verbatim: "Lo que se dijo o escribió, en palabras de quienes hablan.",
  mixed:
    "Lo que se dijo o escribió. Junto a cada voz se indica si está contada por la publicación o en palabras de quien habla.",
  by: "Voces por {facet}: {value}",
  whose: "Quiénes hablan",
  markIsVoice: "Cada marca es una voz. Elija unas para leerlas.",
  markStands: "Cada marca son {count} voces.",
  toldTwice: "Una voz que aparece en dos publicaciones cuenta una sola vez.",
  notGiven: "Sin {facet}",
  more: { one: "{count} voz más", other: "{count} voces más" },
  allOf: { one: "{count} voz", other: "Las {count} voces" },
};
