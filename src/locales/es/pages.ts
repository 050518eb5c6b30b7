import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const pages: Catalogue["pages"] = {
  updated: "Cambios en este sitio: {date}",
  contact: "Contacto",
  visitsTitle: "Recuento de visitas",
  visitsThere:
    "Este sitio cuenta las visitas. Cada página, salvo las figuras que muestran otros sitios, carga un script, {script}, que comunica a {host} que la página se abrió. Qué más comunica y cuánto tiempo se conserva lo explican quienes gestionan {host}.",
  visitsHere:
    "Este sitio cuenta las visitas. Cada página, salvo las figuras que muestran otros sitios, carga un script propio, {script}, que comunica al servidor de este sitio que la página se abrió.",
  visitsOff:
    "Donde el navegador no ejecuta scripts o bloquea este, no se comunica nada y todas las páginas funcionan.",
};
