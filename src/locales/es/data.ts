import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const data: Catalogue["data"] = {
  lede: "Todas las tablas de este sitio, con su fuente.",
  none: "En este sitio no hay tablas.",
  elsewhere: "Tablas de otras fuentes",
  elsewhereLede: "Estas tablas proceden de fuentes ajenas a este sitio.",
  publishedBy: "Publicada por {publisher}.",
  rows: { one: "{count} fila", other: "{count} filas" },
  columns: { one: "{count} columna", other: "{count} columnas" },
  size: "{rows}, {columns}",
  question: "Pregunta",
  population: "Población o conjunto contado",
  base: "Base (n)",
  baseInPart: "publicada en parte",
  baseNone: "no publicada",
  percentages: "Porcentajes",
  download: "Descargar: {formats}",
  dataPackageAll: "Paquete de datos con todas las tablas",
  corrections: "Correcciones a esta tabla",
  checks: "Lo que debe cumplirse",
  checksLede:
    "Estas reglas se comprueban cada vez que se genera el sitio. Una errata de imprenta se conserva tal como se imprimió y figura entre las correcciones.",
  figures: "Figuras hechas con esta tabla",
  uses: "Dónde se usan estos números",
  usesNone: "Ninguna frase de las publicaciones remite todavía a esta tabla.",
};
