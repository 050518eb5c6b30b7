import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const about: Catalogue["about"] = {
  title: "Sobre este sitio",
  licence: "Licencia",
  covers: "Las portadas",
  typefaces: "Tipos de letra",
  typefacesText:
    "Los títulos están compuestos en {titles}, el texto en {text}, y los rótulos y las tablas en {labels}: cada nombre lleva a su licencia.",
  notices: "Licencias de todo lo que acompaña a estas páginas",
};
