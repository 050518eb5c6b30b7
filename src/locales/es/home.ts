import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const home: Catalogue["home"] = {
  readingOrder: "En orden de lectura",
  latest: "Lo más reciente",
  allPublications: { one: "La única publicación", other: "Las {count} publicaciones" },
  keyNumbers: "Cifras clave",
  keyNumbersLede: "Cada una lleva a la tabla de la que procede.",
  inside: "Qué contiene",
  dated: { one: "{count} entrada", other: "{count} entradas" },
};
