import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const figures: Catalogue["figures"] = {
  lede: "Todos los gráficos e imágenes de las publicaciones.",
  none: "Todavía no hay figuras.",
  allOf: { one: "{count} figura", other: "Las {count} figuras" },
  elsewhere: {
    one: "Hay figuras en {count} publicación más",
    other: "Hay figuras en {count} publicaciones más",
  },
  uses: "Dónde aparece y se cita esta figura",
  standsIn: "En {place}",
  restingOn: "Hallazgos que se apoyan en esta figura",
  embed: "En otro sitio web",
  embedTitle: "{title} (para insertar)",
  more: "Todo sobre esta figura",
};
