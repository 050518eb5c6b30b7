import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const lists: Catalogue["lists"] = {
  alsoOnThis: "También sobre esto, en las demás publicaciones",
  shares: "{kind}, {publication}. En común: {topics}.",
  andMore: "{count} más",
  about: "Temas: {topics}",
  aboutTitle: "Temas",
  cite: "Cómo citar",
  citeThis: "Citar",

  role: "Papel",
  roles: "Papeles",
  publication: "Publicación",
  publications: "Publicaciones",
  theme: "Tema",
  themes: "Temas",
  question: "Pregunta",
  questions: "Preguntas",
  year: "Año",
  years: "Años",
  divided: "Explorar por",
  narrow: "Acotar la lista",
  any: "Todo",
  clear: "Mostrar todo",
  allValues: "Ver todo: {count}",
  furtherTexts: {
    one: "{count} publicación más: explorar por año",
    other: "{count} publicaciones más: explorar por año",
  },
  mostOf: "Las {shown} opciones con más contenido, de {count}",
  otherValues: "{facet}: otras opciones",
  described: "{title}. {lede}",
};
