import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const areas: Catalogue["areas"] = {
  home: "Inicio",
  publications: "Publicaciones",
  pages: "Páginas",
  findings: "Hallazgos",
  voices: "Voces",
  figures: "Figuras",
  data: "Datos",
  glossary: "Glosario",
  timeline: "Cronología",
  compare: "Comparar",
  corrections: "Correcciones",
  search: "Buscar",
  about: "Sobre este sitio",
};
