import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const exports: Catalogue["exports"] = {
  rowId: "Identificador de la fila",
  rowIdText:
    "Nombra la fila de forma permanente: su rótulo puede redactarse de nuevo, su identificador no cambia.",
  unit: "Unidad",
  unitText: "Lo que cuentan los números de la fila.",
  base: "Base (n)",
  baseText: "Número de personas consultadas o de casos contados en la fila, donde se publicó.",
  erratum: "Errata",
  erratumText: "Donde la fuente contiene una errata: la columna, lo impreso y lo que resulta de las cuentas.",
  note: "Nota",
  noteText: "Lo que conviene saber de la fila o de una de sus columnas.",
  low: "extremo inferior",
  high: "extremo superior",
  lowText:
    "El extremo inferior del intervalo que la fuente da para el valor; sin valor, el del rango impreso.",
  highText:
    "El extremo superior del intervalo que la fuente da para el valor; sin valor, el del rango impreso.",
  level: "Nivel de confianza: {level}.",
  status: "estado",
  statusText: "Lo que la fuente dice del valor.",
  mark: "marca",
  markText: "Lo que la fuente imprime para el estado.",

  slip: "{column}: impreso {printed}, según las cuentas {expected}",
  notApplicable: "no se aplica",
  sheetTable: "Tabla",
  sheetAbout: "Acerca de esta tabla",
  sheetSource: "Fuente",
  sheetLicence: "Licencia",
  sheetAddress: "Esta tabla en la web",
  unitIs: "Unidad: {unit}.",
  baseIs: "Base (n): {n}.",
  baseUnknown: "Base (n): no publicada.",
  baseInPart: "Base (n): publicada para una parte de las cifras.",
  shares: "Porcentajes: {phrases}.",
  sharesOfRespondents: "proporciones de quienes respondieron",
  sharesOfThings: "proporciones de lo contado",
  sharesOfAmounts: "proporciones de un importe",
  sharesOfNone: "sin una base común",
  computed: "Calculada a partir de otras columnas de la tabla.",
  asked: "Pregunta: {question}",
  population: "Población: {population}",
  emptyCells: "Una celda vacía no se publicó, salvo que su nota diga que no se aplica.",
  suppressedCells: "Una celda cuyo estado es «suppressed» está vacía porque la fuente no publica su valor.",

  publishedIn: "Publicación: {date}. La fecha de este canal es el último día de ese período.",
};
