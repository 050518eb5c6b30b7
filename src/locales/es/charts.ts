import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const charts: Catalogue["charts"] = {
  titled: "{title}. {description}",

  // How things are named and put one after the other
  cell: "«{row}», {column}",
  valued: "{label} ({value})",
  valuedEach: "{labels} ({value} en cada caso)",
  many: { one: "{shown} de {count} valor", other: "{shown} de {count} valores" },
  others: { one: "{items} y {count} más", other: "{items} y {count} más" },

  // Values
  only: "El único valor es {value}, para «{label}».",
  bothEqual: "Ambos valores son {value}.",
  allEqual: { one: "El único valor es {value}.", other: "Los {count} valores son {value}." },
  order: "De mayor a menor: {items}.",
  extremes: "Valor más alto: {largest}; valor más bajo: {smallest}.",
  apart: "Entre el valor más alto y el más bajo hay una diferencia de {gap}.",
  lit: "Destacado: {items}.",
  annotated: "Nota sobre {place}: {text}",
  annotatedSpan: "Nota sobre el tramo de {from} a {to}: {text}",
  sentence: "{told}.",
  missingValues: "Sin valor publicado: {items}.",
  missingCount: { one: "Falta {count} valor.", other: "Faltan {count} valores." },

  // Which column leads in how many rows, or which row in how many columns
  noLead: "Ninguna columna tiene el valor más alto en la mayoría de las filas.",
  leadsAll: "En todas las filas, el valor más alto está en la columna «{column}».",
  leadsAllComplete: "En todas las filas completas, el valor más alto está en la columna «{column}».",
  leads: {
    one: "En {shown} de {count} fila, el valor más alto está en la columna «{column}».",
    other: "En {shown} de {count} filas, el valor más alto está en la columna «{column}».",
  },
  leadsComplete: {
    one: "En {shown} de {count} fila completa, el valor más alto está en la columna «{column}».",
    other: "En {shown} de {count} filas completas, el valor más alto está en la columna «{column}».",
  },
  rowLeadsAll: "En todas las columnas, el valor más alto está en la fila «{row}».",
  rowLeadsAllComplete: "En todas las columnas completas, el valor más alto está en la fila «{row}».",
  rowLeads: {
    one: "En {shown} de {count} columna, el valor más alto está en la fila «{row}».",
    other: "En {shown} de {count} columnas, el valor más alto está en la fila «{row}».",
  },
  rowLeadsComplete: {
    one: "En {shown} de {count} columna completa, el valor más alto está en la fila «{row}».",
    other: "En {shown} de {count} columnas completas, el valor más alto está en la fila «{row}».",
  },
  largerAll: "En todas las filas, el valor de «{column}» es el mayor.",
  largerAllComplete: "En todas las filas completas, el valor de «{column}» es el mayor.",
  larger: {
    one: "En {shown} de {count} fila, el valor de «{column}» es el mayor.",
    other: "En {shown} de {count} filas, el valor de «{column}» es el mayor.",
  },
  largerComplete: {
    one: "En {shown} de {count} fila completa, el valor de «{column}» es el mayor.",
    other: "En {shown} de {count} filas completas, el valor de «{column}» es el mayor.",
  },

  // Parts of a whole
  largestParts: "Parte más grande: {items}.",
  partOfRow: "{part} para «{row}»",
  smallestPart: "La parte más pequeña de todas: {item}.",
  rest: "Sin detallar: {items}.",
  shares: "Proporción más alta: {largest}; proporción más baja: {smallest}.",
  sharesEqual: {
    one: "La única proporción es {value}.",
    other: "Las {count} proporciones son iguales: {value} cada una.",
  },
  between: "Entre una y otra: {items}.",

  // A scale of agreement
  together: "Suma de {columns}",
  agreementOne: "El acuerdo ({columns}) en «{row}» es de {value}.",
  agreement: "Acuerdo ({columns}) más alto: {most}; más bajo: {least}.",
  agreementBoth: "El acuerdo ({columns}) es de {value} en ambas filas.",
  agreementEqual: {
    one: "El acuerdo ({columns}) es de {value} en la única fila.",
    other: "El acuerdo ({columns}) es de {value} en las {count} filas.",
  },
  moreDisagree: "El desacuerdo supera al acuerdo en: {items}.",

  // How far two columns lie apart
  pair: "En «{row}», la diferencia entre «{first}» y «{second}» es de {gap}.",
  gaps: "La diferencia entre «{first}» y «{second}» es mayor en {widest} y menor en {narrowest}.",
  gapsBoth: "La diferencia entre «{first}» y «{second}» es de {gap} en ambas filas.",
  gapsEqual: {
    one: "La diferencia entre «{first}» y «{second}» es de {gap} en la única fila.",
    other: "La diferencia entre «{first}» y «{second}» es de {gap} en las {count} filas.",
  },

  // From one column to another
  rowUnchanged: "El valor de «{row}» es el mismo en «{first}» y en «{second}».",
  rowRises: "De «{first}» a «{second}», el valor de «{row}» sube {gap}.",
  rowFalls: "De «{first}» a «{second}», el valor de «{row}» baja {gap}.",
  unchanged: "Ninguna fila cambia de «{first}» a «{second}».",
  changes: "De «{first}» a «{second}», {told}.",
  risen: { one: "sube {count} de {all} filas", other: "suben {count} de {all} filas" },
  fallen: { one: "baja {count} de {all} filas", other: "bajan {count} de {all} filas" },
  changesBoth: "De «{first}» a «{second}», {risen} y {fallen}.",
  fallenToo: { one: "baja {count}", other: "bajan {count}" },
  mostChanged: "La mayor subida: {risen}; la mayor bajada: {fallen}.",
  mostRisen: "La mayor subida: {risen}.",
  mostFallen: "La mayor bajada: {fallen}.",

  // Over time
  trendRises: "{label}: sube de {first} en {from} a {last} en {to}.",
  trendFalls: "{label}: baja de {first} en {from} a {last} en {to}.",
  trendLevel: "{label}: {value} tanto en {from} como en {to}.",
  trendHighest: "El valor más alto fue {value}, en {periods}.",
  trendLowest: "El valor más bajo fue {value}, en {periods}.",
  trendHighestOf: "Máximos entre ambos extremos: {items}.",
  trendLowestOf: "Mínimos entre ambos extremos: {items}.",
  trendPeak: "{label} ({value} en {periods})",
  linesRisen: { one: "sube {count} de {all} líneas", other: "suben {count} de {all} líneas" },
  linesFallen: { one: "baja {count} de {all} líneas", other: "bajan {count} de {all} líneas" },
  linesUnchanged: "Ninguna línea cambia de {first} a {second}.",
  trendGaps: "No hay datos {items}.",
  gapBetween: "entre {from} y {to}",
  trendBreaks: "La serie se interrumpe en {periods}: lo que sigue no se puede comparar con lo anterior.",

  // People behind percentages
  people: "{label}: {count} de {n} ({value})",
  peopleListed: "En personas: {items}.",
  peopleOf: "Cada valor se basa en {n} personas.",
  peopleFromTo: "Cada valor se basa en entre {from} y {to} personas.",

  // Intervals of values
  extremesOverlap: "Los intervalos del mayor y del menor se solapan.",
  pairsOverlap: "Los dos intervalos se solapan en {items}.",
  endsOverlap: "Los intervalos del primer y del último valor se solapan en {items}.",
};
