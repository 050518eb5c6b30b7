import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const covers: Catalogue["covers"] = {
  cover: "Portada de «{title}»",
  coverFrom: "Portada de «{title}», dibujada a partir de su contenido: {parts}",
  sections: { one: "{count} sección", other: "{count} secciones" },
  voices: { one: "{count} voz", other: "{count} voces" },
  tables: { one: "{count} tabla", other: "{count} tablas" },

  legend: "Cada portada se dibuja a partir de su publicación: {parts}.",
  layers: "capas para sus secciones, tan altas como extensas son estas",
  marks: "marcas para sus voces, con una forma según el papel de quien habla",
  lines: "líneas para sus tablas más extensas",
};
