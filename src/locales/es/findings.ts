import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const findings: Catalogue["findings"] = {
  both: "Hallazgos y recomendaciones",
  lede: "Lo que muestran las publicaciones.",
  ledeEvidence: "Lo que muestran las publicaciones, con la evidencia que citan.",
  ledeRecommendations: "Lo que recomiendan las publicaciones.",
  ledeRecommendationsEvidence: "Lo que recomiendan las publicaciones, con la evidencia que citan.",
  ledeBoth: "Lo que muestran y recomiendan las publicaciones.",
  ledeBothEvidence: "Lo que muestran y recomiendan las publicaciones, con la evidencia que citan.",
  none: "En las publicaciones no hay hallazgos ni recomendaciones.",
  by: "Hallazgos por {facet}: {value}",
  more: { one: "{count} más", other: "{count} más" },
  allOf: { one: "{count} hallazgo", other: "Ver todo: {count} hallazgos y recomendaciones" },
  several: "Varios a la vez: {kinds}",
  rest: "Sobre otros asuntos",
};
