import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const browser: Catalogue["browser"] = {
  copied: "Copiado.",
  shownOf: { one: "Se muestra {count} de {all}", other: "Se muestran {count} de {all}" },
  shownNone: "Nada de la lista corresponde a todo lo elegido.",
  rows: "{count} de {all} filas",
  rowsNone: "Ninguna fila contiene estas palabras.",
  rowsRising: "{rows}, en orden ascendente según «{column}»",
  rowsFalling: "{rows}, en orden descendente según «{column}»",
  searchLabel: "Buscar palabras o números",
  searchSubmit: "Buscar",
  searchKey: "La tecla / abre este campo",
  results: { one: "{count} resultado", other: "{count} resultados" },
  noResults: "No se encontró nada. Pruebe con otras palabras, o con menos.",
};
