import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const search: Catalogue["search"] = {
  titles: { one: "{count} título", other: "{count} títulos" },
  lede: "Lo que contiene este sitio, en una sola lista.",
  label: "Buscar palabras o números",
  submit: "Buscar",
  shortcut: "Pulse / para buscar.",
  shortcutChoice: "La tecla / abre este campo",
  results: "Resultados",
  more: "Mostrar más",

  narrow: "Filtrar",
  clear: "Quitar todos los filtros",
  kind: "Tipo",
  publication: "Publicación",

  without:
    "La búsqueda en el texto completo necesita scripts. Aquí figura, por título, lo que contiene este sitio; su navegador puede buscar palabras en esta página.",

  searching: "Buscando…",
  notLoaded: "Desde aquí no se puede buscar en el texto completo: se busca en esta lista, por título.",

  ofPublication: "Publicaciones",
  ofText: "Texto",
  ofFinding: "Hallazgos",
  ofRecommendation: "Recomendaciones",
  ofFigure: "Figuras",
  ofData: "Datos",
  ofVoice: "Voces",
  ofEvent: "Fechas",
  ofTerm: "Términos",
  ofTopic: "Temas",
  ofPage: "Páginas",
  onePublication: "Publicación",
  oneText: "Sección",
  oneFinding: "Hallazgo",
  oneRecommendation: "Recomendación",
  oneFigure: "Figura",
  oneData: "Datos",
  oneVoice: "Voz",
  oneEvent: "Fecha",
  oneTerm: "Término",
  oneTopic: "Tema",
  onePage: "Página",
};
