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
  whose: "De quiénes son estas voces",
  whoseLede: "Cada número cuenta aportaciones recogidas en las publicaciones, no personas.",
  toldTwice: "Una voz que se relata más de una vez cuenta una sola vez en los totales.",
  rolesByPlace: "Papeles por {kind}",
  rolesByPublication: "Papeles por publicación",
  noPlace: "Lugar sin indicar",
  all: "Total",
};
