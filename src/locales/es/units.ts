import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const units: Catalogue["units"] = {
  percent: "por ciento",
  "percent-change": "variación porcentual",
  points: "puntos",
  count: "recuento",
  number: "número",
  year: "año",
  month: "mes",
  date: "fecha",
  hours: "horas",
  minutes: "minutos",
  "per-1000": "por cada 1.000",
  "per-100000": "por cada 100.000",
  index: "índice",
  ratio: "razón",
  text: "texto",
  "in-thousands": "en miles",
  "in-millions": "en millones",
  "in-billions": "en miles de millones",
};
