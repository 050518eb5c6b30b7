import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const units: Catalogue["units"] = {
  percent: "por ciento",
  "percent-change": "variación porcentual",
  points: "puntos",
  count: "recuento",
  number: "número",
  year: "año",
  hours: "horas",
  minutes: "minutos",
  text: "texto",
};
