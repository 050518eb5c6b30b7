import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const checks: Catalogue["checks"] = {
  holds: { one: "Se cumple.", other: "Se cumple en las {count} líneas." },
  fails: {
    one: "No se cumple en lo impreso.",
    other: "No se cumple en lo impreso en {failing} de {count} líneas.",
  },

  granularity: "Las proporciones sin ponderación son números enteros de su base.",
  total: "«{whole}» es la suma de: {parts}.",
  mean: "«{mean}» es la media de: {parts}.",
  weightedMean: "«{mean}» es la media de: {parts}, con la ponderación de {weights}.",
  difference: "«{result}» es «{from}» menos «{less}».",
  parts: "Son partes de un todo y suman {whole}: {parts}.",
  share: "«{share}» es la proporción de cada fila en el total de: {parts}.",
  rises: "«{line}» aumenta de uno a otro.",
  falls: "«{line}» disminuye de uno a otro.",
  counted: "Los porcentajes de «{line}» son números enteros del recuento de {base}.",
  range: "Todos los valores de «{line}» están entre {min} y {max}.",
  equals: "«{cell}» coincide con lo que indica otra tabla: {value}.",

  verdict: "{verdict}.",
  verdictInRange: "{verdict}; con el redondeo, de {low} a {high}.",
  sumOf: "Impreso: {printed}; la suma de {parts} da {result}",
  differenceOf: "Impreso: {printed}; la diferencia de {parts} da {result}",
  meanOf: "Impreso: {printed}; la media de {parts} da {result}",
  weightedMeanOf: "Impreso: {printed}; la media de {parts}, con los pesos {weights}, da {result}",
  shareOf: "Impreso: {printed}; la proporción da {result}",
  saidBy: "Impreso: {printed}; en {cell} figura {result}",
  givenBy: "Impreso: {printed}; {parts}, de {table}, dan {result}",

  partsOf: "Las partes {parts} suman {sum}, y el todo es {whole}; el redondeo explica {slack} como máximo.",
  ascending: "{value} va después de {before}, y el orden es ascendente.",
  descending: "{value} va después de {before}, y el orden es descendente.",
  within: "{value} está entre {min} y {max}.",
  outside: "{value} no está entre {min} y {max}.",

  wholeOfPeople: {
    one: "{value} es un número entero de {count} respuesta.",
    other: "{value} es un número entero de {count} respuestas.",
  },
  whole: "{value} es un número entero de una base de {n}.",
  notWholeOfPeople: {
    one: "{value} no puede ser un número entero de {count} respuesta: los más cercanos posibles son {below} y {above}.",
    other:
      "{value} no puede ser un número entero de {count} respuestas: los más cercanos posibles son {below} y {above}.",
  },
  notWhole:
    "{value} no puede ser un número entero de una base de {n}: los más cercanos posibles son {below} y {above}.",
  fitsNoneOfTable:
    "{value} no corresponde a ningún recuento de {n}, la base más pequeña que cuadra con los demás porcentajes de la tabla: los más cercanos posibles son {below} y {above}.",
  fitsNoneOfRow:
    "{value} no corresponde a ningún recuento de {n}, la base más pequeña que cuadra con los demás porcentajes de su fila: los más cercanos posibles son {below} y {above}.",
  fitsNoneOfColumn:
    "{value} no corresponde a ningún recuento de {n}, la base más pequeña que cuadra con los demás porcentajes de su columna: los más cercanos posibles son {below} y {above}.",
  withItBase: "Con este valor, la base tendría que ser de {n} o más.",
  withItNone: "Con este valor, ninguna base de hasta {n} cuadra con todos.",
};
