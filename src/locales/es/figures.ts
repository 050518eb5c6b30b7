import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const figures: Catalogue["figures"] = {
  uses: "Dónde aparece y se cita esta figura",
  standsIn: "En {place}",
  restingOn: "Hallazgos que se apoyan en esta figura",
  embed: "En otro sitio web",
  embedTitle: "{title} (para insertar)",
  more: "Todo sobre esta figura",
};
