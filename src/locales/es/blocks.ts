import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const blocks: Catalogue["blocks"] = {
  chartTable: "Los números en una tabla",
  figurePage: "Página de la figura",
  copyLink: "Enlace a esta figura",
  linkCopied: "El enlace está copiado.",
  csv: "CSV",
  source: "Fuente: {source}.",
  sourceAt: "Fuente: {source}, {place}.",
  sourceOutside: "Fuente: {source}, {publisher}, consultada el {date}.",
  sourceOutsideAt: "Fuente: {source}, {place}, {publisher}, consultada el {date}.",
  sourceLicence: "Licencia: {licence}.",
  dataset: "Tabla: {table}",
  missingFigure: "Sin publicar",

  embedLede:
    "Esta línea muestra la figura en otro sitio. Se ajusta a la altura necesaria donde la página ejecuta su script.",
  embedCode: "Código para otro sitio web",
  embedPage: "La página que se muestra en ese lugar",
  copy: "Copiar",
  from: "De {address}",

  transcript: "Transcripción",
  captions: "Subtítulos",
  noCaptions: "Sin subtítulos.",
  downloadVideo: "El vídeo como archivo",
  videoFile: "{file} ({size}).",

  retold: "Relatado por la publicación",
  verbatim: "Cita textual",
  alsoTold: "También se relata en {texts}",

  evidence: "Evidencia",
  confirms: "Confirma",
  deepens: "Profundiza en",
  contradicts: "Contradice",
  confirmedBy: "Lo confirma después",
  deepenedBy: "Lo profundiza después",
  contradictedBy: "Lo contradice después",
  answers: "Responde a",
  for: "Para",
  aside: "{title} ({publication})",

  note: "Nota",
  limitation: "Limitación",
  definition: "Definición",
  method: "Método",

  topics: "Temas:",
  correction: "Corrección",

  notes: "Notas",
  backToCall: "Volver a la llamada de la nota {number}",
};
