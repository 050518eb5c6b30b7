import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const things: Catalogue["things"] = {
  section: "Sección",
  figure: "Figura",
  finding: "Hallazgo",
  recommendation: "Recomendación",
  voice: "Voz",
  sections: "Secciones",
  figures: "Figuras",
  recommendations: "Recomendaciones",
  tables: "Tablas",
  dates: "Fechas",
};
