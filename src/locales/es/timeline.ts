import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const timeline: Catalogue["timeline"] = {
  lede: "Lo que las publicaciones fechan, con la misma precisión con que lo fechan.",
  none: "Las publicaciones no fechan nada.",

  picture: {
    one: "{count} hecho fechado, de {from} a {to}, en orden cronológico. La lista siguiente dice lo mismo con palabras.",
    other:
      "{count} hechos fechados, de {from} a {to}, en orden cronológico. La lista siguiente dice lo mismo con palabras.",
  },
  pictureOfYear: {
    one: "{count} hecho fechado en {year}, en orden cronológico. La lista siguiente dice lo mismo con palabras.",
    other:
      "{count} hechos fechados en {year}, en orden cronológico. La lista siguiente dice lo mismo con palabras.",
  },
  shortYear: "’{year}",
  workOf: "Trabajo descrito en «{title}»",
  publishedAs: "Se publica «{title}»",

  work: "Trabajo que describe una publicación",
  event: "Relatado en una publicación",
  vague: "Solo se conoce el año o el mes",

  toldIn: "Se relata en {publication}",
  toldInSection: "Se relata en {publication}, {section}",
};
