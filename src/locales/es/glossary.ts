import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const glossary: Catalogue["glossary"] = {
  lede: "Las palabras que se definen aquí.",
  ledeUsed: "Las palabras que se definen aquí y dónde las usan las publicaciones.",
  none: "Aquí no se define ninguna palabra.",
  ours: "Las publicaciones usan esta palabra sin definirla; la definición es nuestra.",
  definedIn: "Definición en {publication}.",
  letters: "Letras",
  seeAlso: "Véase también: {terms}.",
  usedInSections: { one: "Se usa en {count} sección", other: "Se usa en {count} secciones" },
};
