import type { Catalogue } from "../catalogue.ts";

/** Spanish: not yet read by anybody who speaks it. The English file of this name says where each message stands. */
export const moved: Catalogue["moved"] = {
  page: "Esta página se ha trasladado a: {link}",
  part: "Lo que estaba en esta dirección está ahora en: {link}",
};
