import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const reading: Catalogue["reading"] = {
  contents: "Contenido",

  facts: "Sobre esta publicación",
  publishers: "Publica",
  published: "Fecha de publicación",
  authors: "Autoría",
  funders: "Financiación",
  audience: "Dirigida a",
  length: "Extensión",
  posted: "En este sitio desde",
  updated: "Cambios en este sitio",
  notPrintedDate: "No hay fecha impresa.",
  notPrintedAuthors: "No se indica la autoría.",

  next: "Lectura siguiente",
  first: "Esta es la última. Se vuelve a empezar con",
  another: "Otra publicación",

  wholeTerm: "Todo sobre esta palabra",
  termWithAbbreviations: "{term} ({abbreviations})",
};
