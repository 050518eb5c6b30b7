import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const base: Catalogue["base"] = {
  sentence: "{base}.",
  withInferred: "{base}; la más pequeña que cuadra con los porcentajes (inferida): {bases}.",
  unknown: "Base (n) no publicada",
  inPart: "Base (n) publicada para una parte de estas cifras",
  atLeast: "al menos {n}",
  lineAtLeast: "{line}: al menos {n}",

  smallOfPeople: {
    one: "Algunos de estos porcentajes se basan en menos de {count} respuesta: deben leerse con cautela.",
    other: "Algunos de estos porcentajes se basan en menos de {count} respuestas: deben leerse con cautela.",
  },
  small: "Algunos de estos porcentajes tienen una base (n) menor que {n}: deben leerse con cautela.",
  misprint: "† {cell}: impreso {printed}; según las cuentas, {expected}.",

  ofRespondents: "Proporciones de quienes respondieron",
  ofThings: "Proporciones de lo contado",
  ofAmounts: "Proporciones de un importe",
  ofNone: "Sin una base común",
  weighted: "con ponderación",
  notWeighted: "sin ponderación",
  oneAnswer: "una respuesta por persona",
  severalAnswers: "varias respuestas posibles",
};
