import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const counts: Catalogue["counts"] = {
  publications: { one: "{count} publicación", other: "{count} publicaciones" },
  findings: { one: "{count} hallazgo", other: "{count} hallazgos" },
  recommendations: { one: "{count} recomendación", other: "{count} recomendaciones" },
  voices: { one: "{count} voz", other: "{count} voces" },
  figures: { one: "{count} figura", other: "{count} figuras" },
  datasets: { one: "{count} tabla de datos", other: "{count} tablas de datos" },
  terms: { one: "{count} término", other: "{count} términos" },
  corrections: { one: "{count} corrección", other: "{count} correcciones" },
};
