import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const publications: Catalogue["publications"] = {
  lede: { one: "{count} publicación.", other: "{count} publicaciones." },
  ledeOrdered: {
    one: "{count} publicación.",
    other: "{count} publicaciones. Cada una figura después de aquella a la que da continuidad.",
  },
  none: "Aquí todavía no se ha publicado nada.",
  undated: "Sin fecha",
  minutes: { one: "{count} minuto", other: "{count} minutos" },
  words: { one: "{count} palabra", other: "{count} palabras" },
  toRead: "{minutes} de lectura, {words}",
  fromTo: "{from} a {to}",
  workDone: "Trabajo descrito",
  drawsOn: "Se basa en {parts}.",
  workTookPlace: "El trabajo se realizó en este periodo: {period}.",
  inBrief: "En breve",
  inBriefTitle: "{title}: en breve",
  onOnePage: "En una página, para leer o imprimir",
  print: "Imprimir esta página",
  found: "Qué se halló",
  advised: "Qué se recomienda",
  howMade: "Cómo se hizo",
  seeAll: "Ver todo: {parts}",
  readWhole: "Leer la publicación completa",
};
