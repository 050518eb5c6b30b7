import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const take: Catalogue["take"] = {
  title: "Para llevar",
  pdf: "PDF",
  epub: "EPUB",
  docx: "Word",
  markdown: "Texto sin formato",
  csv: "CSV",
  xlsx: "Excel",
  json: "JSON",
  dataPackage: "Paquete de datos",
  svg: "SVG",
  png: "PNG",
  managers: "Para gestores de referencias:",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  share: "Compartir",
  copyLink: "Copiar el enlace",
  shareWith: "Compartir…",
  email: "Enviar por correo",
};
