import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const card: Catalogue["card"] = {
  population: "Se basa en: {population}.",
  erratum: "Impreso así; según las cuentas, {expected}. Véase la corrección.",
  sum: "Valor calculado: la suma de estas celdas",
  difference: "Valor calculado: la primera de estas celdas menos la segunda",
  mean: "Valor calculado: la media de estas celdas",
  share: "Valor calculado: la primera de estas celdas como proporción de la segunda",
  cell: "{row}, {column}",
  base: "{value} (n\u00a0=\u00a0{n})",
  more: "{value}, {more}",
  derived: "calculado aquí, no impreso",
};
