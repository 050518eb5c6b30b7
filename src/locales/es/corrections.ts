import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const corrections: Catalogue["corrections"] = {
  lede: "Donde no cuadran las cuentas de una tabla impresa, la tabla conserva lo impreso y esta página lo señala.",
  none: "No se ha declarado ninguna corrección.",
  printed: "Impreso: {value}",
  expected: "Según las cuentas: {value}",
  fails: "No se cumple en lo impreso: {rule}",
  alsoIn: "El número también aparece en: {places}",
  open: "Abierta",
  confirmed: "Confirmada por quien publicó",
  corrected: "Corregida",
  noted: "{status}. Anotada: {date}.",
};
