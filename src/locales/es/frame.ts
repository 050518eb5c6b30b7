import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const frame: Catalogue["frame"] = {
  skip: "Ir al texto",
  mainMenu: "Menú principal",
  menu: "Menú",
  closeMenu: "Cerrar",
  footerMenu: "Sobre este sitio",
  social: "En otros sitios",
  appearance: "Apariencia",
  auto: "Automática",
  light: "Clara",
  dark: "Oscura",
  licence: "Licencia: {licence}",
  heldBy: "Derechos: {holder}.",
};
