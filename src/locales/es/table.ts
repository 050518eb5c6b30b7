import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const table: Catalogue["table"] = {
  region: "Tabla: {title}",
  scrollsSideways: "Tabla: {title}. Se desplaza hacia los lados.",
  scrolls: "Tabla: {title}. Se desplaza.",
  filter: "Mostrar filas con",
  showAll: "Mostrar todas las filas",
  group: "{name}: {count} de {all} filas",
  firstRows:
    "Se muestran {count} de {all} filas: las primeras y aquellas a las que remite algo de este sitio. Los archivos para descargar las contienen todas.",
  firstOfGroups:
    "Se muestran {count} de {all} filas: las primeras de cada grupo y aquellas a las que remite algo de este sitio. Los archivos para descargar las contienen todas.",
  notPublished: "no publicado",
  notApplicable: "no se aplica",
  suppressed: "suprimido",
  suppressedAs: "suprimido ({mark})",
  interval: "de {from} a {to}",
  computed: "valor calculado",
  base: "n\u00a0=\u00a0{n}",
  baseFromTo: "n\u00a0=\u00a0{from} a {to}",
  place: "{table}, {section}",
};
