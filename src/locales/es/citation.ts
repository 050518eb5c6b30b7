import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const citation: Catalogue["citation"] = {
  authorsAndDate: "{authors} ({date}).",
  titleAndForm: "{title} [{form}].",
  within: "En {title}",
  withinAt: "En {title} ({place})",
  stop: "{part}.",

  two: "{first} y {last}",
  more: "{names} y {last}",

  noDate: "s. f.",
  date: "{year}, {day}",

  page: "p. {page}",

  figure: "Figura",
  dataset: "Conjunto de datos",
  finding: "Hallazgo",
  recommendation: "Recomendación",
  retold: "{role}, con palabras de la publicación",
  verbatim: "{role}, cita textual",
};
