import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const picture: Catalogue["picture"] = {
  gap: "Diferencia",
  points: { one: "{number} punto", other: "{number} puntos" },
  thousands: "miles",
  millions: "millones",
  billions: "miles de millones",
  thousandsOf: "miles de {currency}",
  millionsOf: "millones de {currency}",
  billionsOf: "miles de millones de {currency}",
  base: "{label} (n\u00a0=\u00a0{n})",
  from: "desde {number}",
  missing: "{label}: {reason}",
  cell: "{row}, {column}",
  comma: ", ",
  rest: "Sin detallar aquí",

  quarter: "{quarter}.º trim. {year}",
  splitYear: "{from}/{to}",
  periods: "{from}-{to}",
  ended: "{value} ({period})",

  ofPeople: "{count} de {n}",
  people: "Cada marca es una persona que respondió: llena si el valor la cuenta, vacía si no.",

  // Below lines over time
  dashed: "Línea discontinua: valores estimados o provisionales.",
  broken: "Dos trazos: la serie se interrumpe ahí, y lo que sigue no se puede comparar con lo anterior.",

  // Charts that come alive
  keys: "Las flechas pasan de un valor a otro; Inicio y Fin, al primero y al último. Escape vuelve a la imagen.",
  series: "Series visibles",
  erratum: "Error de imprenta: véase la corrección",
  erratumSaid: "{value} ({note})",
  said: "{name}: {value}. {notes}",
};
