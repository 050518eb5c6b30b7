import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const table: Catalogue["table"] = {
  region: "Tabla: {title}. Se desplaza hacia los lados.",
  notPublished: "no publicado",
  notApplicable: "no se aplica",
  suppressed: "suprimido",
  suppressedAs: "suprimido ({mark})",
  interval: "de {from} a {to}",
  computed: "valor calculado",
  base: "n = {n}",
  baseFromTo: "n = {from} a {to}",
  place: "{table}, {section}",
};
