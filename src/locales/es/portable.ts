import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const portable: Catalogue["portable"] = {
  figure: "Figura {number}",
  table: "Tabla {number}",
  correction: "{cell}: impreso {printed}; según las cuentas, {expected}.",
  onPage: "página {page}",
  numbersOn: "Sus cifras en una tabla: página {page}",
  turnedOn: "Esta tabla, apaisada: página {page}",
  numbers: "Las cifras de las figuras",
  address: "Dirección permanente",
  version: "Esta versión",
  licence: "Licencia",
  versionOf: "Texto del {date}, {sum}",
  contents: "Contenido",
  cover: "Cubierta",
  opening: "Introducción",
  definitions: "Palabras usadas aquí",
  colophon: "Sobre esta edición",
  back: "Volver a la llamada de la nota {sign}",
  accessibility:
    "Todo el texto se puede escuchar y ampliar. Cada gráfico está descrito con palabras y tiene su tabla. Ninguna persona que use tecnologías de apoyo ha probado este libro.",
};
