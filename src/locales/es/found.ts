import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const found: Catalogue["found"] = {
  noneFiltered: "No se encontró nada con estos filtros. Quite uno o pruebe con otras palabras.",
  noneWhole: "{results}; ninguno con todo lo escrito.",
  someWhole: {
    one: "{results}; {count} con todo lo escrito.",
    other: "{results}; {count} con todo lo escrito.",
  },
  unknown: "No se encontró: {words}.",
  quoted: "«{word}»",
  wordless: "Aquí no hay ninguna palabra ni ningún número. Escriba algo para buscar.",
  cut: "El texto era demasiado largo: solo se buscaron las primeras palabras.",
  meant: "¿Quiso decir «{question}»?",
};
