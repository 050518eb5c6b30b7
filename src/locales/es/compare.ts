import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const compare: Catalogue["compare"] = {
  ledeBoth:
    "Dos temas del mismo tipo, lado a lado, en cada tabla que incluye ambos; y tablas que preguntan lo mismo a dos grupos.",
  ledeTopics: "Dos temas del mismo tipo, lado a lado, en cada tabla que incluye ambos.",
  ledeTables: "Tablas que preguntan lo mismo a dos grupos, lado a lado.",
  none: "Aquí no hay nada que pueda compararse lado a lado.",
  with: "Comparar con",
  pairLede: { one: "Lado a lado, en {count} tabla.", other: "Lado a lado, en {count} tablas." },
  pairOfTables: "Las mismas filas y columnas, de dos grupos.",
  tables: "Tablas que preguntan lo mismo a dos grupos",
  choose: "Para elegir dos: {kind}",
  first: "Primera opción",
  second: "Segunda opción",
  go: "Comparar",
  noPair: "Ninguna tabla presenta estas dos opciones lado a lado.",
  samePair: "Elija dos opciones diferentes.",
  inTables: { one: "{count} tabla", other: "{count} tablas" },
  pairLink: "{pair}, en {tables}",
  measured: "Qué se compara",
  from: "Fuente en tablas: {tables}.",
  bases: "Base (n): {bases}.",
  baseOf: "{label}: n\u00a0=\u00a0{n}",
  baseFromTo: "{label}: n\u00a0=\u00a0{from} a {to}",
  baseAtLeast:
    "{label}: no publicada, al menos {n} (inferida: la más pequeña que cuadra con los porcentajes)",
  baseNone: "{label}: no publicada",

  cautionSmall:
    "En uno de los lados, la base (n) es menor que {n}: una diferencia de pocos puntos debe leerse con cautela.",
  cautionUnknown: "Una de las bases no se publicó: no puede saberse qué tan segura es la diferencia.",
  cautionCounts: "Son recuentos y no proporciones: el grupo más grande puede tener más de todo.",
  cautionWording: "Las dos tablas redactan algunas filas de forma distinta; aquí figuran ambas redacciones.",
  cautionAgreement: "Las columnas de acuerdo están sumadas; las tablas completas están a un clic.",
  cautionPopulations: "Respondieron dos grupos: cada tabla indica cuáles.",

  addedUp: "{columns}, en suma",

  refused: "Lo que no se compara",
  refusedLede: "Estas tablas contienen algo de ambas opciones, pero compararlo induciría a error.",
  refusedTables: "Tablas que comparten filas y no se comparan",
  refusedOnly: "De las dos opciones, solo «{label}» tiene una fila propia en esta tabla.",
  refusedWhole: "La tabla trata de ambas en conjunto y no tiene una fila para cada una.",
  refusedAbout:
    "Sus filas tratan de varias a la vez, o llevan otro nombre, y no representan a ninguna por separado.",
  refusedSeveral: "Varias filas representan a una de las dos: nada indica cuál debe tomarse.",
  refusedText: "Contiene palabras y ningún número.",
  refusedUnits: "Las dos cuentan cosas diferentes, en unidades diferentes.",
  refusedColumns: "Comparten filas, pero miden de ellas cosas diferentes: ninguna columna está en ambas.",
  refusedRows: "Comparten muy pocas filas.",
  refusedPopulation: "Al mismo grupo se le preguntaron dos cosas diferentes.",
};
