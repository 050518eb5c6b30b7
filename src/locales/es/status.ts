import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const status: Catalogue["status"] = {
  break: "ruptura de la serie",
  breakSign: "[rs]",
  breakMeans: "ruptura de la serie: no se puede comparar con lo anterior",
  estimated: "estimado",
  estimatedSign: "[e]",
  estimatedMeans: "estimado",
  provisional: "provisional",
  provisionalSign: "[p]",
  provisionalMeans: "provisional: aún puede revisarse",
  revised: "revisado",
  revisedSign: "[r]",
  revisedMeans: "revisado: antes se publicó otro valor",
  unreliable: "poco fiable",
  unreliableSign: "[pf]",
  unreliableMeans: "poco fiable",
  suppressed: "suprimido",
  suppressedMeans: "suprimido: la fuente no publica el valor",
  someValues: "Algunos de estos valores",
  interval: "Entre paréntesis: el intervalo que la fuente da para el valor.",
  intervalAt: "Entre paréntesis: el intervalo que la fuente da para el valor, con una confianza del {level}.",
  intervalDrawn: "Barras y franjas de error: el intervalo que la fuente da para cada valor.",
  intervalDrawnAt:
    "Barras y franjas de error: el intervalo que la fuente da para cada valor, con una confianza del {level}.",
  beside: "({from} a {to})",
};
