import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const topics: Catalogue["topics"] = {
  abbreviation: "También",
  place: "Lugar",
  lead: "Dirección a cargo de",
  website: "Sitio web",
  gathered: "Lo que dicen las publicaciones",
  gatheredNone: "Las publicaciones no dicen nada sobre este tema.",
  togetherWith: "Junto con",
  pairTitle: "{topic}: {other}",
  pairLede: "Lo que dicen las publicaciones que trata de ambos temas: {topic} | {other}.",
  things: { one: "{count} elemento", other: "{count} elementos" },
  numbers: "En cifras",
  value: "Valor",
  moreMeasures: { one: "{count} más en la tabla", other: "{count} más en la tabla" },
  found: "Lo que se encontró",
};
