import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const home: Catalogue["home"] = {
  bearsOut: "En qué se apoya",
  allFindings: "Todos los hallazgos",
  readingOrder: "En orden de lectura",
  latest: "Lo más reciente",
  allPublications: { one: "La única publicación", other: "Las {count} publicaciones" },
  inside: "Qué contiene",
  dated: { one: "{count} entrada", other: "{count} entradas" },
};
